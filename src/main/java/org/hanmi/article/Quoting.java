package org.hanmi.article;

/** Writes a text so that YAML reads it back as it is: plain where it can be, else in double quotes. */
final class Quoting {

    /** What cannot begin a plain text, or would surprise in one. */
    private static final String SIGNS = ",[]{}#&*!|>'\"%@`";

    private Quoting() {}

    /**
     * Writes a text on one line.
     *
     * @param text with single spaces and no line breaks
     * @param inBrackets true for an entry of a list in brackets, where commas and brackets mean something
     */
    static String write(String text, boolean inBrackets) {
        return isPlain(text, inBrackets)
                ? text
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static boolean isPlain(String text, boolean inBrackets) {
        if (text.isEmpty() || text.equals("~") || text.equals("null") || SIGNS.indexOf(text.charAt(0)) >= 0) {
            return false;
        }
        char first = text.charAt(0);
        boolean sign = first == '-' || first == '?' || first == ':';
        if (sign && (text.length() == 1 || text.charAt(1) == ' ')) {
            return false;
        }
        if (text.startsWith("---") || text.startsWith("...") || text.endsWith(":")) {
            return false;
        }
        if (text.contains(": ") || text.contains(" #")) {
            return false;
        }
        return !inBrackets || isPlainInBrackets(text);
    }

    private static boolean isPlainInBrackets(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (",[]{}".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return text.charAt(0) != '?' && text.charAt(0) != '-' && !text.contains(":");
    }
}
