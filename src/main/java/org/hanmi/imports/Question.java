package org.hanmi.imports;

import java.util.List;
import org.hanmi.fact.FactId;
import org.hanmi.item.Cited;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.hanmi.item.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * A question as a file has it.
 *
 * @param line the line on which it begins, from 1
 * @param id the id that the file gives it; empty if it gives none
 * @param kind what sort of question it is
 * @param accepted for each right option what may be typed; empty if nothing says so
 * @param rationale empty if there is none
 * @param when the date of what is asked, in EDTF, if it is told
 */
public record Question(
        int line,
        String id,
        String kind,
        String stem,
        Interaction interaction,
        List<List<String>> accepted,
        String rationale,
        List<Cited> sources,
        List<String> topics,
        @Nullable String when,
        int difficulty) {

    /** Copies the lists. */
    public Question {
        accepted = accepted.stream().map(List::copyOf).toList();
        sources = List.copyOf(sources);
        topics = List.copyOf(topics);
    }

    /**
     * The item that it makes.
     *
     * @param basis facts on which it rests, if any are known
     */
    public Item item(ItemId as, List<FactId> basis) {
        return new Item(as, kind, stem, interaction, accepted, rationale, basis, sources, topics, when, difficulty);
    }
}
