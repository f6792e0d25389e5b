package org.hanmi.stats;

import java.util.List;
import org.hanmi.item.ItemId;

/**
 * What statistics need to know of an item of the bank.
 *
 * @param memory what the learner's memory belongs to
 * @param kind what sort of question it is
 * @param topics ids of topics
 * @param people ids of the people it is about
 */
public record Subject(ItemId item, String memory, String kind, List<String> topics, List<String> people) {

    /** The article that the fact is from: what stands before {@code #}, or the whole key. */
    public String article() {
        int hash = memory.indexOf('#');
        return hash < 0 ? memory : memory.substring(0, hash);
    }
}
