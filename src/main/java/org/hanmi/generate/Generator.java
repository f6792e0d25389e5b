package org.hanmi.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.hanmi.fact.Fact;
import org.hanmi.item.Item;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.quality.ItemRules;

/** Runs every model over every truth. The same knowledge gives the same items in the same order. */
public final class Generator {

    private final KnowledgeBase knowledge;
    private final List<ItemModel> models;

    /** A generator with all models. */
    public Generator(KnowledgeBase knowledge) {
        this(knowledge, ItemModels.all());
    }

    /** A generator with some models. */
    public Generator(KnowledgeBase knowledge, List<ItemModel> models) {
        this.knowledge = knowledge;
        this.models = List.copyOf(models);
    }

    /**
     * What came of it.
     *
     * @param items in the order of the articles and, within one, of the facts
     * @param refusals what was not asked, and why
     */
    public record Generated(List<Item> items, List<Refusal> refusals) {

        /** The items by the article that holds the fact they ask about, in order. */
        public Map<String, List<Item>> byArticle() {
            Map<String, List<Item>> byArticle = new LinkedHashMap<>();
            for (Item item : items) {
                byArticle
                        .computeIfAbsent(item.basis().get(0).article(), article -> new ArrayList<>())
                        .add(item);
            }
            return byArticle;
        }
    }

    /** What the models ask about one fact, with all that they find; for an explanation. */
    public List<Inquiry> inquiries(Fact fact) {
        List<Inquiry> inquiries = new ArrayList<>();
        Workshop shop = new Workshop(knowledge, inquiries);
        Drafts drafts = new Drafts(new ItemRules(knowledge));
        models.forEach(model -> model.derive(fact, shop, drafts));
        return inquiries;
    }

    /** Derives all items. */
    public Generated generate() {
        return generate(percent -> {});
    }

    /**
     * Derives all items, telling how far it has come.
     *
     * @param percent takes the percentage of the truths that are done, each time it has grown
     */
    public Generated generate(IntConsumer percent) {
        Workshop shop = new Workshop(knowledge);
        Drafts drafts = new Drafts(new ItemRules(knowledge));
        List<Fact> truths = knowledge.truths();
        int told = 0;
        for (int i = 0; i < truths.size(); i++) {
            for (ItemModel model : models) {
                model.derive(truths.get(i), shop, drafts);
            }
            int done = (int) (100L * (i + 1) / truths.size());
            if (done > told) {
                told = done;
                percent.accept(done);
            }
        }
        return new Generated(List.copyOf(drafts.items()), List.copyOf(drafts.refusals()));
    }
}
