package org.hanmi.session;

import org.hanmi.fsrs.Rating;

/**
 * One answer of the sitting.
 *
 * @param right whether it counts as right
 * @param days in how many days the fact comes back; −1 for practice, which changes nothing
 * @param millis how long it took
 */
public record Outcome(Slot slot, boolean right, Rating rating, int days, long millis) {}
