package org.hanmi.answer;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.hanmi.item.Distractor;
import org.hanmi.item.Item;

/**
 * Every answer that some question of the bank has or offers. A slip is forgiven only if it is nearer to the right
 * answer than to any of these.
 */
public final class Rivals {

    private final Supplier<? extends Collection<Item>> items;
    private final Map<String, List<String>> names = new HashMap<>();

    /** Remembers the items; their answers are looked at when a slip first needs it. */
    public Rivals(Collection<Item> items) {
        List<Item> copy = List.copyOf(items);
        this.items = () -> copy;
    }

    /** Likewise, reading the items only then. */
    public Rivals(Supplier<? extends Collection<Item>> items) {
        this.items = items;
    }

    /** Tells whether somebody or something else is at least as near. */
    boolean anyWithin(int slips, List<String> given, Set<String> own) {
        if (names.isEmpty()) {
            index();
        }
        for (Map.Entry<String, List<String>> name : names.entrySet()) {
            if (!own.contains(name.getKey()) && Edits.between(given, name.getValue()) <= slips) {
                return true;
            }
        }
        return false;
    }

    private void index() {
        for (Item item : items.get()) {
            item.accepted().forEach(each -> each.forEach(this::add));
            item.interaction().key().forEach(this::add);
            for (Distractor distractor : item.interaction().distractors()) {
                add(distractor.text());
            }
        }
    }

    private void add(String text) {
        for (List<String> order : Orders.of(Normal.tokens(text))) {
            names.put(Normal.joined(order), order);
        }
    }
}
