package org.hanmi.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hanmi.fact.Fact;
import org.hanmi.item.Item;
import org.hanmi.quality.Fault;
import org.hanmi.quality.ItemRules;

/** Collects what the models make of the facts, and what they refuse. */
public final class Drafts {

    private final ItemRules rules;
    private final List<Item> items = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    Drafts(ItemRules rules) {
        this.rules = rules;
    }

    /** Takes an item, unless a rule forbids it. */
    void item(Fact fact, String model, Item item) {
        Optional<Fault> fault = rules.graveFault(item);
        if (fault.isPresent()) {
            refuse(fact, model, fault.get().toString());
        } else {
            items.add(item);
        }
    }

    /** Notes why there is no item. */
    void refuse(Fact fact, String model, String reason) {
        refusals.add(new Refusal(model, fact.id(), reason));
    }

    List<Item> items() {
        return items;
    }

    List<Refusal> refusals() {
        return refusals;
    }
}
