package org.hanmi.item;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an item without reading it whole: enough to count, to filter and to choose. An index has thousands
 * of these; an item is read when it is asked.
 */
public interface Card {

    /** The item's id. */
    ItemId id();

    /** What the memory belongs to. */
    String memory();

    /** The fact that is asked about, which items with memories of their own may share. */
    String fact();

    /** What sort of question it is. */
    String kind();

    /** How it is answered, as {@link Interaction#name} says it. */
    String way();

    /** The date of what is asked about, in EDTF; null if it has none. */
    @Nullable
    String when();

    /** Ids of topics. */
    List<String> topics();

    /** Ids of the people it is about. */
    List<String> people();

    /** 1 easy … 5 hard. */
    int difficulty();

    /** Tells whether it can be asked as typed text. */
    boolean isTypable();

    /** How much it asks of somebody who meets the fact for the first time: what shows least of it asks most. */
    default int effort() {
        return difficulty() + (way().equals("choice") ? 0 : 10) + (kind().equals("true-false") ? 20 : 0);
    }

    /** The item itself. */
    Item item();
}
