package org.hanmi.results;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as reports show them. */
final class Numbers {

    private Numbers() {}

    /** {@code 67 %}; a dash for nothing. */
    static String percent(@Nullable Double share) {
        // Adding zero keeps a small negative number from becoming “-0”.
        return share == null ? "–" : (Math.round(share * 100) + 0) + " %";
    }

    /** With so many digits behind the point; nothing for nothing. */
    static String digits(@Nullable Double number, int digits) {
        return number == null ? "" : String.format(Locale.ROOT, "%." + digits + "f", number + 0.0);
    }
}
