package org.hanmi.set;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.hanmi.item.Fingerprint;
import org.hanmi.item.Item;

/**
 * An item of a set, as it was when the set was made.
 *
 * @param id the item's id
 * @param hash {@link Fingerprint} of what it asked and accepted
 * @param row the row it was chosen for, from 1
 * @param typed true if it is asked as typed text
 */
public record SetItem(String id, String hash, int row, boolean typed) {

    static SetItem of(Selection.Chosen chosen) {
        return new SetItem(chosen.item().id().text(), Fingerprint.of(chosen.item()), chosen.row(), chosen.typed());
    }

    /** Tells whether an item of the bank still asks and accepts the same. */
    public boolean isStill(Item item) {
        return item.id().text().equals(id) && Fingerprint.of(item).equals(hash);
    }

    /** What is offered, each text once, in the order to which permutations refer: the right ones first. */
    public static List<String> options(Item item) {
        return new ArrayList<>(new LinkedHashSet<>(item.interaction().options()));
    }
}
