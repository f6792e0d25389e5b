package org.hanmi.imports;

import java.text.Normalizer;

/** Makes texts from outside such as the bank has them. */
final class Tidy {

    private Tidy() {}

    /** Every kind of line break as a line feed, without a byte order mark. */
    static String lines(String text) {
        String whole = text.startsWith("\ufeff") ? text.substring(1) : text;
        return whole.indexOf('\r') < 0 ? whole : whole.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Composed, without control characters and without blanks around it. */
    static String text(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean half = c >= 0xd800 && c <= 0xdfff;
            if (c == '\n' || c == '\t' || !(Character.isISOControl(c) || half)) {
                tidy.appendCodePoint(c);
            }
        }
        return Normalizer.normalize(tidy, Normalizer.Form.NFC).strip();
    }

    /** The beginning of a text in quotation marks, for a message. */
    static String quoted(String text) {
        String line = text.replace('\n', ' ').strip();
        int length = line.codePointCount(0, line.length());
        return "“" + (length <= 40 ? line : line.substring(0, line.offsetByCodePoints(0, 39)) + "…") + "”";
    }
}
