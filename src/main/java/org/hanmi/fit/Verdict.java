package org.hanmi.fit;

import org.hanmi.fsrs.Weights;

/**
 * What a fit found, and whether it is to be used.
 *
 * @param reviews how many reviews there are
 * @param facts of how many facts
 * @param learned how many reviews before those held out come on a later day than the one before: from these was learned
 * @param heldOut how many of the latest reviews were held out and predicted
 * @param before how well the parameters in use predicted them
 * @param after how well parameters did that were fitted without them
 * @param kept whether those did better, so that the fitted ones are to be used from now on
 * @param parameters those in use from now on
 * @param fitted those fitted to all reviews; those in use where there is too little to fit
 * @param calibration what was predicted {@code after} against what happened
 */
public record Verdict(
        int reviews,
        int facts,
        int learned,
        int heldOut,
        Measures before,
        Measures after,
        boolean kept,
        Weights parameters,
        Weights fitted,
        Calibration calibration) {

    /** Tells whether there was enough to fit anything. */
    public boolean isFitted() {
        return learned >= Fit.LEAST_LEARNED && heldOut >= Fit.LEAST_HELD_OUT;
    }
}
