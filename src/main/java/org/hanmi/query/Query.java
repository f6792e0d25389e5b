package org.hanmi.query;

import java.util.List;
import org.hanmi.fact.Fact;

/**
 * A question about one fact, before it is worded.
 *
 * @param fact what it is about
 * @param asked what is asked for
 * @param subject what the question names in any case
 * @param always what else it says in any case, because the wording needs it or because the world is open (rule 3)
 * @param ifNeeded what it may say besides, the most natural first
 */
public record Query(Fact fact, Asked asked, Subject subject, List<Constraint> always, List<Constraint> ifNeeded) {

    /** Copies the lists. */
    public Query {
        always = List.copyOf(always);
        ifNeeded = List.copyOf(ifNeeded);
    }
}
