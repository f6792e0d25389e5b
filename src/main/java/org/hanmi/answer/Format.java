package org.hanmi.answer;

import java.util.ArrayList;
import java.util.List;

/** What a typed answer must be, and how what is typed reads so far. Nothing of it tells whether that is right. */
public enum Format {
    /** A day of a year. */
    DAY,
    /** A day of no certain year. */
    DAY_AND_MONTH,
    /** A month of a year. */
    MONTH,
    /** A month of no certain year. */
    MONTH_ALONE,
    /** A year. */
    YEAR,
    /** A number. */
    NUMBER,
    /** A name, or other words. */
    WORDS;

    /**
     * How something typed may be meant.
     *
     * @param year 0 if it is not said
     * @param month 1 to 12; 0 if it is not said
     * @param day 1 to 31; 0 if it is not said
     * @param number a number in digits, with what it counts; empty for a date
     */
    public record Reading(int year, int month, int day, String number) {}

    /** What a question wants. */
    public static Format of(Question question) {
        String key = question.key().get(0);
        Day day = Day.asked(key);
        if (day == null) {
            return Amount.key(key) == null ? WORDS : NUMBER;
        }
        if (day.month() == 0) {
            return YEAR;
        }
        return day.day() == 0 ? day.year() == 0 ? MONTH_ALONE : MONTH : day.year() == 0 ? DAY_AND_MONTH : DAY;
    }

    /** Every way to read it; none if it is not (or not yet) what is wanted, and for words. */
    public List<Reading> readings(String typed) {
        if (typed.isBlank() || this == WORDS) {
            return List.of();
        }
        if (this == NUMBER) {
            Amount amount = Amount.read(typed.strip());
            return amount == null
                    ? List.of()
                    : List.of(new Reading(0, 0, 0, (amount.value().toPlainString() + " " + amount.unit()).strip()));
        }
        boolean month = this == MONTH || this == MONTH_ALONE;
        List<Reading> readings = new ArrayList<>();
        for (Day day : month ? Day.monthReadings(typed) : Day.readings(typed)) {
            readings.add(new Reading(day.year(), day.month(), day.day(), ""));
        }
        return readings;
    }

    /** Tells whether a date says all that is wanted; the judge asks again if it does not. */
    public boolean isSaid(Reading reading) {
        return switch (this) {
            case DAY -> reading.year() > 0 && reading.month() > 0 && reading.day() > 0;
            case DAY_AND_MONTH -> reading.month() > 0 && reading.day() > 0;
            case MONTH -> reading.year() > 0 && reading.month() > 0;
            case MONTH_ALONE -> reading.month() > 0;
            case YEAR -> reading.year() > 0;
            case NUMBER, WORDS -> true;
        };
    }
}
