package org.hanmi.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanmi.fact.Fact;
import org.hanmi.fact.FactId;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.hanmi.knowledge.KnowledgeBase;

/**
 * What the items ask about, and what they leave out (rule 19).
 *
 * @param cells how many facts of an article, a kind and a worth have an item, in the order of the articles
 * @param silent facts of worth 2 and 3 that no item asks about
 * @param thin facts of worth 3 that fewer than two models ask about, and at least one
 */
public record Coverage(List<Cell> cells, List<Fact> silent, List<Thin> thin) {

    /** The least worth of a fact whose silence is reported. */
    private static final int USEFUL = 2;

    /** The worth of what any teacher would ask. */
    private static final int TEACHER = 3;

    /**
     * Facts of one article, kind and worth.
     *
     * @param with how many of them an item asks about
     * @param without how many none asks about
     */
    public record Cell(String article, String kind, int worth, int with, int without) {}

    /** A fact that is asked in one way only. */
    public record Thin(Fact fact, List<String> models) {

        /** Copies the list. */
        public Thin {
            models = List.copyOf(models);
        }
    }

    /** Copies the lists. */
    public Coverage {
        cells = List.copyOf(cells);
        silent = List.copyOf(silent);
        thin = List.copyOf(thin);
    }

    /** Compares the truths of a knowledge base with the items that ask about them. */
    public static Coverage of(KnowledgeBase knowledge, List<Item> items) {
        Map<FactId, Set<String>> models = models(knowledge, items);
        Map<List<Object>, int[]> counts = new LinkedHashMap<>();
        List<Fact> silent = new ArrayList<>();
        List<Thin> thin = new ArrayList<>();
        for (Fact fact : knowledge.truths()) {
            Set<String> asking = models.getOrDefault(fact.id(), Set.of());
            int[] count = counts.computeIfAbsent(
                    List.of(fact.id().article(), fact.statement().kind(), fact.worth()), key -> new int[2]);
            count[asking.isEmpty() ? 1 : 0]++;
            if (asking.isEmpty() && fact.worth() >= USEFUL) {
                silent.add(fact);
            } else if (asking.size() == 1 && fact.worth() >= TEACHER) {
                thin.add(new Thin(fact, List.copyOf(asking)));
            }
        }
        List<Cell> cells = new ArrayList<>();
        counts.forEach((key, count) -> cells.add(
                new Cell((String) key.get(0), (String) key.get(1), (Integer) key.get(2), count[0], count[1])));
        return new Coverage(cells, silent, thin);
    }

    /** The models that ask about each truth; an order and a match ask about all that they rest on. */
    private static Map<FactId, Set<String>> models(KnowledgeBase knowledge, List<Item> items) {
        Map<FactId, Set<String>> models = new LinkedHashMap<>();
        for (Item item : items) {
            boolean all =
                    item.interaction() instanceof Interaction.Order || item.interaction() instanceof Interaction.Match;
            List<FactId> asked =
                    all || item.basis().isEmpty() ? item.basis() : item.basis().subList(0, 1);
            for (FactId id : asked) {
                // A handwritten item may name a telling that is not the first.
                FactId truth = knowledge
                        .find(id)
                        .map(fact -> knowledge.tellings(fact).get(0).id())
                        .orElse(id);
                models.computeIfAbsent(truth, key -> new LinkedHashSet<>())
                        .add(item.id().model());
            }
        }
        return models;
    }
}
