package org.hanmi.article;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.hanmi.fact.Distinction;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Status;
import org.hanmi.time.PartialDate;
import org.hanmi.time.PartialDate.Precision;
import org.hanmi.time.PartialDate.Qualifier;
import org.hanmi.time.Period;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/** Rules about a fact's date, the day of its article and the source's words. */
final class DateRules {

    private final Catalog catalog;

    DateRules(Catalog catalog) {
        this.catalog = catalog;
    }

    void judge() {
        for (Entry<Fact> fact : catalog.facts()) {
            When when = fact.value().when();
            if (when == null) {
                wordingNeedsADate(fact);
                continue;
            }
            PartialDate published = published(fact);
            if (published != null) {
                whatHappenedIsNotLaterThanTheArticle(fact, when, published);
                whatWasPlannedIsNotEarlierThanTheArticle(fact, when, published);
            }
            String words = fact.value().wording();
            if (words != null) {
                noDateIsFinerThanItsWording(fact, when, new Wording(words));
                weekdaysAgree(fact, when, new Wording(words).weekdays());
            }
            theOneBeforeIsEarlier(fact, when);
        }
    }

    /** The day of the article, unless that itself is missing. */
    private static @Nullable PartialDate published(Entry<Fact> fact) {
        PartialDate published = fact.value().citation().source().published();
        return published == null || published.year() == 1 ? null : published;
    }

    private static void wordingNeedsADate(Entry<Fact> fact) {
        if (fact.value().wording() != null
                && fact.value().note() == null
                && !fact.at().has("when")) {
            fact.at()
                    .warning(
                            "wording",
                            "there is “wording” and no “when”",
                            "resolve it to a year at least, or say in “note” why that cannot be done");
        }
    }

    private static void whatHappenedIsNotLaterThanTheArticle(Entry<Fact> fact, When when, PartialDate published) {
        if (fact.value().status() == Status.PLANNED) {
            return;
        }
        String done = "the article of " + published + " cannot tell what happened ";
        if (published.certainlyBefore(when)) {
            fact.at().error("when", done + "in " + when, "if it was expected then, write “status: planned”");
        } else if (when instanceof Period period
                && period.end() instanceof Period.Bound.On end
                && published.certainlyBefore(end.date())) {
            fact.at()
                    .error(
                            "when",
                            done + "until " + end.date(),
                            "what still ran then ends in “/..”; what was expected is “status: planned”");
        }
    }

    private static void whatWasPlannedIsNotEarlierThanTheArticle(Entry<Fact> fact, When when, PartialDate published) {
        if (fact.value().status() == Status.PLANNED
                && when.certainlyBefore(published)
                && fact.value().wording() == null
                && fact.value().note() == null) {
            fact.at()
                    .warning(
                            "when",
                            "planned for " + when + ", which was over when the article appeared on " + published,
                            "say in “wording” or “note” why, or correct “status”");
        }
    }

    private static void noDateIsFinerThanItsWording(Entry<Fact> fact, When when, Wording wording) {
        Precision finest = wording.finest();
        for (PartialDate date : dates(when)) {
            if (date.precision().compareTo(finest) > 0 && date.qualifier() == Qualifier.NONE) {
                PartialDate coarser = new PartialDate(date.earliest(), finest, date.qualifier());
                fact.at()
                        .error(
                                "when",
                                "“" + wording.text() + "” does not say as much as " + date,
                                "write " + coarser + ", which certainly holds");
                return;
            }
        }
    }

    private static void weekdaysAgree(Entry<Fact> fact, When when, List<DayOfWeek> named) {
        List<PartialDate> dates = dates(when);
        boolean days = dates.stream().allMatch(date -> date.precision() == Precision.DAY);
        if (named.isEmpty() || !days || dates.isEmpty()) {
            return;
        }
        List<DayOfWeek> found =
                dates.stream().map(date -> date.earliest().getDayOfWeek()).toList();
        boolean agree = named.size() == 1 ? found.contains(named.get(0)) : named.containsAll(found);
        if (!agree) {
            fact.at()
                    .error(
                            "when",
                            dates.get(0) + " was a " + Wording.name(found.get(0)) + ", and the wording is “"
                                    + fact.value().wording() + "”",
                            "correct the day; if the source is wrong, say so in “notes” and leave “wording” out");
        }
    }

    private static void theOneBeforeIsEarlier(Entry<Fact> fact, When when) {
        Distinction first = fact.value().first();
        PartialDate since = first == null ? null : first.since();
        if (since != null && when.certainlyBefore(since)) {
            fact.at().error("first", "the one before, in " + since + ", is later than " + when, null);
        }
    }

    /** The dates it is made of: one, or the known ends of a period. */
    static List<PartialDate> dates(When when) {
        List<PartialDate> dates = new ArrayList<>();
        if (when instanceof PartialDate date) {
            dates.add(date);
        } else if (when instanceof Period period) {
            if (period.start() instanceof Period.Bound.On on) {
                dates.add(on.date());
            }
            if (period.end() instanceof Period.Bound.On on) {
                dates.add(on.date());
            }
        }
        return dates;
    }
}
