package org.hanmi.screen;

import java.text.Normalizer;
import org.jline.utils.WCWidth;

/**
 * Text as a terminal counts it: in clusters that are drawn together, and in columns that they take.
 *
 * <p>Tables are asked only for what is neither Latin nor a Hangul syllable, so that they are not loaded for most screens.
 */
public final class Glyphs {

    private static final int COMBINING = 0x300;
    private static final char REPLACEMENT = '\uFFFD';

    private Glyphs() {}

    /**
     * The same text, fit to be drawn: composed (NFC), on one line, without anything that could command the terminal or
     * turn the direction of reading.
     */
    public static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isHarmless(text.charAt(i))) {
                return cleaned(text);
            }
        }
        return text;
    }

    private static String cleaned(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (point == '\n' || point == '\t' || point == '\r' || point == 0x2028 || point == 0x2029) {
                kept.append(' ');
            } else if (isDrawn(point)) {
                kept.appendCodePoint(point);
            } else if (point >= 0xD800 && point <= 0xDFFF) {
                kept.append(REPLACEMENT);
            }
        }
        String composed = Normalizer.normalize(kept, Normalizer.Form.NFC);
        return composed.isEmpty() || columnsOf(composed.codePointAt(0)) > 0 ? composed : "\u25CC" + composed;
    }

    private static boolean isHarmless(char c) {
        return (c >= ' ' && c < 0x7F) || (c >= 0xA1 && c < COMBINING && c != 0xAD) || isSyllable(c) || isPunctuation(c);
    }

    private static boolean isSyllable(int point) {
        return point >= 0xAC00 && point <= 0xD7A3;
    }

    /** Dashes, quotation marks, arrows, rules, blocks, signs: composed already, and one column each. */
    private static boolean isPunctuation(int point) {
        return (point >= 0x2010 && point <= 0x2027)
                || (point >= 0x2190 && point <= 0x2193)
                || (point >= 0x2500 && point <= 0x25FC);
    }

    private static boolean isDrawn(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            case Character.FORMAT -> point == 0x200D || (point >= 0xE0020 && point <= 0xE007F);
            default -> true;
        };
    }

    /** Where the cluster that starts at an index ends. */
    public static int end(String text, int start) {
        int next = start + 1;
        if (next >= text.length()) {
            return text.length();
        }
        if (isAlone(text.charAt(start)) && isAlone(text.charAt(next))) {
            return next;
        }
        int end = start + WCWidth.charCountForGraphemeCluster(text, start);
        return end > start ? end : next;
    }

    private static boolean isAlone(char c) {
        return c < COMBINING || isSyllable(c) || isPunctuation(c);
    }

    /** Where the cluster that ends at an index starts. */
    public static int start(String text, int end) {
        int at = 0;
        int last = 0;
        while (at < end) {
            last = at;
            at = end(text, at);
        }
        return last;
    }

    /** The columns that a text takes. */
    public static int columns(String text) {
        int columns = 0;
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            columns += columns(text, at, end);
            at = end;
        }
        return columns;
    }

    /** The columns of the one cluster from an index to another: 1 or 2, or 0 if it cannot be seen. */
    public static int columns(String text, int start, int end) {
        return end - start == 1 ? columnsOf(text.charAt(start)) : WCWidth.wcwidthForGraphemeCluster(text, start);
    }

    private static int columnsOf(int point) {
        if (point < COMBINING || isPunctuation(point)) {
            return point < ' ' || (point >= 0x7F && point < 0xA0) ? 0 : 1;
        }
        return isSyllable(point) ? 2 : Math.max(0, WCWidth.wcwidth(point));
    }

    /** Whether every terminal draws a cluster two columns wide: a Hangul syllable, or a common ideograph. */
    static boolean isSurelyWide(String cluster) {
        char c = cluster.charAt(0);
        return cluster.length() == 1 && (isSyllable(c) || (c >= 0x4E00 && c <= 0x9FA5));
    }

    /** Whether every terminal draws a cluster one column wide: Latin, rules, blocks, dashes. */
    static boolean isSurelyNarrow(String cluster) {
        return cluster.length() == 1 && (cluster.charAt(0) < COMBINING || isPunctuation(cluster.charAt(0)));
    }

    /** As much of a text as fits, with … at its end if something was left out. */
    public static String fit(String text, int columns) {
        if (columns(text) <= columns) {
            return text;
        }
        int at = 0;
        int used = 0;
        while (at < text.length()) {
            int end = end(text, at);
            int wide = columns(text, at, end);
            if (used + wide > columns - 1) {
                break;
            }
            used += wide;
            at = end;
        }
        return columns < 1 ? "" : text.substring(0, at).stripTrailing() + "…";
    }
}
