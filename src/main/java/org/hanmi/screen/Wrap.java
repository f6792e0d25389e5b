package org.hanmi.screen;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at spaces; inside a word only where the word is longer than a line. */
public final class Wrap {

    /** Longer lines are hard to read. */
    public static final int WIDEST = 76;

    private Wrap() {}

    /** Lines of at most so many columns, and never more than {@link #WIDEST}; at least one. */
    public static List<String> lines(String text, int columns) {
        return broken(Glyphs.clean(text), Math.max(2, Math.min(columns, WIDEST)), true);
    }

    /**
     * Lines of at most so many columns, unless a single word is longer, such as an address: a terminal breaks that
     * itself, and it can still be copied.
     */
    public static List<String> ofWholeWords(String text, int columns) {
        return broken(text, columns, false);
    }

    private static List<String> broken(String text, int width, boolean cuts) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf(' ', at);
            String word = text.substring(at, end < 0 ? text.length() : end);
            at = end < 0 ? text.length() : end + 1;
            int wide = Glyphs.columns(word);
            if (wide == 0) {
                continue;
            }
            if (used > 0 && used + 1 + wide > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            while (cuts && wide > width) {
                int cut = prefix(word, width);
                lines.add(word.substring(0, cut));
                word = word.substring(cut);
                wide = Glyphs.columns(word);
            }
            line.append(word);
            used += wide;
        }
        if (used > 0 || lines.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static int prefix(String word, int columns) {
        int at = 0;
        int used = 0;
        while (at < word.length()) {
            int end = Glyphs.end(word, at);
            used += Glyphs.columns(word, at, end);
            if (used > columns) {
                break;
            }
            at = end;
        }
        return at;
    }
}
