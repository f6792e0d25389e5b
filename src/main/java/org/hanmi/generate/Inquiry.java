package org.hanmi.generate;

import org.hanmi.query.Query;
import org.hanmi.query.Verdict;

/**
 * A question that a model wanted to ask, and what came of the search for other answers.
 *
 * @param model the model, as it stands in the ids of its items
 */
public record Inquiry(String model, Query query, Verdict verdict) {}
