package org.hanmi.tui;

import java.util.ArrayList;
import java.util.List;

/** A field of dots, eight to a character: two across, four down. */
final class Braille {

    private static final int BLANK = 0x2800;

    /** The bit of each dot of a character, by row and column, as Unicode numbers them. */
    private static final int[][] BITS = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};

    private final int columns;
    private final int rows;
    private final int[] cells;

    /** An empty field of so many characters. */
    Braille(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        cells = new int[columns * rows];
    }

    /** How many dots lie side by side. */
    int wide() {
        return columns * 2;
    }

    /** How many dots lie one above the other. */
    int high() {
        return rows * 4;
    }

    /** Sets a dot, counted from the lower left corner; outside nothing happens. */
    void dot(int x, int y) {
        int down = high() - 1 - y;
        if (x >= 0 && x < wide() && down >= 0 && down < high()) {
            cells[down / 4 * columns + x / 2] |= BITS[down % 4][x % 2];
        }
    }

    /** Sets the dots between two points, both of them with it; with a step above 1 only every so many. */
    void line(int fromX, int fromY, int toX, int toY, int step) {
        int length = Math.max(1, Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY)));
        for (int i = 0; i <= length; i += step) {
            dot((int) Math.round(fromX + (double) (toX - fromX) * i / length), (int)
                    Math.round(fromY + (double) (toY - fromY) * i / length));
        }
    }

    /** The rows from the top, each of all its columns. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(rows);
        for (int row = 0; row < rows; row++) {
            StringBuilder line = new StringBuilder(columns);
            for (int column = 0; column < columns; column++) {
                line.append((char) (BLANK + cells[row * columns + column]));
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
