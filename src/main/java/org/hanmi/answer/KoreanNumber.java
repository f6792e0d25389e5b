package org.hanmi.answer;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number at the beginning of a Korean text, in digits, in Hangul or both: {@code 2만 8천5백}, {@code 이만팔천오백},
 * {@code 2천만}, {@code 세 번}.
 *
 * @param rest what follows, without blanks around it
 */
record KoreanNumber(BigDecimal value, String rest) {

    private static final String DIGITS = "영일이삼사오육칠팔구";

    private static final Map<String, Integer> NATIVE = Map.ofEntries(
            Map.entry("하나", 1),
            Map.entry("한", 1),
            Map.entry("둘", 2),
            Map.entry("두", 2),
            Map.entry("셋", 3),
            Map.entry("세", 3),
            Map.entry("넷", 4),
            Map.entry("네", 4),
            Map.entry("다섯", 5),
            Map.entry("여섯", 6),
            Map.entry("일곱", 7),
            Map.entry("여덟", 8),
            Map.entry("아홉", 9),
            Map.entry("열", 10));

    /** Reads one; null if the text begins with none. */
    static @Nullable KoreanNumber read(String text) {
        String start = text.startsWith("약 ") ? text.substring(2).strip() : text.strip();
        for (String word : start.split(" ", 2)) {
            Integer number = NATIVE.get(word);
            return number == null ? counted(start) : of(BigDecimal.valueOf(number), start.substring(word.length()));
        }
        return null;
    }

    private static KoreanNumber of(BigDecimal value, String rest) {
        return new KoreanNumber(value, rest.strip());
    }

    /** All beneath 만 in one, then 만, 억 and 조 of it: 2천만 is twenty million. */
    private static @Nullable KoreanNumber counted(String text) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal part = BigDecimal.ZERO;
        BigDecimal digits = null;
        boolean any = false;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int small = "십백천".indexOf(c) + 1;
            int large = "만억조".indexOf(c) + 1;
            int end = written(text, at);
            if (end > at) {
                digits = new BigDecimal(text.substring(at, end).replace(",", ""));
            } else if (DIGITS.indexOf(c) >= 0) {
                digits = BigDecimal.valueOf(DIGITS.indexOf(c));
            } else if (small > 0) {
                part = part.add((digits == null ? BigDecimal.ONE : digits).movePointRight(small));
                digits = null;
            } else if (large > 0) {
                BigDecimal all = digits == null ? part : part.add(digits);
                sum = sum.add((all.signum() == 0 ? BigDecimal.ONE : all).movePointRight(4 * large));
                part = BigDecimal.ZERO;
                digits = null;
            } else if (c != ' ') {
                break;
            }
            any |= c != ' ';
            at = Math.max(at + 1, end);
        }
        return any ? of(sum.add(digits == null ? part : part.add(digits)), text.substring(at)) : null;
    }

    /** Where digits end that begin here, with commas and a decimal point between them. */
    private static int written(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean between = at > from
                    && (c == ',' || c == '.')
                    && at + 1 < text.length()
                    && Character.isDigit(text.charAt(at + 1));
            if (!(c >= '0' && c <= '9') && !between) {
                break;
            }
            at++;
        }
        return at;
    }
}
