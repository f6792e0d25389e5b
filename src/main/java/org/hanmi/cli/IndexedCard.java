package org.hanmi.cli;

import java.util.List;
import org.hanmi.bank.BankIndex;
import org.hanmi.item.Card;
import org.hanmi.item.Item;
import org.hanmi.item.ItemId;
import org.jspecify.annotations.Nullable;

/** An item of the index, read when it is asked. */
record IndexedCard(BankIndex index, int number) implements Card {

    @Override
    public ItemId id() {
        return new ItemId(index.id(number));
    }

    @Override
    public String memory() {
        return index.memory(number);
    }

    @Override
    public String fact() {
        return index.fact(number);
    }

    @Override
    public String kind() {
        return index.kind(number);
    }

    @Override
    public String way() {
        return index.interaction(number);
    }

    @Override
    public @Nullable String when() {
        return index.when(number);
    }

    @Override
    public List<String> topics() {
        return index.topics(number);
    }

    @Override
    public List<String> people() {
        return index.people(number);
    }

    @Override
    public int difficulty() {
        return index.difficulty(number);
    }

    @Override
    public boolean isTypable() {
        return index.hasAccepted(number);
    }

    @Override
    public Item item() {
        return index.item(number);
    }
}
