package org.hanmi.knowledge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hanmi.fact.Fact;
import org.hanmi.time.When;

/** Facts in the order of their dates, so that those around a day are found without looking at the others. */
public final class Timeline {

    /** Days that a fact lasts at most to be kept among the short ones: a month of any length. */
    private static final int SHORT = 31;

    private final List<Fact> without = new ArrayList<>();
    private final List<Fact> lasting = new ArrayList<>();
    private final List<Fact> brief = new ArrayList<>();
    private final List<LocalDate> starts = new ArrayList<>();

    /** Puts facts in the order of their dates. */
    public Timeline(List<Fact> facts) {
        for (Fact fact : facts) {
            When when = fact.when();
            if (when == null) {
                without.add(fact);
            } else if (isBrief(when)) {
                brief.add(fact);
            } else {
                lasting.add(fact);
            }
        }
        brief.sort(Comparator.comparing(Timeline::start));
        brief.forEach(fact -> starts.add(start(fact)));
    }

    private static boolean isBrief(When when) {
        return !when.earliest().equals(LocalDate.MIN)
                && !when.latest().equals(LocalDate.MAX)
                && ChronoUnit.DAYS.between(when.earliest(), when.latest()) <= SHORT;
    }

    private static LocalDate start(Fact fact) {
        When when = fact.when();
        return when == null ? LocalDate.MIN : when.earliest();
    }

    /** The facts that may fall into the time, and those without a date. */
    public List<Fact> around(When when) {
        List<Fact> around = new ArrayList<>(without);
        add(lasting, when, around);
        LocalDate from = when.earliest().isBefore(LocalDate.MIN.plusDays(SHORT))
                ? LocalDate.MIN
                : when.earliest().minusDays(SHORT);
        int first = firstFrom(from);
        int last = when.latest().equals(LocalDate.MAX)
                ? brief.size()
                : firstFrom(when.latest().plusDays(1));
        add(brief.subList(first, last), when, around);
        return around;
    }

    private static void add(List<Fact> facts, When when, List<Fact> around) {
        for (Fact fact : facts) {
            When other = fact.when();
            if (other != null && other.mayOverlap(when)) {
                around.add(fact);
            }
        }
    }

    /** The first of the brief facts that does not start before the day. */
    private int firstFrom(LocalDate day) {
        int low = 0;
        int high = starts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts.get(middle).isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
