package org.hanmi.curate;

import java.text.Normalizer;
import java.util.Locale;

/** Makes ids and file names of texts: lower-case ASCII words joined by hyphens, and nothing that a path could mean. */
public final class Naming {

    private static final int LONGEST = 48;

    private Naming() {}

    /**
     * A name for a text.
     *
     * @param otherwise what the name begins with if the text has no Latin letters; its hash follows, so that another
     *     text gets another name and the same text the same
     */
    public static String slug(String text, String otherwise) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        boolean letters = false;
        for (int i = 0; i < plain.length() && slug.length() < LONGEST; i++) {
            char c = plain.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                slug.append(c);
                letters |= c >= 'a';
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && slug.length() > 0
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        slug.setLength(end);
        return letters ? slug.toString() : otherwise + "-" + hash(text);
    }

    private static String hash(String text) {
        return Integer.toHexString(
                Normalizer.normalize(text, Normalizer.Form.NFC).hashCode());
    }
}
