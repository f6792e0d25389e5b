package org.hanmi.settings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Days on which nothing is to fall due: days of the week, dates, and spans of dates.
 *
 * @param weekdays bit 0 for Monday to bit 6 for Sunday; never all seven
 * @param spans in the order in which they were given
 */
public record DaysOff(int weekdays, List<Span> spans) {

    /** Every day is for study. */
    public static final DaysOff NONE = new DaysOff(0, List.of());

    private static final int ALL = 0b111_1111;
    private static final int LONGEST = 366;

    /**
     * Days in a row.
     *
     * @param last at least the first, and less than a year after it
     */
    public record Span(LocalDate first, LocalDate last) {}

    /** Copies the list, and refuses a week without a day for study. */
    public DaysOff {
        if (weekdays == ALL) {
            throw new IllegalArgumentException("one day of the week must be left for study");
        }
        spans = List.copyOf(spans);
    }

    /**
     * Reads words like {@code saturday}, {@code 2026-12-25} and {@code 2026-12-24/2027-01-02}.
     *
     * @throws IllegalArgumentException with a sentence about the first that is none of these
     */
    public static DaysOff parse(List<String> words) {
        int weekdays = 0;
        List<Span> spans = new ArrayList<>();
        for (String word : words) {
            int weekday = weekday(word);
            if (weekday >= 0) {
                weekdays |= 1 << weekday;
            } else {
                spans.add(span(word));
            }
        }
        return new DaysOff(weekdays, spans);
    }

    private static int weekday(String word) {
        DayOfWeek[] days = DayOfWeek.values();
        for (int i = 0; i < days.length; i++) {
            if (days[i].name().equalsIgnoreCase(word)) {
                return i;
            }
        }
        return -1;
    }

    private static Span span(String word) {
        if (word.isEmpty() || word.charAt(0) < '0' || word.charAt(0) > '9') {
            throw new IllegalArgumentException(
                    "“" + word + "” is neither a day of the week nor a date like 2026-12-25 or 2026-12-24/2027-01-02");
        }
        int slash = word.indexOf('/');
        LocalDate first = Dates.parse(slash < 0 ? word : word.substring(0, slash));
        LocalDate last = slash < 0 ? first : Dates.parse(word.substring(slash + 1));
        if (last.isBefore(first) || last.toEpochDay() - first.toEpochDay() >= LONGEST) {
            throw new IllegalArgumentException("“" + word + "” is not a span of 1 to " + LONGEST + " days");
        }
        return new Span(first, last);
    }

    /** Tells whether there are any. */
    public boolean isEmpty() {
        return weekdays == 0 && spans.isEmpty();
    }

    /** Tells whether nothing is to fall due on a day. */
    public boolean contains(LocalDate day) {
        return contains(day.toEpochDay());
    }

    /** The same for a day counted from 1970-01-01, which was a Thursday. */
    public boolean contains(long epochDay) {
        if ((weekdays >> Math.floorMod(epochDay + 3, 7) & 1) == 1) {
            return true;
        }
        for (Span span : spans) {
            if (epochDay >= span.first().toEpochDay() && epochDay <= span.last().toEpochDay()) {
                return true;
            }
        }
        return false;
    }

    /** The words from which they can be read again. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if ((weekdays >> (day.getValue() - 1) & 1) == 1) {
                words.add(day.name().toLowerCase(Locale.ROOT));
            }
        }
        for (Span span : spans) {
            words.add(span.first().equals(span.last()) ? span.first().toString() : span.first() + "/" + span.last());
        }
        return words;
    }
}
