package org.hanmi.results;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as reports show them. */
final class Numbers {

    private Numbers() {}

    /** {@code 67 %}; a dash for nothing. */
    static String percent(@Nullable Double share) {
        return share == null ? "–" : Math.round(share * 100) + " %";
    }

    /** With so many digits behind the point; nothing for nothing. */
    static String digits(@Nullable Double number, int digits) {
        // Rounded first: as a whole number, a small negative one has no sign.
        double unit = Math.pow(10, digits);
        return number == null ? "" : String.format(Locale.ROOT, "%." + digits + "f", Math.round(number * unit) / unit);
    }
}
