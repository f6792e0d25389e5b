package org.hanmi.stats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hanmi.csv.CsvLine;
import org.hanmi.csv.Formulas;
import org.hanmi.json.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * A value in a table for other programs.
 *
 * @param text as it is written; empty for nothing
 * @param isText whether it is a text and no number
 */
record Cell(String text, boolean isText) {

    /** Digits behind the point; more would be noise. */
    private static final int DIGITS = 4;

    static Cell of(@Nullable Object value) {
        return value == null ? new Cell("", false) : new Cell(value.toString(), true);
    }

    static Cell of(long number) {
        return new Cell(Long.toString(number), false);
    }

    static Cell of(int number) {
        return new Cell(Integer.toString(number), false);
    }

    /** A number rounded to four digits behind the point; nothing if it is none, or infinite. */
    static Cell of(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return new Cell("", false);
        }
        BigDecimal rounded = BigDecimal.valueOf(number)
                .setScale(DIGITS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return new Cell(rounded.signum() == 0 ? "0" : rounded.toPlainString(), false);
    }

    void json(StringBuilder out) {
        if (isText) {
            JsonText.quote(out, text);
        } else {
            out.append(text.isEmpty() ? "null" : text);
        }
    }

    /** As RFC 4180 has it; no text begins a formula. */
    void csv(StringBuilder out) {
        CsvLine.cell(out, isText ? Formulas.guarded(text) : text);
    }
}
