package org.hanmi.settings;

import java.time.LocalDate;
import org.hanmi.fsrs.Weights;

/**
 * Memory parameters fitted to the learner, and the evidence for them.
 *
 * @param weights the parameters in use
 * @param on the day on which they were fitted
 * @param reviews from how many reviews
 * @param before how the parameters in use until then predicted
 * @param after how these do, on the same reviews
 */
public record Fitted(Weights weights, LocalDate on, int reviews, Score before, Score after) {}
