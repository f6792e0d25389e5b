package org.hanmi.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hanmi.present.Key;
import org.hanmi.screen.Canvas;
import org.hanmi.screen.Glyphs;
import org.hanmi.screen.Role;
import org.hanmi.screen.Typeset;
import org.jspecify.annotations.Nullable;

/** Lines to be shown one below the other, as many as there are; what doesn't fit is scrolled. */
final class Page {

    /**
     * A piece of a line.
     *
     * @param column where it starts, counted from the left edge of the page
     */
    record Span(int column, String text, Role role) {}

    /**
     * A key that can be pressed by the mouse where it is written.
     *
     * @param from its first column, counted from the left edge of the page
     * @param to the column behind its last one
     */
    private record Button(int row, int from, int to, Key key) {}

    private final List<Button> buttons = new ArrayList<>();
    private final int width;
    private final boolean tight;
    private final Typeset typeset;
    private final List<List<Span>> rows = new ArrayList<>();
    private final NavigableMap<Integer, Integer> marks = new TreeMap<>();
    private final NavigableMap<Integer, Integer> touches = new TreeMap<>();
    private int focusFrom = -1;
    private int focusTo = -1;
    private int cursorRow = -1;
    private int cursorColumn;

    /** An empty one. On a tight one gaps are left out. */
    Page(int width, boolean tight, Typeset typeset) {
        this.width = width;
        this.tight = tight;
        this.typeset = typeset;
    }

    int width() {
        return width;
    }

    /** What broke its texts into lines. */
    Typeset typeset() {
        return typeset;
    }

    boolean isTight() {
        return tight;
    }

    int height() {
        return rows.size();
    }

    /** An empty line, where there is room for one. */
    void gap() {
        if (!tight) {
            rows.add(List.of());
        }
    }

    /** One line. */
    void row(Span... spans) {
        rows.add(List.of(spans));
    }

    /** As many lines as the text takes. */
    void text(int column, String text, Role role) {
        for (String line : typeset.lines(text, width - column)) {
            rows.add(List.of(new Span(column, line, role)));
        }
    }

    /** A text with pieces before its first line. */
    void text(int column, String text, Role role, Span... before) {
        boolean first = true;
        for (String line : typeset.lines(text, width - column)) {
            List<Span> spans = new ArrayList<>();
            if (first) {
                spans.addAll(List.of(before));
                first = false;
            }
            spans.add(new Span(column, line, role));
            rows.add(spans);
        }
    }

    /** Two texts side by side, with pieces before their first line. */
    void columns(int left, String text, Role role, int right, String beside, Role besideRole, Span... before) {
        List<String> lefts = typeset.lines(text, right - left - 2);
        List<String> rights = beside.isEmpty() ? List.of() : typeset.lines(beside, width - right);
        for (int i = 0; i < Math.max(lefts.size(), rights.size()); i++) {
            List<Span> spans = new ArrayList<>();
            if (i == 0) {
                spans.addAll(List.of(before));
            }
            if (i < lefts.size()) {
                spans.add(new Span(left, lefts.get(i), role));
            }
            if (i < rights.size()) {
                spans.add(new Span(right, rights.get(i), besideRole));
            }
            rows.add(spans);
        }
    }

    /** Adds a piece to a line. */
    void beside(int row, Span span) {
        while (rows.size() <= row) {
            rows.add(List.of());
        }
        List<Span> spans = new ArrayList<>(rows.get(row));
        spans.add(span);
        rows.set(row, spans);
    }

    /** What is added next belongs to a link. */
    void mark(int link) {
        marks.put(rows.size(), link);
        touch(link);
    }

    /** The first link within so many lines; if there is none, the last one before them; −1 if there is none either. */
    int link(int top, int height) {
        Map.Entry<Integer, Integer> next = marks.ceilingEntry(top);
        if (next != null && next.getKey() < top + height) {
            return next.getValue();
        }
        Map.Entry<Integer, Integer> last = marks.floorEntry(top);
        return last == null ? -1 : last.getValue();
    }

    /** What is added until the next call is line so-and-so for the mouse; less than 0 for none. */
    void touch(int line) {
        touches.put(rows.size(), line);
    }

    /** The line that a row belongs to, as {@link #touch} says; less than 0 if none. */
    int touched(int row) {
        Map.Entry<Integer, Integer> last = row < rows.size() ? touches.floorEntry(row) : null;
        return last == null ? -1 : last.getValue();
    }

    /** Writes a key and its words on a line that is there already. */
    void button(int row, int column, Key key) {
        int words = column + Glyphs.columns(key.key()) + 2;
        beside(row, new Span(column, key.key(), Role.KEY));
        beside(row, new Span(words, key.words(), Role.PLAIN));
        buttons.add(new Button(row, column, words + Glyphs.columns(key.words()), key));
    }

    /** The key that is written there; null if none is. */
    @Nullable
    Key pressed(int row, int column) {
        for (Button button : buttons) {
            if (button.row() == row && column >= button.from() && column < button.to()) {
                return button.key();
            }
        }
        return null;
    }

    /** What is added until {@link #endFocus} must stay in sight. */
    void beginFocus() {
        focusFrom = rows.size();
    }

    void endFocus() {
        focusTo = rows.size();
    }

    /** Shows the terminal's cursor on the line that is added next. */
    void cursor(int column) {
        cursorRow = rows.size();
        cursorColumn = column;
    }

    /** The first line to be shown in so many rows: the one wanted, unless that leaves rows empty or hides the focus. */
    int top(int wanted, int height) {
        int top = Math.max(0, Math.min(wanted, rows.size() - height));
        if (focusFrom >= 0) {
            top = Math.min(Math.max(top, focusTo - height), focusFrom);
        }
        return top;
    }

    void draw(Canvas canvas, int x, int y, int top, int height) {
        for (int i = 0; i < height && top + i < rows.size(); i++) {
            for (Span span : rows.get(top + i)) {
                canvas.put(x + span.column(), y + i, span.text(), span.role(), width - span.column());
            }
        }
        if (cursorRow >= top && cursorRow < top + height) {
            canvas.cursor(x + cursorColumn, y + cursorRow - top);
        }
    }
}
