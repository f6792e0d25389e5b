package org.hanmi.generate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hanmi.fact.EntityId;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Person;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.Post;
import org.hanmi.fact.Statement;
import org.hanmi.item.Interaction;
import org.hanmi.knowledge.Mentions;
import org.hanmi.knowledge.Term;
import org.hanmi.time.When;

/** Who was president then? Joins an event of one article with a list of office holders. */
final class LeaderThen implements ItemModel {

    @Override
    public String name() {
        return "leader-then";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        When when = fact.when();
        Optional<String> title = Events.title(fact, shop);
        if (fact.worth() < 2 || when == null || title.isEmpty() || fact.statement() instanceof Statement.Tenure) {
            return;
        }
        List<EntityId> involved = Mentions.of(fact.statement());
        // Who led a country that had no part in it is a riddle.
        Set<EntityId> parties = Parties.of(fact, shop.knowledge());
        List<Post> heads = shop.institutions().heads().stream()
                .filter(head -> parties.contains(head.country()))
                .toList();
        if (heads.isEmpty()) {
            return;
        }
        // A post that nobody is known to have held then asks nothing, and keeps no other from being asked about.
        List<Post> known = heads.stream()
                .filter(head -> shop.certainty().holder(head.id(), when).isPresent())
                .toList();
        int way = Wrong.mix(fact.id() + name());
        Post first = heads.get(Math.floorMod(way, heads.size()));
        if (known.isEmpty()) {
            return;
        }
        Post post = known.contains(first) ? first : known.get(Math.floorMod(way, known.size()));
        PersonId leader = shop.certainty().holder(post.id(), when).orElseThrow();
        if (involved.contains((EntityId) leader)) {
            return;
        }
        Person person = shop.knowledge().person(leader);
        String event =
                Character.toLowerCase(title.get().charAt(0)) + title.get().substring(1);
        String told = title.get().startsWith("The ") ? event : title.get();
        String date = Events.isDated(told, when) ? "" : " " + English.on(when);
        String stem = "Who was " + shop.english().theOffice(post) + " at the time of " + told + date + "?";
        Interaction choice = new Interaction.Choice(
                person.name(),
                Wrong.pick(
                        person.name(),
                        shop.wrongHolders().notHolding(person.id(), post, when, fact).stream()
                                .filter(wrong ->
                                        wrong.reason().contains(shop.english().office(post)))
                                .toList(),
                        name() + fact.id()));
        List<Fact> proof = shop.certainty()
                .proof(person.id(), post.id(), when)
                .map(Term::fact)
                .map(List::of)
                .orElse(List.of());
        drafts.item(
                fact,
                name(),
                shop.assembly()
                        .item(
                                fact,
                                name(),
                                "two-article",
                                stem,
                                choice,
                                List.of(shop.accepted().of(person)),
                                proof,
                                person.name() + " was " + shop.english().theOffice(post) + " then. " + fact.says(),
                                3));
    }
}
