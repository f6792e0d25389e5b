package org.hanmi.line;

import java.text.Normalizer;

/** Makes text harmless: nothing in the data or in an answer can move a cursor or turn the direction of writing. */
public final class Plain {

    private static final int REPLACEMENT = 0xfffd;

    private Plain() {}

    /** One line without control characters, composed. */
    public static String text(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean composed = true;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            composed &= isAlwaysComposed(c);
            switch (Character.getType(c)) {
                case Character.CONTROL ->
                    plain.appendCodePoint(c == '\n' || c == '\t' || c == '\r' ? ' ' : REPLACEMENT);
                case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> plain.append(' ');
                case Character.SURROGATE -> plain.appendCodePoint(REPLACEMENT);
                default -> {
                    if (!turnsDirection(c)) {
                        plain.appendCodePoint(c);
                    }
                }
            }
        }
        return composed ? plain.toString() : Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /** Latin, Hangul syllables and our punctuation: next to each other they stay as they are, and no tables are read. */
    private static boolean isAlwaysComposed(int c) {
        return c < 0x300 || (c >= 0xac00 && c <= 0xd7a3) || (c >= 0x2010 && c <= 0x2027);
    }

    private static boolean turnsDirection(int c) {
        return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f;
    }
}
