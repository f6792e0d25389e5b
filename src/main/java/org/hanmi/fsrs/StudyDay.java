package org.hanmi.fsrs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The day a review belongs to: the local date, but the night until four belongs to the day before.
 *
 * <p>What counts is what the clock on the wall shows, so a day has 23 or 25 hours when clocks are changed.
 */
public final class StudyDay {

    /** When a day begins. */
    public static final LocalTime START = LocalTime.of(4, 0);

    private StudyDay() {}

    /** The study day of a moment. */
    public static LocalDate of(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDateTime().minusHours(START.getHour()).toLocalDate();
    }

    /** When a study day begins; where clocks jump over four, the first moment after it. */
    public static Instant start(LocalDate day, ZoneId zone) {
        return day.atTime(START).atZone(zone).toInstant();
    }

    /** The study day as days since 1970-01-01, of a moment whose offset from UTC is known; makes no objects. */
    public static int epochDay(long epochSecond, int offsetSeconds) {
        return (int) Math.floorDiv(epochSecond + offsetSeconds - START.toSecondOfDay(), 86_400L);
    }
}
