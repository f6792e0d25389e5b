package org.hanmi.set;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanmi.item.Item;
import org.jspecify.annotations.Nullable;

/**
 * The items that a set may be drawn from.
 *
 * @param items every item of the bank that is not retired, in its order
 * @param excluded ids of items of former sets; what asks for the same fact is left out with them
 * @param approved ids of items that a person has approved; null if that does not matter
 */
public record Pool(
        List<Item> items, Set<String> excluded, @Nullable Set<String> approved) {

    /** Copies the collections. */
    public Pool {
        items = List.copyOf(items);
        excluded = Set.copyOf(excluded);
        approved = approved == null ? null : Set.copyOf(approved);
    }

    /** Every item, whatever was asked before and whoever approved it. */
    public static Pool of(List<Item> items) {
        return new Pool(items, Set.of(), null);
    }

    /** What is asked for by the items of former sets. An item that is gone is known by its id. */
    Set<String> excludedFacts() {
        Map<String, Item> byId = new HashMap<>();
        items.forEach(item -> byId.put(item.id().text(), item));
        Set<String> facts = new HashSet<>();
        for (String id : excluded) {
            Item item = byId.get(id);
            facts.add(item == null ? id.substring(id.indexOf('/') + 1) : item.fact());
        }
        return facts;
    }

    /** A hash of what the items ask and accept, the same on every machine. */
    public String hash() {
        return Draw.hex(items.stream()
                .flatMap(item -> java.util.stream.Stream.of(item.id().text(), org.hanmi.item.Fingerprint.of(item)))
                .toList());
    }
}
