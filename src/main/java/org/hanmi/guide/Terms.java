package org.hanmi.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.PostId;
import org.hanmi.knowledge.Certainty;
import org.hanmi.knowledge.Term;
import org.hanmi.time.PartialDate;
import org.hanmi.time.Period;
import org.hanmi.time.When;

/** Terms of office as lines, each with what is certain of its ends. */
final class Terms {

    private static final Comparator<Line> EARLIEST_FIRST = Comparator.comparing(line -> {
        When when = line.when();
        return when == null ? LocalDate.MAX : when.earliest();
    });

    private final Certainty certainty;

    Terms(Certainty certainty) {
        this.certainty = certainty;
    }

    /** One person in one post: a line for each listed term; if there is none, one for when articles saw them there. */
    List<Line> of(PersonId person, PostId post, Line name) {
        List<Line> lines = new ArrayList<>();
        List<Term> terms = certainty.terms(person, post);
        for (Term term : terms) {
            if (term.isListed()) {
                lines.add(listed(term, name));
            }
        }
        return lines.isEmpty() && !terms.isEmpty() ? List.of(seen(terms, name)) : lines;
    }

    private static Line listed(Term term, Line name) {
        Period period = (Period) term.when();
        Line line = name.at(period);
        if (period.end() instanceof Period.Bound.Open) {
            return line.noted(Note.STILL, PartialDate.of(term.asOf()).edtf());
        }
        return line.noted(period.end() instanceof Period.Bound.Unknown ? Note.ENDED : Note.TERM, "");
    }

    private static Line seen(List<Term> terms, Line name) {
        When first = terms.get(0).when();
        When last = first;
        for (Term term : terms) {
            last = term.when().latest().isAfter(last.latest()) ? term.when() : last;
        }
        boolean several = first instanceof PartialDate && last instanceof PartialDate && !first.equals(last);
        When when = several && first.certainlyBefore(last) ? Period.of((PartialDate) first, (PartialDate) last) : first;
        return name.at(when).noted(Note.SEEN, "");
    }

    static void sort(List<Line> lines) {
        lines.sort(EARLIEST_FIRST);
    }
}
