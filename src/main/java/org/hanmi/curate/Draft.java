package org.hanmi.curate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hanmi.fact.Article;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Person;
import org.hanmi.fact.Place;
import org.hanmi.item.Cited;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.hanmi.item.ItemId;
import org.hanmi.knowledge.KnowledgeBase;

/** An item while somebody writes it. */
final class Draft {

    /** Stands for a key that nobody has given yet, and is in no stem. */
    private static final String NO_KEY = "zzzzzz";

    final List<Fact> facts = new ArrayList<>();
    String kind = "what";
    String stem = "";
    final List<String> keys = new ArrayList<>();
    final List<String> typed = new ArrayList<>();
    final List<Distractor> wrong = new ArrayList<>();
    String rationale = "";
    final List<String> topics = new ArrayList<>();
    int difficulty = 2;

    /** The item as far as it is written. */
    Item item(KnowledgeBase knowledge, Set<String> taken) {
        List<String> right = keys.isEmpty() ? List.of(NO_KEY) : keys;
        Interaction interaction = right.size() == 1
                ? new Interaction.Choice(right.get(0), wrong)
                : new Interaction.Multiple(right, wrong);
        Set<Cited> sources = new LinkedHashSet<>();
        facts.forEach(fact -> sources.add(Bench.cited(fact)));
        Fact asked = facts.get(0);
        String all = stem + "\n" + String.join("\n", right) + "\n" + rationale;
        return new Item(
                id(asked, taken),
                kind,
                stem,
                interaction,
                typed.isEmpty() || right.size() > 1 ? List.of() : List.of(forms(right.get(0))),
                rationale,
                facts.stream().map(Fact::id).toList(),
                List.copyOf(sources),
                topics,
                asked.when() == null ? null : asked.when().edtf(),
                difficulty,
                knowledge.world().people().stream()
                        .filter(person -> all.contains(person.name()))
                        .map(Person::id)
                        .map(Object::toString)
                        .toList(),
                knowledge.world().places().stream()
                        .filter(place -> all.contains(place.name()))
                        .map(Place::id)
                        .map(Object::toString)
                        .toList());
    }

    private List<String> forms(String key) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(key);
        forms.addAll(typed);
        return List.copyOf(forms);
    }

    /** All items on one fact share its memory, so the fact is the second half of the id. */
    private ItemId id(Fact asked, Set<String> taken) {
        String model = "hand-" + Naming.slug(kind, "kind");
        ItemId id = ItemId.of(model, asked.id());
        for (int i = 2; taken.contains(id.text()); i++) {
            id = ItemId.of(model + "-" + i, asked.id());
        }
        return id;
    }

    /** The topics of the facts, else of their articles. */
    List<String> usualTopics(KnowledgeBase knowledge) {
        Set<String> usual = new LinkedHashSet<>();
        facts.forEach(fact -> usual.addAll(fact.topics()));
        if (usual.isEmpty()) {
            facts.forEach(fact -> usual.addAll(
                    knowledge.article(fact.id().article()).map(Article::topics).orElse(List.of())));
        }
        return List.copyOf(usual);
    }
}
