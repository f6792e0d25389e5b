package org.hanmi.quality;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.fact.Fact;
import org.hanmi.fact.FactId;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.hanmi.knowledge.KnowledgeBase;

/**
 * An item with what the rules need of it, looked up once.
 *
 * @param stem the stem as rules compare it
 * @param own the stem without what it quotes
 * @param facts the facts of its basis that are known, in their order
 */
record Examined(Item item, String stem, String own, List<Fact> facts) {

    static Examined of(Item item, KnowledgeBase knowledge) {
        List<Fact> facts = new ArrayList<>(item.basis().size());
        for (FactId id : item.basis()) {
            knowledge.find(id).ifPresent(facts::add);
        }
        return new Examined(item, Plain.of(item.stem()), Plain.unquoted(item.stem()), facts);
    }

    boolean isTrueOrFalse() {
        return item.kind().equals("true-false");
    }

    Interaction interaction() {
        return item.interaction();
    }

    List<String> options() {
        return item.interaction().options();
    }
}
