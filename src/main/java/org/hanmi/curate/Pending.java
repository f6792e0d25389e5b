package org.hanmi.curate;

import java.util.List;
import java.util.Set;
import org.hanmi.bank.AsWritten;

/**
 * An item that somebody should look at.
 *
 * @param entry the item as it is written, in its file
 * @param causes why; none if it was asked for by its id
 * @param flags what learners said of it since it was last decided about, each with its day
 */
public record Pending(AsWritten.Entry entry, Set<Cause> causes, List<String> flags) {

    /** Copies the list. */
    public Pending {
        flags = List.copyOf(flags);
    }

    /** The item's id. */
    public String id() {
        return entry.item().id().text();
    }
}
