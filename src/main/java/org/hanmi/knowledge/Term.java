package org.hanmi.knowledge;

import java.time.LocalDate;
import org.hanmi.fact.Fact;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.PostId;
import org.hanmi.time.PartialDate;
import org.hanmi.time.Period;
import org.hanmi.time.When;

/**
 * One tenure as far as one source shows it: a term with its ends, from a list, or a single day on which an
 * article calls someone by an office.
 *
 * @param asOf the last day the source can vouch for
 */
public record Term(PersonId person, PostId post, When when, LocalDate asOf, Fact fact) {

    /** True if it comes from a list with a start or an end, and not from one day's mention. */
    public boolean isListed() {
        return when instanceof Period;
    }

    /** True if this source alone shows the post to be held on every day of the span. */
    boolean covers(LocalDate from, LocalDate to) {
        if (when instanceof Period period) {
            return period.certainlyIncludes(from, asOf) && period.certainlyIncludes(to, asOf);
        }
        return when instanceof PartialDate date
                && date.precision() == PartialDate.Precision.DAY
                && from.equals(to)
                && date.earliest().equals(from);
    }

    /** The first day on which the post was certainly held. */
    LocalDate certainFrom() {
        if (when instanceof Period period) {
            return period.start() instanceof Period.Bound.On on
                    ? on.date().latest().plusDays(1)
                    : LocalDate.MAX;
        }
        return when instanceof PartialDate date && date.precision() == PartialDate.Precision.DAY
                ? date.earliest()
                : LocalDate.MAX;
    }
}
