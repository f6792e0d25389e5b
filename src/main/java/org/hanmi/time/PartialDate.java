package org.hanmi.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A calendar date known to the year, the month or the day.
 *
 * <p>There is no {@code compareTo}, on purpose: 1961 and May 1961 have no order.
 *
 * @param earliest the first day of the year or month, or the day itself
 * @param precision how much is known
 * @param qualifier how sure the source is of what it says
 */
public record PartialDate(LocalDate earliest, Precision precision, Qualifier qualifier) implements When {

    /** How much of a date is known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    /** EDTF level 1 qualification of a whole date. */
    public enum Qualifier {
        NONE(""),
        UNCERTAIN("?"),
        APPROXIMATE("~"),
        BOTH("%");

        private final String sign;

        Qualifier(String sign) {
            this.sign = sign;
        }

        /** The sign that EDTF puts behind the date. */
        public String sign() {
            return sign;
        }
    }

    /** Moves {@code earliest} to the first day of what is known. */
    public PartialDate {
        earliest = switch (precision) {
            case YEAR -> earliest.withDayOfYear(1);
            case MONTH -> earliest.withDayOfMonth(1);
            case DAY -> earliest;
        };
    }

    /** A date known to the day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, Precision.DAY, Qualifier.NONE);
    }

    /** A date known to the month. */
    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.atDay(1), Precision.MONTH, Qualifier.NONE);
    }

    /** A date known to the year. */
    public static PartialDate of(Year year) {
        return new PartialDate(year.atDay(1), Precision.YEAR, Qualifier.NONE);
    }

    @Override
    public LocalDate latest() {
        return switch (precision) {
            case YEAR -> earliest.withDayOfYear(earliest.lengthOfYear());
            case MONTH -> earliest.withDayOfMonth(earliest.lengthOfMonth());
            case DAY -> earliest;
        };
    }

    /** The calendar year, which every precision knows. */
    public int year() {
        return earliest.getYear();
    }

    @Override
    public String edtf() {
        String digits = switch (precision) {
            case YEAR -> String.format(Locale.ROOT, "%04d", earliest.getYear());
            case MONTH -> YearMonth.from(earliest).toString();
            case DAY -> earliest.toString();
        };
        return digits + qualifier.sign();
    }

    @Override
    public String toString() {
        return edtf();
    }
}
