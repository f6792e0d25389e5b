package org.hanmi.generate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Person;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.Post;
import org.hanmi.fact.PostId;
import org.hanmi.fact.Statement.Tenure;
import org.hanmi.item.Interaction;
import org.hanmi.knowledge.Certainty;
import org.hanmi.knowledge.Term;
import org.hanmi.knowledge.Truth;
import org.hanmi.time.When;

/**
 * Which office did X hold on that day? The other options are offices that X certainly did not hold then, because
 * somebody else did or because a list has X there at other times only (rule 4).
 */
final class OfficeOnDay implements ItemModel {

    @Override
    public String name() {
        return "office-on-day";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        When when = fact.when();
        Tenure tenure = Tenures.askable(fact, shop).orElse(null);
        if (tenure == null || when == null) {
            return;
        }
        Person person = shop.knowledge().person(tenure.person());
        Post post = shop.knowledge().post(tenure.post());
        if (post.family() == Post.Family.HEAD) {
            drafts.refuse(fact, name(), "everybody knows that; who was president then is asked instead");
            return;
        }
        if (shop.certainty().holds(person.id(), post.id(), when) != Truth.CERTAIN) {
            drafts.refuse(fact, name(), "rule 4: the date is not certainly inside the tenure");
            return;
        }
        List<Wrong> wrong = new ArrayList<>();
        for (PostId other : candidates(tenure, fact, shop)) {
            Post office = shop.knowledge().post(other);
            if (office.country().equals(post.country())
                    && !other.equals(post.id())
                    && !contained(office.label(), post.label())
                    && shop.certainty().holds(person.id(), other, when) == Truth.FALSE) {
                reason(person, office, when, shop)
                        .ifPresent(reason -> wrong.add(new Wrong(
                                English.sentence(office.label()), reason, weight(person, office, post, when, shop))));
            }
        }
        String key = English.sentence(post.label());
        String stem =
                "Which " + adjective(post, shop) + " office did " + person.name() + " hold " + English.on(when) + "?";
        drafts.item(
                fact,
                name(),
                shop.assembly()
                        .item(
                                fact,
                                name(),
                                "which-office",
                                stem,
                                new Interaction.Choice(key, Wrong.pick(key, wrong, name() + fact.id())),
                                List.of(),
                                List.of()));
    }

    private static String adjective(Post post, Workshop shop) {
        String adjective = shop.knowledge().place(post.country()).adjective();
        return adjective == null ? "public" : adjective;
    }

    /** “Vice foreign minister” beside “first vice foreign minister” would be half right (trap 42). */
    private static boolean contained(String one, String other) {
        return one.endsWith(other) || other.endsWith(one);
    }

    private static Set<PostId> candidates(Tenure tenure, Fact fact, Workshop shop) {
        Certainty certainty = shop.certainty();
        Set<PostId> posts = new LinkedHashSet<>(certainty.posts(tenure.person()));
        for (PersonId other : shop.cast().ofAllThatTell(fact)) {
            posts.addAll(certainty.posts(other));
        }
        return posts;
    }

    private static Optional<String> reason(Person person, Post office, When when, Workshop shop) {
        for (Term term : shop.certainty().terms(person.id(), office.id())) {
            if (!term.when().mayOverlap(when)) {
                return Optional.of(shop.careers().held(term).sentence());
            }
        }
        return shop.certainty()
                .holder(office.id(), when)
                .map(holder -> shop.knowledge().person(holder).name() + " was "
                        + shop.english().theOffice(office) + " at the time.");
    }

    private static int weight(Person person, Post office, Post key, When when, Workshop shop) {
        int weight = office.family() == key.family() ? 2 : 0;
        weight += Math.abs(office.rank() - key.rank()) <= 1 ? 1 : 0;
        for (Term term : shop.certainty().terms(person.id(), office.id())) {
            if (!term.when().earliest().equals(LocalDate.MIN)
                    && Math.abs(ChronoUnit.YEARS.between(term.when().earliest(), when.earliest())) < 12) {
                weight += 3;
            }
        }
        return weight;
    }
}
