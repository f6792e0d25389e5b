package org.hanmi.fact;

/** The one way in which ids are written: lower-case words and digits joined by hyphens. */
public final class Slug {

    /** What an id looks like, in words for a message. */
    public static final String FORM = "lower-case letters and digits joined by single hyphens";

    private Slug() {}

    /** Tells whether a text can be an id. */
    public static boolean isValid(String text) {
        // By hand: an item of the bank is full of ids, and the first pattern of a start costs some milliseconds.
        boolean word = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean sign = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!sign && !(c == '-' && word)) {
                return false;
            }
            word = sign;
        }
        return word;
    }

    static String check(String text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException("an id is made of " + FORM + ", unlike “" + text + "”");
        }
        return text;
    }
}
