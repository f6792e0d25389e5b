package org.hanmi.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hanmi.time.PartialDate.Precision;
import org.hanmi.time.PartialDate.Qualifier;

/**
 * Reads the part of the Extended Date/Time Format (ISO 8601-2:2019, annex A) that we support: level 0 dates
 * and intervals, and from level 1 the qualification of a whole date and open or unknown interval ends.
 */
public final class Edtf {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?([?~%]?)");

    private Edtf() {}

    /**
     * Reads a date or an interval.
     *
     * @throws DateTimeException with a sentence that says what is wrong and what would be right
     */
    public static When parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return date(text);
        }
        Period.Bound start = bound(text.substring(0, slash));
        Period.Bound end = bound(text.substring(slash + 1));
        if (!(start instanceof Period.Bound.On) && !(end instanceof Period.Bound.On)) {
            throw new DateTimeException("“" + text + "” names no date at all");
        }
        try {
            return new Period(start, end);
        } catch (IllegalArgumentException backwards) {
            throw new DateTimeException("in “" + text + "” " + backwards.getMessage(), backwards);
        }
    }

    /**
     * Reads a single date.
     *
     * @throws DateTimeException with a sentence that says what is wrong and what would be right
     */
    public static PartialDate date(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            throw new DateTimeException(
                    "“" + text + "” is not a date; write 2021, 2021-03 or 2021-03-17, or two of them with a slash");
        }
        Qualifier qualifier = switch (matcher.group(4)) {
            case "?" -> Qualifier.UNCERTAIN;
            case "~" -> Qualifier.APPROXIMATE;
            case "%" -> Qualifier.BOTH;
            default -> Qualifier.NONE;
        };
        int year = Integer.parseInt(matcher.group(1));
        try {
            if (matcher.group(2) == null) {
                return new PartialDate(Year.of(year).atDay(1), Precision.YEAR, qualifier);
            }
            int month = Integer.parseInt(matcher.group(2));
            if (matcher.group(3) == null) {
                return new PartialDate(YearMonth.of(year, month).atDay(1), Precision.MONTH, qualifier);
            }
            LocalDate day = LocalDate.of(year, month, Integer.parseInt(matcher.group(3)));
            return new PartialDate(day, Precision.DAY, qualifier);
        } catch (DateTimeException impossible) {
            throw new DateTimeException("“" + text + "” is not a day in the calendar", impossible);
        }
    }

    private static Period.Bound bound(String text) {
        return switch (text) {
            case "" -> new Period.Bound.Unknown();
            case ".." -> new Period.Bound.Open();
            default -> new Period.Bound.On(date(text));
        };
    }
}
