package org.hanmi.guide;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Text as it is sought: without case, accents, hyphens and other signs. */
final class Folded {

    private Folded() {}

    /** Its words, folded; Hangul stays in syllables. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String plain = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        boolean jamo = false;
        int at = 0;
        while (at < plain.length()) {
            int point = plain.codePointAt(at);
            at += Character.charCount(point);
            if (Character.isLetterOrDigit(point)) {
                jamo |= point >= 0x1100 && point <= 0x11ff;
                word.appendCodePoint(Character.toLowerCase(Character.toUpperCase(point)));
            } else if (!isMark(point) && !isApostrophe(point)) {
                end(word, jamo, words);
            }
        }
        end(word, jamo, words);
        return words;
    }

    /** All its words as one. */
    static String joined(String text) {
        return String.join("", words(text));
    }

    private static void end(StringBuilder word, boolean jamo, List<String> words) {
        if (word.length() > 0) {
            words.add(jamo ? Normalizer.normalize(word, Normalizer.Form.NFC) : word.toString());
            word.setLength(0);
        }
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    private static boolean isApostrophe(int point) {
        return point == '\'' || point == 0x2019 || point == 0x02bc;
    }
}
