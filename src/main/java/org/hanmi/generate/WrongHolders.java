package org.hanmi.generate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Person;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.Post;
import org.hanmi.fact.Post.Family;
import org.hanmi.fact.PostId;
import org.hanmi.knowledge.Certainty;
import org.hanmi.knowledge.Incumbency;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.knowledge.Truth;
import org.hanmi.time.When;

/** People of the same country, in the same article or in a like office, who certainly did not hold the one asked for. */
final class WrongHolders {

    /** How many years off somebody is still a likely answer. */
    private static final int GENERATION = 20;

    private final KnowledgeBase knowledge;
    private final Certainty certainty;
    private final Careers careers;
    private final Cast cast;
    private final Instead instead;

    WrongHolders(KnowledgeBase knowledge, Certainty certainty, English english, Careers careers, Cast cast) {
        this.knowledge = knowledge;
        this.certainty = certainty;
        this.careers = careers;
        this.cast = cast;
        this.instead = new Instead(knowledge, certainty, english, careers);
    }

    /** People who certainly did not hold a single-holder post at that time, each with what they were instead. */
    List<Wrong> notHolding(PersonId key, Post post, When when, Fact fact) {
        Set<PersonId> pool = cast.ofAllThatTell(fact);
        careers.nearest(post, post.family(), when).forEach(term -> pool.add(term.person()));
        List<Wrong> wrong = notHolding(key, post, when, fact, pool);
        if (wrong.size() < 2 && post.family() != Family.HEAD) {
            for (Family family : Family.values()) {
                careers.nearest(post, family, when).stream()
                        .filter(term -> knowledge.post(term.post()).rank() == post.rank())
                        .forEach(term -> pool.add(term.person()));
            }
            wrong = notHolding(key, post, when, fact, pool);
        }
        return wrong;
    }

    private List<Wrong> notHolding(PersonId key, Post post, When when, Fact fact, Set<PersonId> pool) {
        Set<PersonId> article = cast.beside(fact);
        Incumbency incumbency = certainty.incumbency(post.id(), when);
        List<Wrong> wrong = new ArrayList<>();
        List<Wrong> far = new ArrayList<>();
        for (PersonId id : pool) {
            Person person = knowledge.person(id);
            boolean sameSide = person.country().equals(post.country());
            if (id.equals(key) || !person.actor() || !sameSide || incumbency.holds(id) != Truth.FALSE) {
                continue;
            }
            if (mayHaveActed(id, post, when)) {
                continue;
            }
            // Nobody takes the head of the state for a minister, or a minister for the head of the state.
            instead.of(person, post, when)
                    .filter(held -> (held.post().family() == Family.HEAD) == (post.family() == Family.HEAD))
                    .ifPresent(held -> (isFar(id, when) ? far : wrong)
                            .add(new Wrong(
                                    person.name(),
                                    () -> instead.words(person, held, key, when).sentence(),
                                    weight(id, post, when, article.contains(id)))));
        }
        if (wrong.size() < 2) {
            wrong.addAll(far);
        }
        return wrong;
    }

    /** Those of them who held the post at some time: for a stem that names the office before the person. */
    List<Wrong> everHolding(Post post, List<Wrong> wrong) {
        Set<String> holders = new LinkedHashSet<>();
        certainty
                .people(post.id())
                .forEach(person -> holders.add(knowledge.person(person).name()));
        return wrong.stream().filter(each -> holders.contains(each.text())).toList();
    }

    private int weight(PersonId person, Post post, When when, boolean inArticle) {
        int weight = inArticle ? 2 : 0;
        for (PostId id : certainty.posts(person)) {
            long years = Careers.years(certainty.terms(person, id), when);
            if (years == Careers.NEVER) {
                continue;
            }
            Post held = knowledge.post(id);
            int near = years <= 2 ? 3 : years <= 6 ? 2 : years <= 15 ? 1 : 0;
            int like = held.id().equals(post.id()) || sister(held, post)
                    ? 4
                    : held.family() == post.family() && Math.abs(held.rank() - post.rank()) <= 1
                            ? 2
                            : held.rank() == post.rank() ? 1 : 0;
            weight = Math.max(weight, near + like + (inArticle ? 1 : 0));
        }
        return weight;
    }

    /** An office and its acting holder. */
    private static boolean sister(Post one, Post other) {
        return one.label().equals("acting " + other.label()) || other.label().equals("acting " + one.label());
    }

    /** True if all that is known of somebody's offices was in another generation. */
    private boolean isFar(PersonId person, When when) {
        return Careers.years(certainty.terms(person), when) > GENERATION;
    }

    /** Whoever did the work for a time is half right (trap 42). */
    private boolean mayHaveActed(PersonId person, Post post, When when) {
        for (PostId id : certainty.posts(person)) {
            if (sister(knowledge.post(id), post) && certainty.holds(person, id, when) != Truth.FALSE) {
                return true;
            }
        }
        return false;
    }
}
