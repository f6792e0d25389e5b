package org.hanmi.answer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * Takes from a text what does not matter when two answers are compared: case, width, accents, quotation marks,
 * hyphens, dots in abbreviations, an article in front. Hangul stays as it is, composed.
 */
final class Normal {

    private static final Map<String, String> ORDINALS = Map.ofEntries(
            Map.entry("first", "1st"),
            Map.entry("second", "2nd"),
            Map.entry("third", "3rd"),
            Map.entry("fourth", "4th"),
            Map.entry("fifth", "5th"),
            Map.entry("sixth", "6th"),
            Map.entry("seventh", "7th"),
            Map.entry("eighth", "8th"),
            Map.entry("ninth", "9th"),
            Map.entry("tenth", "10th"));

    private Normal() {}

    /** The words of a text, in order. */
    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        StringTokenizer words = new StringTokenizer(spaced(text), " ");
        while (words.hasMoreTokens()) {
            String token = words.nextToken();
            tokens.add(ORDINALS.getOrDefault(token, token));
        }
        if (tokens.size() > 1 && List.of("the", "a", "an").contains(tokens.get(0))) {
            tokens.remove(0);
        }
        return tokens;
    }

    /** The words joined by single spaces. */
    static String text(String text) {
        return String.join(" ", tokens(text));
    }

    /** The words run together, so that spaces and hyphens do not matter; numbers side by side stay apart. */
    static String joined(List<String> tokens) {
        StringBuilder joined = new StringBuilder();
        for (String token : tokens) {
            int length = joined.length();
            if (length > 0 && Character.isDigit(joined.charAt(length - 1)) && Character.isDigit(token.charAt(0))) {
                joined.append(' ');
            }
            joined.append(token);
        }
        return joined.toString();
    }

    private static String spaced(String text) {
        // Of letters of old all forms are the same, and the tables of the others need not be loaded for them.
        boolean plain = isAscii(text);
        String apart = (plain ? text : Normalizer.normalize(text, Normalizer.Form.NFKD)).toLowerCase(Locale.ROOT);
        StringBuilder spaced = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); ) {
            int c = apart.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean inNumber = i > 0
                    && Character.isDigit(apart.charAt(i - 1))
                    && next < apart.length()
                    && Character.isDigit(apart.charAt(next));
            spaced.append(replaced(c, inNumber));
            i = next;
        }
        return plain ? spaced.toString() : Normalizer.normalize(spaced, Normalizer.Form.NFC);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static String replaced(int c, boolean inNumber) {
        return switch (c) {
            case '\'', '’', '‘', 'ʼ', '`', '´' -> "";
            case '.' -> inNumber ? "." : "";
            case ',' -> inNumber ? "" : " ";
            case '&' -> " and ";
            case '%' -> " percent ";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            case 'ı' -> "i";
            case '+', '$', '€', '₩', '£', '¥' -> Character.toString(c);
            default -> {
                if (Character.getType(c) == Character.NON_SPACING_MARK) {
                    yield "";
                }
                yield Character.isLetterOrDigit(c) ? Character.toString(c) : " ";
            }
        };
    }
}
