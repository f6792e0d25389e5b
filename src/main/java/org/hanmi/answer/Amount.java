package org.hanmi.answer;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number as somebody writes it: {@code 28,000}, {@code 28 000}, {@code 28k}, {@code $1.2 billion}, {@code three},
 * {@code 2만 8천}.
 *
 * @param unit what is counted, normalised; empty if nobody says
 */
record Amount(BigDecimal value, String unit) {

    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("k", 3),
            Map.entry("thousand", 3),
            Map.entry("m", 6),
            Map.entry("mn", 6),
            Map.entry("million", 6),
            Map.entry("bn", 9),
            Map.entry("billion", 9),
            Map.entry("trillion", 12),
            Map.entry("hundred", 2),
            Map.entry("dozen", 0),
            Map.entry("천", 3),
            Map.entry("만", 4),
            Map.entry("억", 8),
            Map.entry("조", 12));

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("none", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50));

    /** Reads a number with or without a unit behind it, or returns null. */
    static @Nullable Amount read(String text) {
        String rest = withoutAbout(text.toLowerCase(Locale.ROOT).strip());
        BigDecimal sum = null;
        while (true) {
            int end = digits(rest);
            BigDecimal part = end > 0 ? number(rest.substring(0, end)) : null;
            if (part == null) {
                String word = firstWord(rest);
                Integer named = WORDS.get(word);
                if (named == null) {
                    break;
                }
                part = BigDecimal.valueOf(named);
                end = word.length();
            }
            rest = rest.substring(end);
            boolean spaced = !rest.isEmpty() && rest.charAt(0) == ' ';
            String after = rest.stripLeading();
            String power = firstWord(after);
            Integer zeros = POWERS.get(power);
            if (zeros == null
                    && !power.isEmpty()
                    && POWERS.containsKey(power.substring(0, 1))
                    && power.charAt(0) > 'z') {
                power = power.substring(0, 1);
                zeros = POWERS.get(power);
            }
            if (zeros == null) {
                boolean glued =
                        !spaced && !after.isEmpty() && after.charAt(0) != '%' && !Syllables.isHangul(after.charAt(0));
                if (glued) {
                    return null;
                }
                return new Amount(sum == null ? part : sum.add(part), Normal.text(withoutCurrency(after)));
            }
            part = power.equals("dozen") ? part.multiply(BigDecimal.valueOf(12)) : part.movePointRight(zeros);
            sum = sum == null ? part : sum.add(part);
            rest = after.substring(power.length()).stripLeading();
            if (rest.isEmpty() || digits(rest) == 0) {
                return new Amount(sum, Normal.text(withoutCurrency(rest)));
            }
        }
        return sum == null ? null : new Amount(sum, Normal.text(rest));
    }

    /** Reads what a question wants: a text that begins with a digit or is one number word; else null. */
    static @Nullable Amount key(String text) {
        String start = withoutAbout(text.toLowerCase(Locale.ROOT).strip());
        boolean number = (!start.isEmpty() && Character.isDigit(start.charAt(0))) || WORDS.containsKey(start);
        return number ? read(text) : null;
    }

    /** Tells whether the numbers are equal and neither counts what the other does not. */
    boolean same(@Nullable Amount other) {
        return other != null
                && value.compareTo(other.value) == 0
                && (unit.isEmpty() || other.unit.isEmpty() || unit.equals(other.unit));
    }

    private static String withoutAbout(String text) {
        for (String word :
                new String[] {"about ", "around ", "circa ", "ca. ", "some ", "approximately ", "roughly ", "~", "약 "
                }) {
            if (text.startsWith(word)) {
                return withoutCurrency(text.substring(word.length()).stripLeading());
            }
        }
        return withoutCurrency(text);
    }

    private static String withoutCurrency(String text) {
        return !text.isEmpty() && "$€£₩¥".indexOf(text.charAt(0)) >= 0
                ? text.substring(1).stripLeading()
                : text;
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    /** How far the digits go, with the signs that group them; a space groups only before three digits. */
    private static int digits(String text) {
        int end = 0;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean groups = end > 0
                    && (",.'’".indexOf(c) >= 0 || Character.isSpaceChar(c))
                    && end + 1 < text.length()
                    && isDigit(text.charAt(end + 1))
                    && (!Character.isSpaceChar(c) || threeFollow(text, end + 1));
            if (!isDigit(c) && !groups) {
                break;
            }
            end++;
        }
        return end;
    }

    private static boolean threeFollow(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end - from == 3;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Three digits behind every sign make it a grouped number; else the one sign is the decimal sign. */
    private static @Nullable BigDecimal number(String text) {
        StringBuilder plain = new StringBuilder();
        int signs = 0;
        boolean grouped = true;
        char last = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                plain.append(c);
            } else {
                signs++;
                last = c;
                grouped &= threeFollow(text, i + 1);
            }
        }
        if (signs == 0 || (grouped && (last != '.' || signs > 1))) {
            return new BigDecimal(plain.toString());
        }
        int point = text.lastIndexOf(last);
        String behind = text.substring(point + 1);
        boolean decimal = (last == '.' || last == ',') && text.indexOf(last) == point;
        return decimal ? new BigDecimal(plain.substring(0, plain.length() - behind.length()) + "." + behind) : null;
    }
}
