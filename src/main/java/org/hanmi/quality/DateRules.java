package org.hanmi.quality;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Statement;
import org.hanmi.item.Interaction;
import org.hanmi.time.PartialDate;
import org.hanmi.time.PartialDate.Qualifier;
import org.hanmi.time.Period;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/** No date finer than it is known, no wrong date that may be right, no order that is not certain (rules 5 and 6). */
final class DateRules {

    private DateRules() {}

    static void judge(Examined examined, Faults faults) {
        if (examined.interaction() instanceof Interaction.Choice choice) {
            dates(examined, faults);
            if (examined.item().kind().equals("before-after")) {
                first(examined, choice, faults);
            }
        } else if (examined.interaction() instanceof Interaction.Order order) {
            sequence(examined, order, faults);
        }
    }

    private static void dates(Examined examined, Faults faults) {
        Option right = examined.right();
        if (!right.sort().isDate() || examined.facts().isEmpty()) {
            return;
        }
        if (!(examined.facts().get(0).when() instanceof PartialDate when)) {
            // Of a period the item may ask the beginning or the end.
            return;
        }
        When key = date(right, when);
        if (key == null || !key.mayOverlap(when)) {
            // It asks for another date than the fact's, such as that of the time before.
            return;
        }
        if (!when.within(key)) {
            faults.grave(5, "“" + right.text() + "” is finer than the date that is known, " + when.edtf());
        } else if (when.qualifier() != Qualifier.NONE) {
            faults.grave(5, "the date " + when.edtf() + " is not known for sure");
        }
        for (Option option : examined.wrong()) {
            When wrong = date(option, when);
            if (wrong != null && wrong.mayOverlap(when)) {
                faults.grave(5, "the option “" + option.text() + "” may be right: the date is " + when.edtf());
            }
        }
    }

    /** The date that an option names; a month or day without a year is of the fact's year. */
    private static @Nullable When date(Option option, PartialDate when) {
        Sort sort = option.sort();
        String[] parts = option.text().split(" ");
        try {
            if (sort == Sort.YEAR) {
                return PartialDate.of(Year.of(Integer.parseInt(option.text())));
            }
            if (sort == Sort.MONTH) {
                int year = parts.length > 1 ? Integer.parseInt(parts[1]) : when.year();
                return PartialDate.of(YearMonth.of(year, month(parts[0])));
            }
            if (sort == Sort.DAY) {
                int year = parts.length > 2 ? Integer.parseInt(parts[2]) : when.year();
                return PartialDate.of(LocalDate.of(year, month(parts[1]), Integer.parseInt(parts[0])));
            }
        } catch (DateTimeException impossible) {
            // Such a day is certainly wrong.
            return null;
        }
        return null;
    }

    private static Month month(String name) {
        return Month.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static void sequence(Examined examined, Interaction.Order order, Faults faults) {
        List<Fact> facts = examined.facts();
        if (facts.size() != order.key().size()) {
            faults.grave(6, "each thing to order needs its fact in the basis, in the same order");
            return;
        }
        for (int i = 1; i < facts.size(); i++) {
            if (!precedes(facts.get(i - 1), facts.get(i))) {
                faults.grave(
                        6,
                        "“" + order.key().get(i - 1) + "” does not certainly come before “"
                                + order.key().get(i) + "”");
            }
        }
    }

    private static void first(Examined examined, Interaction.Choice choice, Faults faults) {
        List<Fact> facts = examined.facts();
        if (facts.size() != choice.options().size()) {
            faults.grave(6, "each option needs its fact in the basis, in the same order");
            return;
        }
        for (int i = 1; i < facts.size(); i++) {
            if (!precedes(facts.get(0), facts.get(i))) {
                faults.grave(
                        6,
                        "the key does not certainly come before “"
                                + choice.options().get(i) + "”");
            }
        }
    }

    /** By every day that they may be, or by the numbers of the stops of one trip. */
    private static boolean precedes(Fact one, Fact other) {
        if (one.statement() instanceof Statement.Visit from
                && other.statement() instanceof Statement.Visit to
                && from.trip() != null
                && from.trip().equals(to.trip())
                && from.leg() > 0
                && from.leg() < to.leg()) {
            return true;
        }
        When before = moment(one);
        When after = moment(other);
        return before != null && after != null && before.certainlyBefore(after);
    }

    /** When it was; of a term, when it began. */
    private static @Nullable When moment(Fact fact) {
        boolean term = fact.statement() instanceof Statement.Tenure;
        return term && fact.when() instanceof Period period && period.start() instanceof Period.Bound.On start
                ? start.date()
                : fact.when();
    }
}
