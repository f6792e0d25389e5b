package org.hanmi.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.item.Card;

/** The items that may be asked, by the fact that their memory belongs to, in the order of the bank. */
public final class Deck {

    private final Map<String, List<Card>> byKey = new LinkedHashMap<>();

    /** Sorts the items of a bank, or of what a filter left of it. */
    public Deck(Collection<? extends Card> items) {
        for (Card item : items) {
            String key = item.memory();
            List<Card> cards = byKey.get(key);
            if (cards == null) {
                cards = new ArrayList<>(2);
                byKey.put(key, cards);
            }
            cards.add(item);
        }
    }

    /** Every fact that can be asked. */
    public Collection<String> keys() {
        return Collections.unmodifiableSet(byKey.keySet());
    }

    /** The items on one fact; none if nothing asks about it. */
    public List<Card> items(String key) {
        return Collections.unmodifiableList(byKey.getOrDefault(key, List.of()));
    }
}
