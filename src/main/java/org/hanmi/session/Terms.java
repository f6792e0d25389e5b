package org.hanmi.session;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed before a quiz.
 *
 * @param exam whether nothing is said about an answer until all are handed in, and answers can be changed until then
 * @param time how long it may take; null for as long as one likes
 * @param purpose whether the answers count for the schedule
 * @param seed which quiz it is: the same seed draws the same questions from the same bank; empty for a set
 */
public record Terms(boolean exam, @Nullable Duration time, Purpose purpose, String seed) {}
