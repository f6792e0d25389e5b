package org.hanmi.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

    private static final Comparator<Post> HIGHEST_FIRST =
            // A prime minister who keeps the foreign ministry as well is spoken of as the prime minister.
            Comparator.comparingInt(Post::rank)
                    .thenComparing(post -> post.family() != Post.Family.HEAD)
                    .thenComparing(post -> post.id().slug());

    private final KnowledgeBase knowledge;
    private final Map<PostId, List<Term>> byPost = new HashMap<>();
    private final Map<PersonId, List<Term>> byPerson = new HashMap<>();
    private final Map<PostId, Map<PersonId, Hold>> holds = new HashMap<>();
    private final Map<PersonId, Map<PostId, Hold>> posts = new HashMap<>();

    /** Collects all tenures of a knowledge base. */
    public Certainty(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        List<Term> terms = new ArrayList<>();
        for (Fact fact : knowledge.world().facts()) {
            if (fact.statement() instanceof Statement.Tenure tenure && fact.when() != null) {
                PartialDate published = fact.citation().source().published();
                // A list that does not say when it was made vouches for what it says up to its own last date only.
                LocalDate asOf = published == null ? vouched(fact.when()) : published.earliest();
                terms.add(new Term(tenure.person(), tenure.post(), fact.when(), asOf, fact));
            }
        }
        // In this order they are found by person, by post and by both.
        terms.sort(Comparator.comparing(term -> term.when().earliest()));
        for (Term term : terms) {
            byPost.computeIfAbsent(term.post(), id -> new ArrayList<>()).add(term);
            byPerson.computeIfAbsent(term.person(), id -> new ArrayList<>()).add(term);
            Hold hold = holds.computeIfAbsent(term.post(), id -> new LinkedHashMap<>())
                    .computeIfAbsent(term.person(), id -> new Hold());
            hold.add(term);
            posts.computeIfAbsent(term.person(), id -> new LinkedHashMap<>()).put(term.post(), hold);
        }
    }

    private static LocalDate vouched(When when) {
        return when.latest().equals(LocalDate.MAX) ? when.earliest() : when.latest();
    }

    /** All that is known of a person's tenures, the earliest first. */
    public List<Term> terms(PersonId person) {
        return Collections.unmodifiableList(byPerson.getOrDefault(person, List.of()));
    }

    /** All that is known of a person in one post, the earliest first. */
    public List<Term> terms(PersonId person, PostId post) {
        Hold hold = everybody(post).get(person);
        return hold == null ? List.of() : hold.terms();
    }

    /** The posts in which a person is known to have been at some time, in the order in which they came to them. */
    public Set<PostId> posts(PersonId person) {
        return Collections.unmodifiableSet(posts.getOrDefault(person, Map.of()).keySet());
    }

    /** All that is known of a post's holders, the earliest first. */
    public List<Term> holders(PostId post) {
        return Collections.unmodifiableList(byPost.getOrDefault(post, List.of()));
    }

    /** Those who are known to have held a post at some time, each once. */
    public Set<PersonId> people(PostId post) {
        return Collections.unmodifiableSet(everybody(post).keySet());
    }

    private Map<PersonId, Hold> everybody(PostId post) {
        return holds.getOrDefault(post, Map.of());
    }

    /** Tells whether a person held a post on every day that the date may be. */
    public Truth holds(PersonId person, PostId post, When when) {
        return incumbency(post, when).holds(person);
    }

    /** The post at that time, for a question about several people. */
    public Incumbency incumbency(PostId post, When when) {
        return new Incumbency(everybody(post), knowledge.post(post).singleHolder(), when);
    }

    /** The term that shows a person to hold a post on every day of the date, if one does. */
    public Optional<Term> proof(PersonId person, PostId post, When when) {
        Hold hold = everybody(post).get(person);
        return hold == null ? Optional.empty() : Optional.ofNullable(hold.proof(when));
    }

    /** The person who certainly held a single-holder post on every day of the date. */
    public Optional<PersonId> holder(PostId post, When when) {
        Incumbency incumbency = incumbency(post, when);
        return incumbency.isSingle() ? incumbency.certain().stream().findFirst() : Optional.empty();
    }

    /** The highest post that a person certainly held on every day of the date. */
    public Optional<Post> office(PersonId person, When when) {
        return offices(person, when).stream().findFirst();
    }

    /** All posts that a person certainly held on every day of the date, the highest first. */
    public List<Post> offices(PersonId person, When when) {
        List<Post> offices = new ArrayList<>(2);
        posts.getOrDefault(person, Map.of()).forEach((post, hold) -> {
            if (hold.proof(when) != null) {
                offices.add(knowledge.post(post));
            }
        });
        offices.sort(HIGHEST_FIRST);
        return offices;
    }
}
