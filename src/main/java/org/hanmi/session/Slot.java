package org.hanmi.session;

import org.hanmi.answer.Asked;
import org.hanmi.item.Item;

/**
 * A place in the queue: which item is asked, and how.
 *
 * @param fresh the fact has never been asked before this sitting
 * @param retry it was missed in this sitting and comes again
 */
public record Slot(Item item, Asked asked, boolean fresh, boolean retry) {

    /** What the memory belongs to. */
    public String key() {
        return item.memory();
    }

    Slot again() {
        return new Slot(item, asked, fresh, true);
    }
}
