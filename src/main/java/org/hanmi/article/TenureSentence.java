package org.hanmi.article;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.hanmi.time.PartialDate;
import org.hanmi.time.Period;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/** Says in one sentence who held an office and when, as precisely as that is known. */
final class TenureSentence {

    private TenureSentence() {}

    /** Makes the sentence. */
    static String of(String name, String office, boolean single, @Nullable When when) {
        String held = single ? office : article(office) + office;
        if (when instanceof PartialDate date) {
            return name + " was " + held + " " + in(date) + ".";
        }
        if (!(when instanceof Period period)) {
            return name + " was " + held + ".";
        }
        PartialDate start = period.start() instanceof Period.Bound.On on ? on.date() : null;
        PartialDate end = period.end() instanceof Period.Bound.On on ? on.date() : null;
        if (start == null) {
            return name + " was " + held + (end == null ? "" : " until " + plain(end)) + ".";
        }
        if (end != null) {
            boolean sameYear = end.precision() == PartialDate.Precision.YEAR
                    && start.precision() != PartialDate.Precision.YEAR
                    && start.year() == end.year();
            return name + " was " + held + " from " + plain(start) + " to "
                    + (sameYear ? "later that year" : plain(end)) + ".";
        }
        // Whether it still ran or nobody says when it ended: the beginning is all there is to say.
        return name + " became " + held + " " + in(start) + ".";
    }

    /** The letters of US are spoken, and begin like "you". */
    private static String article(String office) {
        return "AEIOaeio".indexOf(office.charAt(0)) >= 0 ? "an " : "a ";
    }

    private static String in(PartialDate date) {
        String preposition = date.precision() == PartialDate.Precision.DAY ? "on " : "in ";
        return preposition + plain(date);
    }

    /** {@code 26 January 2021}, {@code January 2021}, {@code about 2021}. */
    static String plain(PartialDate date) {
        LocalDate day = date.earliest();
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String text = switch (date.precision()) {
            case YEAR -> Integer.toString(day.getYear());
            case MONTH -> month + " " + day.getYear();
            case DAY -> day.getDayOfMonth() + " " + month + " " + day.getYear();
        };
        return switch (date.qualifier()) {
            case NONE -> text;
            case UNCERTAIN -> text + " (uncertain)";
            case APPROXIMATE -> "about " + text;
            case BOTH -> "about " + text + " (uncertain)";
        };
    }
}
