package org.hanmi.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Map<PostId, Map<PersonId, Hold>> holds = new HashMap<>();
    private final Map<PersonId, Set<PostId>> posts = new HashMap<>();

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
                holds.computeIfAbsent(tenure.post(), id -> new LinkedHashMap<>())
                        .computeIfAbsent(tenure.person(), id -> new Hold())
                        .add(term);
                posts.computeIfAbsent(tenure.person(), id -> new LinkedHashSet<>())
                        .add(tenure.post());
            }
        }
        byPost.replaceAll((post, terms) -> sorted(terms));
        byPerson.replaceAll((person, terms) -> sorted(terms));
    }

    private static List<Term> sorted(List<Term> terms) {
        terms.sort(Comparator.comparing(term -> term.when().earliest()));
        return List.copyOf(terms);
    }

    private static LocalDate vouched(When when) {
        return when.latest().equals(LocalDate.MAX) ? when.earliest() : when.latest();
    }

    /** All that is known of a person's tenures, the earliest first. */
    public List<Term> terms(PersonId person) {
        return byPerson.getOrDefault(person, List.of());
    }

    /** All that is known of a post's holders, the earliest first. */
    public List<Term> holders(PostId post) {
        return byPost.getOrDefault(post, List.of());
    }

    /** Tells whether a person held a post on every day that the date may be. */
    public Truth holds(PersonId person, PostId post, When when) {
        if (certainlyHolds(person, post, when)) {
            return Truth.CERTAIN;
        }
        Map<PersonId, Hold> everybody = holds.getOrDefault(post, Map.of());
        if (knowledge.post(post).singleHolder()) {
            for (Map.Entry<PersonId, Hold> other : everybody.entrySet()) {
                if (!other.getKey().equals(person) && other.getValue().proof(when) != null) {
                    return Truth.FALSE;
                }
            }
        }
        Hold own = everybody.get(person);
        return own != null && own.isOutside(when) ? Truth.FALSE : Truth.POSSIBLE;
    }

    /** The term that shows a person to hold a post on every day of the date, if one does. */
    public Optional<Term> proof(PersonId person, PostId post, When when) {
        Hold hold = holds.getOrDefault(post, Map.of()).get(person);
        return hold == null ? Optional.empty() : Optional.ofNullable(hold.proof(when));
    }

    private boolean certainlyHolds(PersonId person, PostId post, When when) {
        return proof(person, post, when).isPresent();
    }

    /** The person who certainly held a single-holder post on every day of the date. */
    public Optional<PersonId> holder(PostId post, When when) {
        if (!knowledge.post(post).singleHolder()) {
            return Optional.empty();
        }
        return holds.getOrDefault(post, Map.of()).keySet().stream()
                .filter(person -> certainlyHolds(person, post, when))
                .findFirst();
    }

    /** The highest post that a person certainly held on every day of the date. */
    public Optional<Post> office(PersonId person, When when) {
        return offices(person, when).stream().findFirst();
    }

    /** All posts that a person certainly held on every day of the date, the highest first. */
    public List<Post> offices(PersonId person, When when) {
        return posts.getOrDefault(person, Set.of()).stream()
                .filter(post -> certainlyHolds(person, post, when))
                .map(knowledge::post)
                .sorted(Comparator.comparingInt(Post::rank)
                        .thenComparing(post -> post.id().slug()))
                .toList();
    }
}
