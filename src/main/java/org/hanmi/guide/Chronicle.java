package org.hanmi.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Statement;
import org.hanmi.time.PartialDate;
import org.hanmi.time.PartialDate.Precision;
import org.hanmi.time.Period;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/** Facts in time. A fact known to the year stands at the beginning of its year, and is said to be of that year only. */
final class Chronicle {

    /** The earliest first, and what is known less exactly first; without a date, last. */
    static final Comparator<Fact> ORDER = Comparator.comparing((Fact fact) -> from(fact.when()))
            .thenComparing(fact -> precision(fact.when()))
            .thenComparing(Fact::id);

    private final List<Fact> events = new ArrayList<>();

    /** Keeps what happens at a time; terms of office, numbers, words and lists of members do not. */
    Chronicle(List<Fact> facts) {
        for (Fact fact : facts) {
            When when = fact.when();
            if (when != null && !when.earliest().equals(LocalDate.MIN) && isEvent(fact.statement())) {
                events.add(fact);
            }
        }
        events.sort(ORDER);
    }

    private static boolean isEvent(Statement statement) {
        return statement instanceof Statement.Meeting
                || statement instanceof Statement.Visit
                || statement instanceof Statement.Agreement
                || statement instanceof Statement.Remark
                || statement instanceof Statement.Event;
    }

    private static LocalDate from(@Nullable When when) {
        return when == null ? LocalDate.MAX : when.earliest();
    }

    private static Precision precision(@Nullable When when) {
        if (when instanceof PartialDate date) {
            return date.precision();
        }
        return when instanceof Period period && period.start() instanceof Period.Bound.On on
                ? on.date().precision()
                : Precision.DAY;
    }

    int size() {
        return events.size();
    }

    /** The timeline at one zoom: a line for each year or month with how much it has, or a line for each event. */
    List<Line> lines(Zoom zoom) {
        List<Line> lines = new ArrayList<>();
        PartialDate group = null;
        int count = 0;
        for (Fact fact : events) {
            if (zoom == Zoom.DAY) {
                lines.add(Lines.fact(fact));
                continue;
            }
            PartialDate next = group(fact, zoom);
            if (group != null && !group.equals(next)) {
                lines.add(line(group, count, zoom));
                count = 0;
            }
            group = next;
            count++;
        }
        if (group != null) {
            lines.add(line(group, count, zoom));
        }
        return lines;
    }

    private static PartialDate group(Fact fact, Zoom zoom) {
        LocalDate from = from(fact.when());
        boolean month = zoom == Zoom.MONTH && precision(fact.when()) != Precision.YEAR;
        return new PartialDate(from, month ? Precision.MONTH : Precision.YEAR, PartialDate.Qualifier.NONE);
    }

    private static Line line(PartialDate group, int count, Zoom zoom) {
        return Line.of("")
                .at(group)
                .counting(count)
                .to(Target.timeline(zoom.in(), group.earliest().toString()));
    }
}
