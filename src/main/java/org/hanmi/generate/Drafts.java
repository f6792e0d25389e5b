package org.hanmi.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hanmi.fact.Fact;
import org.hanmi.item.Item;

/** Collects what the models make of the facts, and what they refuse. */
public final class Drafts {

    private final Judge judge;
    private final List<Item> items = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    Drafts(Judge judge) {
        this.judge = judge;
    }

    /** Takes an item, unless the judge finds a fault in it. */
    void item(Fact fact, String model, Item item) {
        Optional<String> fault = judge.fault(item);
        if (fault.isPresent()) {
            refuse(fact, model, fault.get());
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
