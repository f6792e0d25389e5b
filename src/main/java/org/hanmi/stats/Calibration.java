package org.hanmi.stats;

import java.util.ArrayList;
import java.util.List;

/**
 * Predicted against actual: of what was to be right in eight of ten cases, were eight in ten right?
 *
 * @param bins those with something in them, ascending
 * @param logLoss mean logarithmic loss of the predictions; not a number without reviews
 * @param rmse root of the mean squared difference between predicted and actual over the bins, weighted by reviews
 */
public record Calibration(List<Bin> bins, double logLoss, double rmse) {

    /**
     * Reviews with similar predictions.
     *
     * @param from the least chance in it
     * @param to the first chance beyond
     * @param predicted the mean chance of a right answer, guessing among the options included
     * @param recall the mean chance to recall it, guessing left out
     * @param actual the share that was passed
     */
    public record Bin(double from, double to, int reviews, double predicted, double recall, double actual) {}

    /** Counts predictions, one after the other. */
    static final class Tally {
        private static final int BINS = 20;
        private static final double LEAST = 1e-6;

        private final int[] reviews = new int[BINS];
        private final int[] passed = new int[BINS];
        private final double[] predicted = new double[BINS];
        private final double[] recalled = new double[BINS];
        private double loss;
        private int all;

        void add(double recall, double guess, boolean pass) {
            double chance = guess + (1 - guess) * recall;
            int bin = (int) Math.min(BINS - 1, chance * BINS);
            reviews[bin]++;
            passed[bin] += pass ? 1 : 0;
            predicted[bin] += chance;
            recalled[bin] += recall;
            double bounded = Math.max(LEAST, Math.min(1 - LEAST, chance));
            loss -= Math.log(pass ? bounded : 1 - bounded);
            all++;
        }

        Calibration toCalibration() {
            List<Bin> bins = new ArrayList<>(BINS);
            double squares = 0;
            for (int i = 0; i < BINS; i++) {
                if (reviews[i] > 0) {
                    double mean = predicted[i] / reviews[i];
                    double actual = (double) passed[i] / reviews[i];
                    squares += reviews[i] * (mean - actual) * (mean - actual);
                    bins.add(new Bin(
                            (double) i / BINS,
                            (double) (i + 1) / BINS,
                            reviews[i],
                            mean,
                            recalled[i] / reviews[i],
                            actual));
                }
            }
            return new Calibration(
                    List.copyOf(bins),
                    all == 0 ? Double.NaN : loss / all,
                    all == 0 ? Double.NaN : Math.sqrt(squares / all));
        }
    }
}
