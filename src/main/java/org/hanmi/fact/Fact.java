package org.hanmi.fact;

import java.util.List;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/**
 * One statement, when it was true, and where it was read (Wikidata: a statement with qualifiers and reference).
 *
 * @param statement what is said
 * @param status whether it took place
 * @param reportedBy who says so, for reported facts: {@code a diplomatic source}
 * @param when the date exactly as far as it is known; null where a date has no meaning or is not known
 * @param wording what the source says where the date took reasoning: {@code Wednesday}
 * @param says the statement as one sentence of ours; it becomes the rationale
 * @param worth 1 marginal, 2 useful, 3 any teacher would ask it
 * @param first the distinction it has, with its limits
 * @param sameAs facts of other articles that say the same; the first-told one has an empty list
 * @param confirms the planned fact of an earlier article that this one shows to have happened
 * @param asks questions that a curator wrote for it
 * @param topics the fact's own topics; the article's where empty
 * @param note anything a curator should know; never shown to learners
 */
public record Fact(
        FactId id,
        Statement statement,
        Status status,
        @Nullable String reportedBy,
        @Nullable When when,
        @Nullable String wording,
        Citation citation,
        String says,
        int worth,
        @Nullable Distinction first,
        List<FactId> sameAs,
        @Nullable FactId confirms,
        List<Ask> asks,
        List<String> topics,
        @Nullable String note) {

    /** Copies the lists. */
    public Fact {
        sameAs = List.copyOf(sameAs);
        asks = List.copyOf(asks);
        topics = List.copyOf(topics);
    }
}
