package org.hanmi.screen;

import org.jspecify.annotations.Nullable;

/** How large a screen is, in columns and rows. */
public record Size(int columns, int rows) {

    /** What a terminal has that does not say. */
    public static final Size USUAL = new Size(80, 24);

    /** Neither is negative. */
    public Size {
        columns = Math.max(0, columns);
        rows = Math.max(0, rows);
    }

    /** Whether the other fits into this. */
    public boolean holds(Size other) {
        return columns >= other.columns && rows >= other.rows;
    }

    // Written out: what a record does by itself is put together at run time, ten milliseconds before the first frame.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Size size && size.columns == columns && size.rows == rows;
    }

    @Override
    public int hashCode() {
        return 31 * columns + rows;
    }

    @Override
    public String toString() {
        return columns + "×" + rows;
    }
}
