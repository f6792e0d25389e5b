package org.hanmi.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanmi.fact.Fact;
import org.hanmi.fact.FactId;
import org.hanmi.item.Cited;
import org.hanmi.item.Item;
import org.hanmi.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;

/** The questions, found by what they are about. */
final class Shelf {

    private final Map<String, Item> byId = new HashMap<>();
    private final Map<String, List<Item>> byPerson = new HashMap<>();
    private final Map<String, List<Item>> byPlace = new HashMap<>();
    private final Map<String, List<Item>> byArticle = new HashMap<>();
    private final Map<String, List<Item>> byTopic = new HashMap<>();
    private final Map<FactId, List<Item>> byFact = new HashMap<>();
    private final List<Item> all;

    Shelf(List<Item> items, KnowledgeBase knowledge) {
        all = List.copyOf(items);
        for (Item item : all) {
            byId.put(item.id().text(), item);
            put(byPerson, item.people(), item);
            put(byPlace, item.places(), item);
            put(byTopic, item.topics(), item);
            Set<String> articles = new HashSet<>();
            for (Cited source : item.sources()) {
                articles.add(source.article());
            }
            for (FactId id : item.basis()) {
                articles.add(id.article());
                // A truth that several articles tell is one.
                Fact fact = knowledge.find(id).orElse(null);
                FactId truth =
                        fact == null ? id : knowledge.tellings(fact).get(0).id();
                byFact.computeIfAbsent(truth, key -> new ArrayList<>(2)).add(item);
            }
            put(byArticle, articles, item);
        }
    }

    private static void put(Map<String, List<Item>> map, Iterable<String> keys, Item item) {
        for (String key : new HashSet<>(list(keys))) {
            map.computeIfAbsent(key, id -> new ArrayList<>()).add(item);
        }
    }

    private static List<String> list(Iterable<String> keys) {
        List<String> list = new ArrayList<>();
        keys.forEach(list::add);
        return list;
    }

    List<Item> all() {
        return all;
    }

    @Nullable
    Item find(String id) {
        return byId.get(id);
    }

    List<Item> ofArticle(String id) {
        return byArticle.getOrDefault(id, List.of());
    }

    int count(String topic) {
        return byTopic.getOrDefault(topic, List.of()).size();
    }

    int count(FactId truth) {
        return byFact.getOrDefault(truth, List.of()).size();
    }

    /** The questions about someone, as far as this card does not answer them. */
    List<Line> aboutPerson(String id, Set<String> names) {
        return shown(byPerson.getOrDefault(id, List.of()), names);
    }

    /** The questions about a place, as far as this card does not answer them. */
    List<Line> aboutPlace(String id, Set<String> names) {
        return shown(byPlace.getOrDefault(id, List.of()), names);
    }

    /** A question whose answer is the name at the head of the card is counted, and its stem is not shown. */
    private static List<Line> shown(List<Item> items, Set<String> names) {
        List<Line> lines = new ArrayList<>();
        int hidden = 0;
        for (Item item : items) {
            boolean answered = false;
            for (String key : item.interaction().key()) {
                answered |= names.contains(key);
            }
            if (answered) {
                hidden++;
            } else {
                lines.add(Lines.item(item));
            }
        }
        if (hidden > 0) {
            lines.add(Line.of(Note.HIDDEN, "").counting(hidden));
        }
        return lines;
    }
}
