package org.hanmi.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hanmi.fact.Fact;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.Post;
import org.hanmi.fact.PostId;
import org.hanmi.fact.Statement;
import org.hanmi.time.PartialDate;
import org.hanmi.time.When;

/**
 * Who held which post when, with certainty or without.
 *
 * <p>A tenure is certain on a day if a list shows the day strictly inside it at its own precision, if an article
 * calls the person by that office on that very day, or if the day lies between two days of one term that are
 * themselves certain. It is false if the post has a single holder and somebody else is certain, or if the
 * person's listed terms in the post leave the day out. Everything else is possible, and possible is not enough
 * for a key, nor for a distractor.
 */
public final class Certainty {

    private final KnowledgeBase knowledge;
    private final Map<PostId, List<Term>> byPost = new HashMap<>();
    private final Map<PersonId, List<Term>> byPerson = new HashMap<>();

    /** Collects all tenures of a knowledge base. */
    public Certainty(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        for (Fact fact : knowledge.world().facts()) {
            if (fact.statement() instanceof Statement.Tenure tenure && fact.when() != null) {
                PartialDate published = fact.citation().source().published();
                // A list that does not say when it was made vouches for what it says up to its own last date only.
                LocalDate asOf = published == null ? vouched(fact.when()) : published.earliest();
                Term term = new Term(tenure.person(), tenure.post(), fact.when(), asOf, fact);
                byPost.computeIfAbsent(tenure.post(), id -> new ArrayList<>()).add(term);
                byPerson.computeIfAbsent(tenure.person(), id -> new ArrayList<>())
                        .add(term);
            }
        }
    }

    private static LocalDate vouched(When when) {
        return when.latest().equals(LocalDate.MAX) ? when.earliest() : when.latest();
    }

    /** All that is known of a person's tenures, the earliest first. */
    public List<Term> terms(PersonId person) {
        List<Term> terms = new ArrayList<>(byPerson.getOrDefault(person, List.of()));
        terms.sort(Comparator.comparing(term -> term.when().earliest()));
        return terms;
    }

    /** All that is known of a post's holders, the earliest first. */
    public List<Term> holders(PostId post) {
        List<Term> terms = new ArrayList<>(byPost.getOrDefault(post, List.of()));
        terms.sort(Comparator.comparing(term -> term.when().earliest()));
        return terms;
    }

    /** Tells whether a person held a post on every day that the date may be. */
    public Truth holds(PersonId person, PostId post, When when) {
        if (certainlyHolds(person, post, when)) {
            return Truth.CERTAIN;
        }
        if (knowledge.post(post).singleHolder()) {
            for (Term term : byPost.getOrDefault(post, List.of())) {
                if (!term.person().equals(person) && certainlyHolds(term.person(), post, when)) {
                    return Truth.FALSE;
                }
            }
        }
        return listedOutside(person, post, when) ? Truth.FALSE : Truth.POSSIBLE;
    }

    /** The term that shows a person to hold a post on every day of the date, if one does. */
    public Optional<Term> proof(PersonId person, PostId post, When when) {
        LocalDate from = when.earliest();
        LocalDate to = when.latest();
        List<Term> terms = byPost.getOrDefault(post, List.of()).stream()
                .filter(term -> term.person().equals(person))
                .toList();
        Optional<Term> alone =
                terms.stream().filter(term -> term.covers(from, to)).findFirst();
        if (alone.isPresent() || to.equals(LocalDate.MAX)) {
            return alone;
        }
        // A start from a list and a later day from an article enclose everything between, unless the list knows of
        // a break.
        for (Term start : terms) {
            for (Term later : terms) {
                boolean encloses = !start.certainFrom().isAfter(from)
                        && !later.isListed()
                        && !later.certainFrom().isBefore(to)
                        && !later.certainFrom().equals(LocalDate.MAX);
                if (encloses && sameSpell(terms, start, later)) {
                    return Optional.of(start);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean sameSpell(List<Term> terms, Term start, Term later) {
        if (start.isListed()) {
            return !start.when().latest().isBefore(later.when().earliest());
        }
        return terms.stream()
                .noneMatch(term -> term.isListed()
                        && (term.when().latest().isBefore(later.when().earliest())
                                && !term.when().latest().isBefore(start.when().earliest())));
    }

    private boolean certainlyHolds(PersonId person, PostId post, When when) {
        return proof(person, post, when).isPresent();
    }

    /** True if lists name the person in that post, and only at other times. */
    private boolean listedOutside(PersonId person, PostId post, When when) {
        boolean listed = false;
        for (Term term : byPost.getOrDefault(post, List.of())) {
            if (!term.person().equals(person)) {
                continue;
            }
            if (term.when().mayOverlap(when)) {
                return false;
            }
            listed |= term.isListed();
        }
        return listed;
    }

    /** The person who certainly held a single-holder post on every day of the date. */
    public Optional<PersonId> holder(PostId post, When when) {
        if (!knowledge.post(post).singleHolder()) {
            return Optional.empty();
        }
        return byPost.getOrDefault(post, List.of()).stream()
                .map(Term::person)
                .distinct()
                .filter(person -> certainlyHolds(person, post, when))
                .findFirst();
    }

    /** The highest post that a person certainly held on every day of the date. */
    public Optional<Post> office(PersonId person, When when) {
        return offices(person, when).stream().findFirst();
    }

    /** All posts that a person certainly held on every day of the date, the highest first. */
    public List<Post> offices(PersonId person, When when) {
        return byPerson.getOrDefault(person, List.of()).stream()
                .map(Term::post)
                .distinct()
                .filter(post -> certainlyHolds(person, post, when))
                .map(knowledge::post)
                .sorted(Comparator.comparingInt(Post::rank)
                        .thenComparing(post -> post.id().slug()))
                .toList();
    }
}
