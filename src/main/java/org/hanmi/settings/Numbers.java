package org.hanmi.settings;

/** Numbers as a file has them. */
final class Numbers {

    private Numbers() {}

    /** The number that a value is; not a number if it is something else. */
    static double of(Object value) {
        if (value instanceof Json.Bare bare) {
            try {
                return Double.parseDouble(bare.text());
            } catch (NumberFormatException notOne) {
                return Double.NaN;
            }
        }
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
