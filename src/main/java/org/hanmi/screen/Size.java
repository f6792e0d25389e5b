package org.hanmi.screen;

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

    @Override
    public String toString() {
        return columns + "×" + rows;
    }
}
