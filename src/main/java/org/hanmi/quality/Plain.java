package org.hanmi.quality;

/** Texts as rules compare them: words in lower case, one space before, between and after them, nothing else. */
final class Plain {

    private Plain() {}

    /** {@code " blinken s visit "} for “Blinken’s visit”; one space if there is no word. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length() + 2).append(' ');
        boolean gap = true;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            if (Character.isLetterOrDigit(letter)) {
                int small = Character.toLowerCase(letter);
                if (small < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                    plain.append((char) small);
                } else {
                    plain.appendCodePoint(small);
                }
                gap = false;
            } else if (!gap) {
                plain.append(' ');
                gap = true;
            }
        }
        if (!gap) {
            plain.append(' ');
        }
        return plain.toString();
    }

    /** The words of a plain text. */
    static String[] words(String plain) {
        return plain.strip().split(" ");
    }

    /** The text without what stands between quotation marks, for rules about our own words only. */
    static String unquoted(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        boolean straight = false;
        boolean curly = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"') {
                straight = !straight;
                kept.append(' ');
            } else if (letter == '“') {
                curly = true;
            } else if (letter == '”') {
                curly = false;
            } else if (!straight && !curly) {
                kept.append(letter);
            }
        }
        return kept.toString();
    }
}
