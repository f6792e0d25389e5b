package org.hanmi.settings;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as settings write them. By hand: the JDK's parser is slow to load, and this stands before the first screen. */
final class Dates {

    private static final int LENGTH = 10;

    private Dates() {}

    /**
     * Reads {@code 2026-12-25}.
     *
     * @throws IllegalArgumentException with a sentence about what is wrong
     */
    static LocalDate parse(String text) {
        if (text.length() == LENGTH && text.charAt(4) == '-' && text.charAt(7) == '-') {
            try {
                return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, LENGTH));
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("“" + text + "” is no day of the calendar", e);
            }
        }
        throw new IllegalArgumentException("“" + text + "” is not a day like 2026-12-25");
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new IllegalArgumentException("“" + text + "” is not a day like 2026-12-25");
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
