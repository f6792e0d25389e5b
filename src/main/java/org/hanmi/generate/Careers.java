package org.hanmi.generate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.fact.Person;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.Post;
import org.hanmi.fact.Post.Family;
import org.hanmi.knowledge.Certainty;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.knowledge.Term;
import org.hanmi.time.Period;
import org.hanmi.time.When;

/** Who had offices of one country and sort, in the order in which they began. */
final class Careers {

    /** How many holders of like offices are looked at, nearest in time first. */
    private static final int REACH = 24;

    /** The distance in years to a term of which nobody knows when it began. */
    static final long NEVER = Long.MAX_VALUE;

    private final KnowledgeBase knowledge;
    private final English english;
    private final Map<String, List<Term>> byFamily = new HashMap<>();

    Careers(KnowledgeBase knowledge, Certainty certainty, English english) {
        this.knowledge = knowledge;
        this.english = english;
        for (Person person : knowledge.world().people()) {
            for (Term term : certainty.terms(person.id())) {
                Post post = knowledge.post(term.post());
                byFamily.computeIfAbsent(family(post.country(), post.family()), key -> new ArrayList<>())
                        .add(term);
            }
        }
        byFamily.values()
                .forEach(terms ->
                        terms.sort(Comparator.comparing(term -> term.when().earliest())));
    }

    private static String family(PlaceId country, Family family) {
        return country + "/" + family;
    }

    /** The terms in offices of that sort, in the country of this one, that began nearest to the date. */
    List<Term> nearest(Post post, Family family, When when) {
        List<Term> terms = byFamily.getOrDefault(family(post.country(), family), List.of());
        int from = Math.max(0, firstFrom(terms, when) - REACH / 2);
        return terms.subList(from, Math.min(terms.size(), from + REACH));
    }

    /** The place of the first term that does not begin before the date. */
    private static int firstFrom(List<Term> terms, When when) {
        int low = 0;
        int high = terms.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (terms.get(middle).when().earliest().isBefore(when.earliest())) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whole years from the date to the nearest start of these terms, which are in the order of their starts. */
    static long years(List<Term> terms, When when) {
        int at = firstFrom(terms, when);
        long years = at < terms.size() ? years(terms.get(at), when) : NEVER;
        return at > 0 ? Math.min(years, years(terms.get(at - 1), when)) : years;
    }

    /** Whole years from the date to the start of the term; {@link #NEVER} if nobody knows when that was. */
    static long years(Term term, When when) {
        LocalDate start = term.when().earliest();
        return start.equals(LocalDate.MIN) ? NEVER : Math.abs(ChronoUnit.YEARS.between(start, when.earliest()));
    }

    /** {@code Park Jin was the South Korean foreign minister from May 2022 to January 2024}. */
    Clause held(Term term) {
        String name = knowledge.person(term.person()).name();
        String office = english.theOffice(knowledge.post(term.post()));
        if (term.when() instanceof Period period
                && period.start() instanceof Period.Bound.On on
                && !(period.end() instanceof Period.Bound.On)) {
            return new Clause(name + " became " + office + " " + English.on(on.date()));
        }
        return new Clause(name + " was " + office + " " + English.on(term.when()));
    }
}
