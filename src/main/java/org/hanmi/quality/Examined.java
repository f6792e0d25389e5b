package org.hanmi.quality;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.fact.Fact;
import org.hanmi.fact.FactId;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.hanmi.knowledge.KnowledgeBase;

/**
 * An item with what the rules need of it, looked up once.
 *
 * @param stem the stem as rules compare it
 * @param own the stem without what it quotes
 * @param ownPlain that as rules compare it
 * @param options every option, the right ones first
 * @param facts the facts of its basis that are known, in their order
 */
record Examined(Item item, String stem, String own, String ownPlain, List<Option> options, List<Fact> facts) {

    static Examined of(Item item, KnowledgeBase knowledge, Names names) {
        List<Fact> facts = new ArrayList<>(item.basis().size());
        for (FactId id : item.basis()) {
            knowledge.find(id).ifPresent(facts::add);
        }
        List<Option> options = new ArrayList<>(4);
        for (String right : item.interaction().key()) {
            options.add(Option.of(right, names));
        }
        for (Distractor wrong : item.interaction().distractors()) {
            options.add(Option.of(wrong.text(), names));
        }
        String stem = Plain.of(item.stem());
        String own = Plain.unquoted(item.stem());
        String ownPlain = own.equals(item.stem()) ? stem : Plain.of(own);
        return new Examined(item, stem, own, ownPlain, options, facts);
    }

    boolean isTrueOrFalse() {
        return item.kind().equals("true-false");
    }

    /** True for a question that a curator wrote beside a fact. */
    boolean isByHand() {
        return item.id().model().startsWith("ask-");
    }

    Interaction interaction() {
        return item.interaction();
    }

    /** The first of the right options; the only one of a choice. */
    Option right() {
        return options.get(0);
    }

    /** The wrong options; for a choice, all but the first. */
    List<Option> wrong() {
        return options.subList(options.size() - item.interaction().distractors().size(), options.size());
    }
}
