package org.hanmi.fact;

import java.util.regex.Pattern;

/** The one way in which ids are written: lower-case words and digits joined by hyphens. */
public final class Slug {

    /** What an id looks like, in words for a message. */
    public static final String FORM = "lower-case letters and digits joined by single hyphens";

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    /** Tells whether a text can be an id. */
    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches();
    }

    static String check(String text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException("an id is made of " + FORM + ", unlike “" + text + "”");
        }
        return text;
    }
}
