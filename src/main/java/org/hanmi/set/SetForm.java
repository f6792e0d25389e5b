package org.hanmi.set;

import java.util.List;

/**
 * A form of a set: the same items as in the others, in an order of its own.
 *
 * @param name {@code A} to {@code F}
 */
public record SetForm(String name, List<Placed> items) {

    /** Copies the list. */
    public SetForm {
        items = List.copyOf(items);
    }

    /**
     * An item in its place.
     *
     * @param item its index in the set, from 0
     * @param options the order of its options: indexes, from 0, into {@link SetItem#options(org.hanmi.item.Item)}
     * @param key the letters of the right options, as on the key: {@code B}, {@code AC}; of an order in sequence, of a
     *     match beside each left side
     */
    public record Placed(int item, List<Integer> options, String key) {

        /** Copies the list. */
        public Placed {
            options = List.copyOf(options);
        }
    }
}
