package org.hanmi.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hanmi.answer.Asked;
import org.jspecify.annotations.Nullable;

/**
 * What each of several right options is worth in Moodle, which takes fractions from a fixed list only. All of them
 * together are the whole; a wrong one takes away as much as a right one gives, so that choosing everything is no way to
 * full marks.
 */
final class Weights {

    private Weights() {}

    /** Ten is the most for which the list has a fraction, but for twenty. */
    static @Nullable String refusal(Entry entry) {
        int right = entry.key().size();
        return entry.asked() != Asked.MULTIPLE || right <= 10
                ? null
                : "Moodle has no fraction for one of " + right + " right options";
    }

    /** The share of one option in percent, with five decimals at most: {@code 33.33333}. */
    static String percent(int right) {
        return BigDecimal.valueOf(100)
                .divide(BigDecimal.valueOf(right), 5, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
