/**
 * What the learner did and what is left of it, counted from the folded log in one pass, and what would happen if something
 * were changed. Pure: the day, the bank and the seed are handed in. May use {@code item}, {@code fsrs} and {@code review}.
 * Start with {@link org.hanmi.stats.Census}, which makes {@link org.hanmi.stats.Statistics}, and with
 * {@link org.hanmi.stats.Simulation}.
 */
@NullMarked
package org.hanmi.stats;

import org.jspecify.annotations.NullMarked;
