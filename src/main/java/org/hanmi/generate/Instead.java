package org.hanmi.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hanmi.fact.Person;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.Post;
import org.hanmi.knowledge.Certainty;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.knowledge.Term;
import org.hanmi.time.PartialDate;
import org.hanmi.time.PartialDate.Precision;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/** What somebody was who did not hold an office at a time: the reason why that is a wrong answer. */
final class Instead {

    private final KnowledgeBase knowledge;
    private final Certainty certainty;
    private final English english;
    private final Careers careers;

    Instead(KnowledgeBase knowledge, Certainty certainty, English english, Careers careers) {
        this.knowledge = knowledge;
        this.certainty = certainty;
        this.english = english;
        this.careers = careers;
    }

    /**
     * What a person was: an office, at a time that a source gives or at the time that was asked about.
     *
     * @param term when; null for the time that was asked about
     * @param same true for the office that was asked about
     */
    record Held(Post post, @Nullable Term term, boolean same) {}

    /** What the person was at that time, or when they held the post, or else what they were at the nearest time. */
    Optional<Held> of(Person person, Post post, When when) {
        Optional<Post> then = certainty.office(person.id(), when);
        if (then.isPresent() && !then.get().id().equals(post.id())) {
            return Optional.of(new Held(then.get(), null, false));
        }
        List<Term> terms = certainty.terms(person.id(), post.id());
        for (boolean listed : new boolean[] {true, false}) {
            for (Term term : terms) {
                if (term.isListed() == listed && !term.when().mayOverlap(when)) {
                    return Optional.of(new Held(post, term, true));
                }
            }
        }
        if (!terms.isEmpty()) {
            // Nobody says when it ended; what other office the person had is no reason against this one.
            return terms.stream()
                    .filter(term -> term.isListed()
                            && !term.when().earliest().equals(LocalDate.MIN)
                            && term.when().earliest().isBefore(when.earliest()))
                    .findFirst()
                    .map(term -> new Held(post, term, true));
        }
        Term nearest = null;
        for (Term term : certainty.terms(person.id())) {
            if (!term.post().equals(post.id())
                    && (nearest == null || Careers.years(term, when) < Careers.years(nearest, when))) {
                nearest = term;
            }
        }
        return nearest == null
                ? Optional.empty()
                : Optional.of(new Held(knowledge.post(nearest.post()), nearest, false));
    }

    /**
     * The same in words.
     *
     * @param key who did hold the office
     * @param when the time that was asked about
     */
    Clause words(Person person, Held held, PersonId key, When when) {
        Clause then =
                new Clause(English.on(when) + " it was " + knowledge.person(key).name());
        if (held.same() && held.term() != null && held.term().when().mayOverlap(when)) {
            return careers.held(held.term()).and(then);
        }
        if (held.term() == null) {
            return new Clause(person.name() + " was " + english.theOffice(held.post()) + " at the time");
        }
        boolean oneDay = held.term().when() instanceof PartialDate date && date.precision() == Precision.DAY;
        if (held.same() && oneDay) {
            return new Clause(English.on(held.term().when()) + " " + person.name() + " held that office").and(then);
        }
        List<String> times = times(person, held.post());
        boolean better = held.same() && !held.term().fact().id().article().equals("posts");
        if (times.size() > (better ? 0 : 1)) {
            return new Clause(person.name() + " was " + english.theOffice(held.post()) + " " + English.list(times));
        }
        return careers.held(held.term());
    }

    /** When somebody held a post, each time; what several lists tell of one term is told once. */
    private List<String> times(Person person, Post post) {
        List<When> terms = new ArrayList<>();
        for (Term term : certainty.terms(person.id(), post.id())) {
            boolean list = term.isListed() && term.fact().id().article().equals("posts");
            if (list && terms.stream().noneMatch(known -> known.mayOverlap(term.when()))) {
                terms.add(term.when());
            }
        }
        return terms.stream().map(English::on).toList();
    }
}
