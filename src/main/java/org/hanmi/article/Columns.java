package org.hanmi.article;

import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines by the columns they take in an editor: a syllable of Hangul takes two. */
final class Columns {

    private Columns() {}

    /** The columns of a text. */
    static int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i++) {
            columns += isWide(text.charAt(i)) ? 2 : 1;
        }
        return columns;
    }

    /** Hangul, Chinese characters, kana and their punctuation. */
    private static boolean isWide(char c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFF00 && c <= 0xFF60);
    }

    /** Fills lines with words. A word that is longer than a line has a line of its own. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int filled = 0;
        for (String word : text.split(" ", -1)) {
            int columns = of(word);
            if (filled > 0 && filled + 1 + columns > width) {
                lines.add(line.toString());
                line.setLength(0);
                filled = 0;
            }
            if (filled > 0) {
                line.append(' ');
                filled++;
            }
            line.append(word);
            filled += columns;
        }
        lines.add(line.toString());
        return lines;
    }
}
