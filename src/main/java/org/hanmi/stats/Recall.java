package org.hanmi.stats;

/**
 * How often something was still known that had been learned on an earlier day.
 *
 * @param tested how many facts were asked for the first time on a later day than the review before
 * @param passed how many of them were rated better than Again
 * @param guessed how many would have been right by guessing alone; the sum of the chances, not a count
 */
public record Recall(int tested, int passed, double guessed) {

    /** Nothing tested. */
    public static final Recall NONE = new Recall(0, 0, 0);

    /** The share that was passed, 0 to 1; not a number if nothing was tested. */
    public double share() {
        return tested == 0 ? Double.NaN : (double) passed / tested;
    }

    /**
     * The share that was known, after taking away what guessing adds: from P(right) = g + (1 − g) R follows the estimate
     * (right − Σg) / (tested − Σg). 0 to 1; not a number if nothing was tested.
     */
    public double known() {
        return tested == 0 ? Double.NaN : Math.max(0, (passed - guessed) / (tested - guessed));
    }

    /** Both together. */
    public Recall plus(Recall other) {
        return new Recall(tested + other.tested, passed + other.passed, guessed + other.guessed);
    }

    Recall plus(boolean pass, double guess) {
        return new Recall(tested + 1, passed + (pass ? 1 : 0), guessed + guess);
    }
}
