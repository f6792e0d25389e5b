package org.hanmi.tui;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.present.Command;
import org.hanmi.present.Key;
import org.hanmi.screen.Canvas;
import org.hanmi.screen.Glyphs;
import org.hanmi.screen.Role;
import org.jspecify.annotations.Nullable;

/**
 * The keys at the bottom: those that work now, on as few lines as will do. Where there is little room they stand closer,
 * then lose their words, the last one first, and only then are left out; help and leaving are always among them.
 */
final class KeyLine {

    private static final int WIDE = 3;
    private static final int CLOSE = 2;

    private final List<List<Key>> lines;
    private final int between;

    private KeyLine(List<List<Key>> lines, int between) {
        this.lines = lines;
        this.between = between;
    }

    /** As many as fit on so many lines. */
    static KeyLine of(List<Key> keys, int columns, int most) {
        List<Key> working = new ArrayList<>();
        for (Key key : keys) {
            if (key.works()) {
                working.add(key);
            }
        }
        List<List<Key>> lines = broken(working, columns, WIDE);
        // A line saved is a line more to read.
        if (lines.size() <= Math.min(most, broken(working, columns, CLOSE).size())) {
            return new KeyLine(lines, WIDE);
        }
        while (true) {
            lines = broken(working, columns, CLOSE);
            int expendable = lastExpendable(working, true);
            if (expendable < 0) {
                expendable = lastExpendable(working, false);
            }
            if (lines.size() <= most || expendable < 0) {
                return new KeyLine(lines, CLOSE);
            }
            Key key = working.get(expendable);
            if (key.words().isEmpty()) {
                working.remove(expendable);
            } else {
                working.set(expendable, new Key(key.key(), key.command(), "", key.explanation(), null));
            }
        }
    }

    /** The last key but help and leaving; −1 if none is left, or none that has words. */
    private static int lastExpendable(List<Key> keys, boolean withWords) {
        for (int i = keys.size() - 1; i >= 0; i--) {
            Key key = keys.get(i);
            boolean stays = key.command() == Command.HELP || key.command() == Command.LEAVE;
            if (!stays && !(withWords && key.words().isEmpty())) {
                return i;
            }
        }
        return -1;
    }

    private static int columns(Key key) {
        return Glyphs.columns(key.key()) + (key.words().isEmpty() ? 0 : 1 + Glyphs.columns(key.words()));
    }

    private static List<List<Key>> broken(List<Key> keys, int columns, int between) {
        List<List<Key>> lines = new ArrayList<>();
        List<Key> line = new ArrayList<>();
        int used = 0;
        for (Key key : keys) {
            int wide = columns(key);
            if (!line.isEmpty() && used + between + wide > columns) {
                lines.add(line);
                line = new ArrayList<>();
                used = 0;
            }
            used += (line.isEmpty() ? 0 : between) + wide;
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
            int end = at + columns(key);
            if (column >= at && column < end) {
                return key;
            }
            at = end + between;
        }
        return null;
    }

    void draw(Canvas canvas, int x, int y) {
        for (int i = 0; i < lines.size(); i++) {
            int at = x;
            for (Key key : lines.get(i)) {
                canvas.put(at, y + i, key.key(), Role.KEY);
                canvas.put(at + 1 + Glyphs.columns(key.key()), y + i, key.words(), Role.PLAIN);
                at += columns(key) + between;
            }
        }
    }
}
