package org.hanmi.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hanmi.fact.Fact;
import org.hanmi.item.Item;
import org.hanmi.item.ItemId;
import org.hanmi.quality.BankRules;
import org.hanmi.quality.Fault;
import org.hanmi.quality.ItemRules;
import org.hanmi.query.Rival;
import org.hanmi.query.Verdict;

/** Collects what the models make of the facts, and what they refuse. */
public final class Drafts {

    private final ItemRules rules;
    private final List<Item> items = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<String, Item> byStem = new HashMap<>();
    private final Set<ItemId> ambiguous = new HashSet<>();

    Drafts(ItemRules rules) {
        this.rules = rules;
    }

    /** Takes an item, unless a rule forbids it. */
    void item(Fact fact, String model, Item item) {
        Optional<Fault> fault = rules.graveFault(item);
        if (fault.isPresent()) {
            refuse(fact, model, fault.get().toString());
            return;
        }
        if (isAskedByHand(fact, item)) {
            refuse(fact, model, "rule 15: a question written by hand has the same answer");
            return;
        }
        String question = BankRules.question(item);
        Item before = question.isEmpty() ? null : byStem.putIfAbsent(question, item);
        if (before != null
                && before.interaction().key().equals(item.interaction().key())) {
            refuse(fact, model, "rule 15: “" + before.id() + "” asks the same");
            return;
        }
        items.add(item);
        if (before != null) {
            ambiguous(before, item);
            ambiguous(item, before);
        }
    }

    /** The curator's own question on the same answer has reasons that teach more. */
    private static boolean isAskedByHand(Fact fact, Item item) {
        if (item.id().model().startsWith("ask-") || item.kind().equals("true-false")) {
            return false;
        }
        return fact.asks().stream()
                .anyMatch(ask -> ask.key().equals(item.interaction().key()));
    }

    /** A question that has two answers is asked with neither. */
    private void ambiguous(Item item, Item other) {
        if (ambiguous.add(item.id())) {
            refusals.add(new Refusal(
                    item.id().model(),
                    item.basis().get(0),
                    "rule 2: “" + other.id() + "” asks the same and has another key"));
        }
    }

    /** Notes that more than one answer is possible, and which. */
    void refuse(Fact fact, String model, Verdict.Several several) {
        Rival rival = several.rivals().get(0);
        int more = several.rivals().size() - 1;
        refuse(
                fact,
                model,
                "rule 2: " + rival.answer() + " may be right as well ("
                        + rival.fact().id() + (more > 0 ? " and " + more + " more" : "") + ")");
    }

    /** Notes why there is no item. */
    void refuse(Fact fact, String model, String reason) {
        refusals.add(new Refusal(model, fact.id(), reason));
    }

    List<Item> items() {
        items.removeIf(item -> ambiguous.contains(item.id()));
        return items;
    }

    List<Refusal> refusals() {
        return refusals;
    }
}
