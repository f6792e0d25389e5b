package org.hanmi.generate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hanmi.fact.EntityId;
import org.hanmi.fact.Fact;
import org.hanmi.fact.FactId;
import org.hanmi.fact.Person;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.Place;
import org.hanmi.fact.PlaceId;
import org.hanmi.item.Cited;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.hanmi.item.ItemId;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.knowledge.Mentions;
import org.hanmi.query.Constraint;
import org.hanmi.query.Verdict;
import org.hanmi.time.PartialDate;

/** Puts items together; what an item is about, where it stands and how hard it is follow from the facts. */
final class Assembly {

    private final KnowledgeBase knowledge;
    private final AcceptedNames accepted;
    private final WrongPlaces wrongPlaces;
    private final Chronicle chronicle;

    Assembly(KnowledgeBase knowledge, AcceptedNames accepted, WrongPlaces wrongPlaces, Chronicle chronicle) {
        this.knowledge = knowledge;
        this.accepted = accepted;
        this.wrongPlaces = wrongPlaces;
        this.chronicle = chronicle;
    }

    /** An item whose key is a place, among places where other things happened. */
    Item placeItem(Fact fact, String model, String kind, String stem, Place place, Verdict verdict) {
        // What two descriptions of an occasion keep apart is too near to the key to be called wrong.
        Set<String> near = verdict.ruledOutBy(Constraint.On.class);
        List<Wrong> wrong = wrongPlaces.otherThan(place.id(), fact).stream()
                .filter(candidate -> !near.contains(candidate.text()))
                .toList();
        return item(
                fact,
                model,
                kind,
                stem,
                new Interaction.Choice(place.name(), wrongPlaces.pick(place.name(), wrong, model + fact.id())),
                List.of(accepted.of(place)),
                List.of());
    }

    /** An item whose key is a person, among these people; it rests on the fact and on what proves the office. */
    Item personItem(
            Fact fact, String model, String kind, String stem, Person person, List<Wrong> wrong, List<Fact> proof) {
        return item(
                fact,
                model,
                kind,
                stem,
                new Interaction.Choice(person.name(), Wrong.pick(person.name(), wrong, model + fact.id())),
                List.of(accepted.of(person)),
                proof);
    }

    /** An item whose rationale is what its fact says. */
    Item item(
            Fact fact,
            String model,
            String kind,
            String stem,
            Interaction interaction,
            List<List<String>> accepted,
            List<Fact> others) {
        return item(fact, model, kind, stem, interaction, accepted, others, fact.says(), 0);
    }

    /**
     * An item.
     *
     * @param others the facts it rests on besides
     * @param difficulty from 1 to 5; 0 to have it follow from the fact
     */
    Item item(
            Fact fact,
            String model,
            String kind,
            String stem,
            Interaction interaction,
            List<List<String>> accepted,
            List<Fact> others,
            String rationale,
            int difficulty) {
        Set<FactId> basis = new LinkedHashSet<>();
        basis.add(fact.id());
        others.forEach(other -> basis.add(other.id()));
        List<String> topics = chronicle.topics(fact);
        List<String> people = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (EntityId entity : Mentions.of(fact.statement())) {
            if (entity instanceof PersonId) {
                people.add(entity.slug());
            } else if (entity instanceof PlaceId) {
                places.add(entity.slug());
            }
        }
        return new Item(
                ItemId.of(model, fact.id()),
                kind,
                stem,
                interaction,
                accepted,
                rationale,
                List.copyOf(basis),
                cite(fact, others),
                topics,
                fact.when() == null ? null : fact.when().edtf(),
                difficulty > 0 ? difficulty : Difficulty.of(fact, kind),
                people,
                places);
    }

    /** Where the facts were read; every article that tells the truth asked about is cited. */
    private List<Cited> cite(Fact asked, List<Fact> others) {
        Set<Cited> sources = new LinkedHashSet<>();
        for (Fact telling : knowledge.tellings(asked)) {
            sources.add(cited(telling));
        }
        for (Fact confirmation : knowledge.confirmations(asked)) {
            sources.add(cited(confirmation));
        }
        others.forEach(other -> sources.add(cited(other)));
        return List.copyOf(sources);
    }

    private static Cited cited(Fact fact) {
        PartialDate published = fact.citation().source().published();
        String at = fact.citation().at();
        return new Cited(
                fact.id().article(),
                fact.citation().source().outlet(),
                published == null ? null : published.edtf(),
                at == null ? null : at.startsWith("P") ? at.substring(1) : at,
                fact.citation().source().address());
    }
}
