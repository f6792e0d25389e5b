package org.hanmi.generate;

import org.hanmi.fact.Fact;

/**
 * A pattern that makes items out of facts.
 *
 * <p>A model looks at one fact at a time and finds everything else through the workshop's indexes, so that the
 * work grows with the number of facts and not with its square. Whatever cannot be asked with certainty it
 * refuses, and says why.
 */
public interface ItemModel {

    /** The model's name: the first half of its items' ids. */
    String name();

    /** Derives what can be asked of one truth. */
    void derive(Fact fact, Workshop shop, Drafts drafts);
}
