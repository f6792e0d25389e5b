package org.hanmi.fit;

import org.hanmi.fsrs.Weights;

/**
 * Fits the parameters of the memory model to a learner: those that make what happened and what is known about all
 * learners most likely together (maximum a posteriori). No review is left out, and none counts more than another.
 *
 * <p>First to the earlier reviews only. What comes out is kept if it predicts the later ones better than the parameters in
 * use, and is then fitted on to all. Chance plays no part: the same reviews give the same parameters, on any number of
 * threads.
 *
 * <p>A long past is first gone down by a sample of its facts, which costs little; what is left takes a few passes over all.
 */
public final class Fit {

    /** How many reviews must be there to learn from. */
    static final int LEAST_LEARNED = 16;

    /** How many reviews must be there to be predicted. */
    static final int LEAST_HELD_OUT = 8;

    /** How many tenths of the reviews are the earlier ones. */
    private static final int EARLIER = 7;

    /** About how many telling reviews a sample has. */
    private static final int SAMPLE = 16_000;

    private static final int MOST_STEPS = 100;

    /** How little surprise a step must promise to spare for the descent to end: in all, and for each review. */
    private static final double ENOUGH = .02;

    private static final double ENOUGH_EACH = 3e-6;
    private static final double ENOUGH_IN_SAMPLE = .1;

    /** Parameters have six digits behind the point. */
    private static final double DIGITS = 1e6;

    private final Histories histories;
    private final int threads;
    private final Progress progress;
    private int passes;

    /**
     * Prepares a fit.
     *
     * @param threads how many to use, at least 1
     */
    public Fit(Histories histories, int threads, Progress progress) {
        this.histories = histories;
        this.threads = threads;
        this.progress = progress;
    }

    /** Fits, and compares with the parameters in use. */
    public Verdict against(Weights inUse) {
        int cut = (int) ((long) histories.size() * EARLIER / 10);
        Past earlier = new Past(histories, cut);
        Past all = new Past(histories, histories.size());
        int heldOut = all.telling - earlier.telling;
        try (Crew crew = new Crew(threads)) {
            boolean enough = earlier.telling >= LEAST_LEARNED && heldOut >= LEAST_HELD_OUT;
            Descent first = enough ? descend(earlier, crew) : null;
            Weights trial = first == null ? inUse : rounded(first);
            Prediction[] predictions = new Prediction[2];
            crew.share(2, (worker, task) -> {
                Slope slope = new Slope(histories);
                slope.prepare(task == 0 ? inUse : trial);
                predictions[task] = Prediction.of(histories, slope, cut);
            });
            Measures before = predictions[0].measures();
            Measures after = predictions[1].measures();
            boolean kept = first != null && after.logLoss() < before.logLoss();
            Weights fitted = first == null ? inUse : rounded(descendOn(first, earlier, all, crew));
            return new Verdict(
                    histories.size(),
                    histories.facts(),
                    earlier.telling,
                    heldOut,
                    before,
                    after,
                    kept,
                    kept ? fitted : inUse,
                    fitted,
                    Calibration.of(predictions[1]));
        }
    }

    /** The parameters that all reviews ask for, without a comparison; the defaults if there are too few. */
    public Weights all() {
        Past all = new Past(histories, histories.size());
        if (all.telling < LEAST_LEARNED) {
            return Weights.DEFAULT;
        }
        try (Crew crew = new Crew(threads)) {
            return rounded(descend(all, crew));
        }
    }

    private Descent descend(Past past, Crew crew) {
        Landscape landscape = new Landscape(past, crew, this::count);
        int stride = past.telling / SAMPLE;
        if (stride < 2) {
            return new Descent(landscape, Prior.center()).steps(MOST_STEPS, enough(past));
        }
        landscape.sample(stride);
        Descent sample = new Descent(landscape, Prior.center()).steps(MOST_STEPS, ENOUGH_IN_SAMPLE * stride);
        landscape.sample(1);
        return new Descent(landscape, sample, 1).steps(MOST_STEPS, enough(past));
    }

    private Descent descendOn(Descent first, Past earlier, Past all, Crew crew) {
        double steeper = (double) all.telling / earlier.telling;
        return new Descent(new Landscape(all, crew, this::count), first, steeper).steps(MOST_STEPS, enough(all));
    }

    private void count() {
        progress.passed(++passes);
    }

    private static double enough(Past past) {
        return ENOUGH + ENOUGH_EACH * past.telling;
    }

    private static Weights rounded(Descent descent) {
        double[] numbers = Prior.weights(descent.place()).toArray();
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Math.round(numbers[i] * DIGITS) / DIGITS;
        }
        return Weights.of(numbers).clipped();
    }
}
