package org.hanmi.tui;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.present.Command;
import org.hanmi.present.Key;
import org.hanmi.screen.Canvas;
import org.hanmi.screen.Glyphs;
import org.hanmi.screen.Role;
import org.jspecify.annotations.Nullable;

/** The keys at the bottom: those that work now, on as few lines as will do; help and leaving are always among them. */
final class KeyLine {

    private static final int BETWEEN = 3;

    private final List<List<Key>> lines;

    private KeyLine(List<List<Key>> lines) {
        this.lines = lines;
    }

    /** As many as fit on so many lines. */
    static KeyLine of(List<Key> keys, int columns, int most) {
        List<Key> working = new ArrayList<>();
        for (Key key : keys) {
            if (key.works()) {
                working.add(key);
            }
        }
        while (true) {
            List<List<Key>> lines = broken(working, columns);
            int expendable = lastExpendable(working);
            if (lines.size() <= most || expendable < 0) {
                return new KeyLine(lines);
            }
            working.remove(expendable);
        }
    }

    private static int lastExpendable(List<Key> keys) {
        for (int i = keys.size() - 1; i >= 0; i--) {
            Command command = keys.get(i).command();
            if (command != Command.HELP && command != Command.LEAVE) {
                return i;
            }
        }
        return -1;
    }

    private static List<List<Key>> broken(List<Key> keys, int columns) {
        List<List<Key>> lines = new ArrayList<>();
        List<Key> line = new ArrayList<>();
        int used = 0;
        for (Key key : keys) {
            int wide = Glyphs.columns(key.key()) + 1 + Glyphs.columns(key.words());
            if (!line.isEmpty() && used + BETWEEN + wide > columns) {
                lines.add(line);
                line = new ArrayList<>();
                used = 0;
            }
            used += (line.isEmpty() ? 0 : BETWEEN) + wide;
            line.add(key);
        }
        lines.add(line);
        return lines;
    }

    int height() {
        return lines.size();
    }

    /** The key that stands in a column of one of its lines; null if none does. */
    @Nullable
    Key at(int x, int line, int column) {
        int at = x;
        for (Key key : line < 0 || line >= lines.size() ? List.<Key>of() : lines.get(line)) {
            int end = at + Glyphs.columns(key.key()) + 1 + Glyphs.columns(key.words());
            if (column >= at && column < end) {
                return key;
            }
            at = end + BETWEEN;
        }
        return null;
    }

    void draw(Canvas canvas, int x, int y) {
        for (int i = 0; i < lines.size(); i++) {
            int at = x;
            for (Key key : lines.get(i)) {
                at = canvas.put(at, y + i, key.key(), Role.KEY);
                at = canvas.put(at + 1, y + i, key.words(), Role.PLAIN) + BETWEEN;
            }
        }
    }
}
