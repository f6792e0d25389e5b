package org.hanmi.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A date as somebody writes it; what is not said is 0.
 *
 * @param month 1 to 12, or 0
 * @param day 1 to 31, or 0
 */
record Day(int year, int month, int day) {

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final Map<String, Integer> SHORT = Map.of("sept", 9);

    /**
     * Reads a date in any common form: {@code 17 March 2021}, {@code March 17, 2021}, {@code 2021-03-17},
     * {@code 17/3/2021}, {@code 2021년 3월 17일}, {@code March 2021}, {@code 2021}, {@code 17 March}.
     *
     * @return every reading: none if it is no date, two for a {@code 3/4/2021} that may be April or March
     */
    static List<Day> readings(String text) {
        List<String> words = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        boolean korean = split(text, words, numbers);
        if (korean || numbers.size() > 3) {
            return korean ? korean(text) : List.of();
        }
        int month = 0;
        for (String word : words) {
            int named = month(word);
            if ((named == 0 && !isFiller(word)) || (named > 0 && month > 0)) {
                return List.of();
            }
            month = Math.max(month, named);
        }
        return month > 0 ? named(month, numbers) : numeric(numbers);
    }

    /** Reads a date that leaves nothing open, or returns null. */
    static @Nullable Day key(String text) {
        List<Day> readings = readings(text);
        return readings.size() == 1 && readings.get(0).year() > 0 ? readings.get(0) : null;
    }

    /** Likewise, where a month is asked and a number alone is a month. */
    static List<Day> monthReadings(String text) {
        List<Day> readings = readings(text);
        if (readings.size() == 1 && readings.get(0).rank() <= 31) {
            int month = readings.get(0).day();
            return month <= 12 ? List.of(new Day(0, month, 0)) : List.of();
        }
        return readings;
    }

    /** Reads the date that a question has as its key, with or without a year, or returns null. */
    static @Nullable Day asked(String key) {
        List<Day> readings = readings(key);
        boolean inWords = key.chars().anyMatch(Character::isLetter);
        return readings.size() == 1
                        && (readings.get(0).year() > 0 || (readings.get(0).month() > 0 && inWords))
                ? readings.get(0)
                : null;
    }

    /** Splits into words and numbers; true if it has the Korean signs for year, month or day. */
    private static boolean split(String text, List<String> words, List<Integer> numbers) {
        StringBuilder run = new StringBuilder();
        boolean korean = false;
        for (char c : (text.toLowerCase(java.util.Locale.ROOT) + " ").toCharArray()) {
            boolean digit = c >= '0' && c <= '9';
            boolean letter = Character.isLetter(c);
            korean |= c == '년' || c == '월' || c == '일';
            boolean goesOn = run.length() > 0
                    && (digit || letter)
                    && Character.isDigit(run.charAt(run.length() - 1)) == digit
                    && run.length() < 12;
            if (!goesOn && run.length() > 0) {
                if (Character.isDigit(run.charAt(0))) {
                    numbers.add(run.length() > 8 ? Integer.MAX_VALUE : Integer.parseInt(run.toString()));
                } else {
                    words.add(run.toString());
                }
                run.setLength(0);
            }
            if (digit || letter) {
                run.append(c);
            }
        }
        return korean;
    }

    private static boolean isFiller(String word) {
        return switch (word) {
            case "the", "of", "on", "in", "st", "nd", "rd", "th" -> true;
            default -> false;
        };
    }

    private static int month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            String month = MONTHS.get(i);
            if (word.equals(month) || (word.length() == 3 && month.startsWith(word))) {
                return i + 1;
            }
        }
        return SHORT.getOrDefault(word, 0);
    }

    private static List<Day> named(int month, List<Integer> numbers) {
        return switch (numbers.size()) {
            case 0 -> List.of(new Day(0, month, 0));
            case 1 -> {
                int number = numbers.get(0);
                yield isYear(number) ? List.of(new Day(number, month, 0)) : checked(0, month, number);
            }
            case 2 -> {
                int first = numbers.get(0);
                int second = numbers.get(1);
                yield isYear(first) ? checked(first, month, second) : checked(second, month, first);
            }
            default -> List.of();
        };
    }

    private static List<Day> numeric(List<Integer> numbers) {
        return switch (numbers.size()) {
            case 1 -> {
                int number = numbers.get(0);
                if (isYear(number)) {
                    yield List.of(new Day(number, 0, 0));
                }
                if (number >= 1900_01_01 && number <= 2999_12_31) {
                    yield checked(number / 10000, number / 100 % 100, number % 100);
                }
                yield number >= 1 && number <= 31 ? List.of(new Day(0, 0, number)) : List.of();
            }
            case 2 -> {
                if (isYear(numbers.get(0))) {
                    yield inYear(numbers.get(0), numbers.get(1));
                }
                if (isYear(numbers.get(1))) {
                    yield inYear(numbers.get(1), numbers.get(0));
                }
                yield either(0, numbers.get(0), numbers.get(1));
            }
            case 3 -> {
                if (isYear(numbers.get(0))) {
                    yield checked(numbers.get(0), numbers.get(1), numbers.get(2));
                }
                yield either(numbers.get(2), numbers.get(0), numbers.get(1));
            }
            default -> List.of();
        };
    }

    /** Day before month, and month before day. */
    private static List<Day> either(int year, int one, int two) {
        List<Day> either = new ArrayList<>(checked(year, two, one));
        for (Day american : checked(year, one, two)) {
            if (!either.contains(american)) {
                either.add(american);
            }
        }
        return either;
    }

    private static List<Day> korean(String text) {
        int[] parts = new int[3];
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int part = "년월일".indexOf(c);
            if (c >= '0' && c <= '9' && number < 10000) {
                number = number * 10 + c - '0';
            } else if (part >= 0) {
                parts[part] = number;
                number = 0;
            } else if (!Character.isWhitespace(c) && c != '에') {
                return List.of();
            }
        }
        boolean whole = (parts[0] == 0 || isYear(parts[0])) && parts[1] <= 12 && parts[2] <= 31 && number == 0;
        return whole && parts[0] + parts[1] + parts[2] > 0 ? List.of(new Day(parts[0], parts[1], parts[2])) : List.of();
    }

    private static List<Day> inYear(int year, int month) {
        return isYear(year) && month >= 1 && month <= 12 ? List.of(new Day(year, month, 0)) : List.of();
    }

    private static List<Day> checked(int year, int month, int day) {
        boolean possible = (year == 0 || isYear(year)) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return possible ? List.of(new Day(year, month, day)) : List.of();
    }

    private static boolean isYear(int number) {
        return number >= 1000 && number <= 2999;
    }

    /** True unless some part is said by both and differs. */
    boolean agrees(Day other) {
        return agree(year, other.year) && agree(month, other.month) && agree(day, other.day);
    }

    /** True if this says every part that the other says. */
    boolean covers(Day other) {
        return (year > 0 || other.year == 0) && (month > 0 || other.month == 0) && (day > 0 || other.day == 0);
    }

    private static boolean agree(int one, int two) {
        return one == 0 || two == 0 || one == two;
    }

    /** A number that grows with time; parts not said count as the earliest. */
    long rank() {
        return (year * 100L + month) * 100 + day;
    }
}
