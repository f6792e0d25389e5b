package org.hanmi.line;

import java.text.Normalizer;

/** Makes text harmless: nothing in the data or in an answer can move a cursor or turn the direction of writing. */
final class Plain {

    private static final int REPLACEMENT = 0xfffd;

    private Plain() {}

    /** One line without control characters, composed. */
    static String text(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
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
        });
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    private static boolean turnsDirection(int c) {
        return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f;
    }
}
