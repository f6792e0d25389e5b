package org.hanmi.screen;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A screenful of cells to draw on. All text goes through here: it is made harmless, composed, measured in columns and
 * clipped. A cluster two columns wide takes two cells, the second of which stays {@linkplain #COVERED empty}.
 */
public final class Canvas {

    /** What the right half of a wide cluster holds. */
    static final String COVERED = "";

    private static final String BLANK = " ";

    private final Size size;
    private final String[] cells;
    private final Role[] roles;
    private int cursorColumn = -1;
    private int cursorRow = -1;

    /** A blank one. */
    public Canvas(Size size) {
        this.size = size;
        cells = new String[size.columns() * size.rows()];
        roles = new Role[cells.length];
        Arrays.fill(roles, Role.PLAIN);
        Arrays.fill(cells, BLANK);
    }

    /** How large it is. */
    public Size size() {
        return size;
    }

    /**
     * Draws a text, as far as it fits on the row; what is outside is not drawn.
     *
     * @return the column after it
     */
    public int put(int column, int row, String text, Role role) {
        if (row < 0 || row >= size.rows()) {
            return column;
        }
        String clean = Glyphs.clean(text);
        int at = 0;
        int x = column;
        while (at < clean.length() && x < size.columns()) {
            int end = Glyphs.end(clean, at);
            int wide = Glyphs.columns(clean, at, end);
            if (x >= 0 && wide > 0) {
                set(x, row, wide, cluster(clean, at, end), role);
            }
            x += wide;
            at = end;
        }
        return x;
    }

    /** Draws a text in at most so many columns, ending in … if it is longer. */
    public int put(int column, int row, String text, Role role, int columns) {
        return put(column, row, Glyphs.fit(Glyphs.clean(text), columns), role);
    }

    /** Draws a text so that it ends before a column. */
    public void putBefore(int column, int row, String text, Role role) {
        put(column - Glyphs.columns(Glyphs.clean(text)), row, text, role);
    }

    /** Draws a rule. */
    public void rule(int column, int row, int columns, Role role) {
        for (int x = column; x < column + columns; x++) {
            put(x, row, "─", role);
        }
    }

    private static String cluster(String text, int start, int end) {
        if (end - start == 1 && text.charAt(start) < LATIN.length) {
            return LATIN[text.charAt(start)];
        }
        return text.substring(start, end);
    }

    private static final String[] LATIN = latin();

    private static String[] latin() {
        String[] latin = new String[0x100];
        for (int c = 0; c < latin.length; c++) {
            latin[c] = String.valueOf((char) c);
        }
        return latin;
    }

    private void set(int x, int y, int wide, String cluster, Role role) {
        if (x + wide > size.columns()) {
            return;
        }
        int at = y * size.columns() + x;
        if (cells[at].equals(COVERED)) {
            cells[at - 1] = BLANK;
        }
        int after = at + wide;
        if (x + wide < size.columns() && cells[after].equals(COVERED)) {
            cells[after] = BLANK;
        }
        cells[at] = cluster;
        roles[at] = cluster.equals(BLANK) ? Role.PLAIN : role;
        if (wide == 2) {
            cells[at + 1] = COVERED;
            roles[at + 1] = role;
        }
    }

    /** Shows the terminal's cursor in a cell; without this it is hidden. */
    public void cursor(int column, int row) {
        cursorColumn = Math.max(0, Math.min(column, size.columns() - 1));
        cursorRow = row;
    }

    /** The column of the cursor, or −1 if it is hidden. */
    public int cursorColumn() {
        return cursorRow < 0 || cursorRow >= size.rows() ? -1 : cursorColumn;
    }

    /** The row of the cursor, or −1 if it is hidden. */
    public int cursorRow() {
        return cursorColumn() < 0 ? -1 : cursorRow;
    }

    String cell(int column, int row) {
        return cells[row * size.columns() + column];
    }

    /** What the text in a cell is for. */
    public Role role(int column, int row) {
        return roles[row * size.columns() + column];
    }

    boolean sameCell(@Nullable Canvas other, int column, int row) {
        int at = row * size.columns() + column;
        return other != null && cells[at].equals(other.cells[at]) && roles[at] == other.roles[at];
    }

    /** One row as text, without blanks at its end. */
    public String line(int row) {
        StringBuilder line = new StringBuilder(size.columns());
        for (int column = 0; column < size.columns(); column++) {
            line.append(cell(column, row));
        }
        return line.toString().stripTrailing();
    }

    /** The whole screen as text, each row ended by a line feed. */
    public String text() {
        StringBuilder text = new StringBuilder(cells.length);
        for (int row = 0; row < size.rows(); row++) {
            text.append(line(row)).append('\n');
        }
        return text.toString();
    }
}
