package org.hanmi.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one person in one post. Lists give a few terms; articles give any number of days, so that days
 * are found by a search and not one after the other.
 */
final class Hold {

    /** Years after which a start and a day in office are rather two terms than one, if nobody says when the first ended. */
    private static final int LONGEST = 3;

    private final List<Term> terms = new ArrayList<>(2);
    private final List<Term> listed = new ArrayList<>(2);
    private final NavigableMap<LocalDate, Term> days = new TreeMap<>();
    /** Months and years in which an article sees the person in the post. */
    private final Set<When> spans = new LinkedHashSet<>();

    /** Before the first day and after the last nothing is certain. */
    private LocalDate first = LocalDate.MAX;

    private LocalDate last = LocalDate.MIN;

    void add(Term term) {
        terms.add(term);
        LocalDate until = term.when().latest().equals(LocalDate.MAX)
                ? term.asOf()
                : term.when().latest();
        first = term.certainFrom().isBefore(first) ? term.certainFrom() : first;
        last = until.isAfter(last) ? until : last;
        if (term.isListed()) {
            listed.add(term);
        } else if (term.certainFrom().equals(LocalDate.MAX)) {
            spans.add(term.when());
        } else {
            days.putIfAbsent(term.certainFrom(), term);
        }
    }

    /** Everything, in the order in which it was added. */
    List<Term> terms() {
        return Collections.unmodifiableList(terms);
    }

    /** The term that shows the post to be held on every day of the date; null if none does. */
    @Nullable
    Term proof(When when) {
        LocalDate from = when.earliest();
        LocalDate to = when.latest();
        if (from.isBefore(first) || to.isAfter(last)) {
            return null;
        }
        for (Term term : listed) {
            if (term.covers(from, to)) {
                return term;
            }
        }
        Term day = from.equals(to) ? days.get(from) : null;
        return day != null || to.equals(LocalDate.MAX) ? day : enclosing(from, to);
    }

    /** A start from a list and a later day from an article enclose everything between, unless a list knows of a break. */
    private @Nullable Term enclosing(LocalDate from, LocalDate to) {
        LocalDate later = days.ceilingKey(to);
        if (later == null) {
            return null;
        }
        LocalDate ended = LocalDate.MIN;
        for (Term term : listed) {
            LocalDate end = term.when().latest();
            // A term over, but nobody says when, may have been followed by a second one years later.
            boolean same = !end.equals(LocalDate.MAX)
                    || !later.isAfter(term.certainFrom().plusYears(LONGEST));
            if (!term.certainFrom().isAfter(from) && !end.isBefore(later) && same) {
                return term;
            }
            if (end.isBefore(later) && end.isAfter(ended)) {
                ended = end;
            }
        }
        var start = days.floorEntry(from);
        return start != null && start.getKey().isAfter(ended) ? start.getValue() : null;
    }

    /** True if lists name the person in that post, and only at other times. */
    boolean isOutside(When when) {
        if (listed.isEmpty()) {
            return false;
        }
        LocalDate day = days.ceilingKey(when.earliest());
        if (day != null && !day.isAfter(when.latest())) {
            return false;
        }
        for (Term term : listed) {
            if (term.when().mayOverlap(when)) {
                return false;
            }
        }
        for (When span : spans) {
            if (span.mayOverlap(when)) {
                return false;
            }
        }
        return true;
    }
}
