package org.hanmi.imports;

import java.util.Locale;
import java.util.Map;

/** HTML as plain text: paragraphs become lines, tags go, and what cannot be shown in a line of text is told. */
final class Markup {

    /** From the sign before its name to the one behind it; no text is searched further for the end of one. */
    private static final int LONGEST_ENTITY = 10;

    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("middot", "·"),
            Map.entry("eacute", "é"));

    private Markup() {}

    static String plain(String html, int line, Collected collected) {
        StringBuilder plain = new StringBuilder(html.length());
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<' && isTag(html, at)) {
                int end = html.indexOf('>', at);
                end = end < 0 ? html.length() : end;
                tag(html.substring(at + 1, end).toLowerCase(Locale.ROOT), plain, line, collected);
                at = end + 1;
            } else if (c == '&') {
                at = entity(html, at, plain);
            } else if (c == '\n') {
                while (at < html.length() && Character.isWhitespace(html.charAt(at))) {
                    at++;
                }
                plain.append(' ');
            } else {
                plain.append(c);
                at++;
            }
        }
        return plain.toString().strip();
    }

    private static boolean isTag(String html, int at) {
        char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
        return Character.isLetter(next) || next == '/' || next == '!';
    }

    private static void tag(String tag, StringBuilder plain, int line, Collected collected) {
        int end = 0;
        while (end < tag.length()
                && (Character.isLetterOrDigit(tag.charAt(end)) || (end == 0 && tag.charAt(0) == '/'))) {
            end++;
        }
        switch (tag.substring(0, end)) {
            case "br", "/p", "/div", "/li", "/tr", "/h1", "/h2", "/h3", "/h4", "/h5" -> plain.append('\n');
            case "img", "audio", "video", "object", "iframe", "embed", "svg", "script", "style" ->
                collected.aside(line, "“<" + tag.substring(0, end) + ">” cannot be shown, and is left out");
            case "/td" -> plain.append(' ');
            default -> {}
        }
    }

    private static int entity(String html, int at, StringBuilder plain) {
        int end = at;
        int most = Math.min(at + LONGEST_ENTITY, html.length() - 1);
        while (end < most && html.charAt(end) != ';') {
            end++;
        }
        if (html.charAt(end) != ';') {
            plain.append('&');
            return at + 1;
        }
        String name = html.substring(at + 1, end);
        String known = ENTITIES.get(name);
        int number = known == null && name.startsWith("#") ? number(name.substring(1)) : -1;
        if (known != null) {
            plain.append(known);
        } else if (Character.isValidCodePoint(number)) {
            plain.appendCodePoint(number);
        } else {
            plain.append('&');
            return at + 1;
        }
        return end + 1;
    }

    private static int number(String digits) {
        try {
            boolean hexadecimal = digits.startsWith("x") || digits.startsWith("X");
            return hexadecimal ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
        } catch (NumberFormatException none) {
            return -1;
        }
    }
}
