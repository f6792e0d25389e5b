package org.hanmi.fit;

import java.util.Arrays;

/** What some parameters predict for the reviews from some moment on that come on a later day than the one before. */
final class Prediction {

    /** No chance is taken as nearer to 0 or 1 than this, so that one surprise is not all that is measured. */
    private static final double NEAREST = 1e-9;

    /** Bases of the groups of the SRS benchmark, {@code rmse_matrix} in its {@code utils.py}. */
    private static final double[] DAYS = powers(3.62);

    private static final double[] COUNTS = powers(1.89);
    private static final double[] LAPSES = powers(1.73);
    private static final int STEPS = 64;

    private final Histories histories;

    /** The rows predicted. */
    private final int[] rows;

    /** How likely a right answer was, for each of these. */
    private final double[] chances;

    private final int[] groups;

    private Prediction(Histories histories, int[] rows, double[] chances, int... groups) {
        this.histories = histories;
        this.rows = rows;
        this.chances = chances;
        this.groups = groups;
    }

    /** Predicts, each review from all before it on the same fact. */
    static Prediction of(Histories histories, Slope prepared, int from) {
        int[] begins = histories.begins;
        int[] rows = new int[histories.size()];
        double[] chances = new double[histories.size()];
        int[] groups = new int[histories.size()];
        double[] own = new double[histories.longest];
        int count = 0;
        for (int fact = 0; fact < begins.length - 1; fact++) {
            int begin = begins[fact];
            int end = begins[fact + 1];
            if (end <= begin + 1 || histories.moments[end - 1] < from) {
                continue;
            }
            prepared.chances(begin, end, own);
            int reviews = 1;
            int lapses = 0;
            for (int at = begin + 1; at < end; at++) {
                if (histories.elapsed[at] > 0) {
                    reviews++;
                    if (histories.moments[at] >= from) {
                        rows[count] = at;
                        chances[count] = Math.max(NEAREST, Math.min(1 - NEAREST, own[at - begin]));
                        groups[count] = group(histories.elapsed[at], reviews, lapses);
                        count++;
                    }
                    lapses += histories.grades[at] == 1 ? 1 : 0;
                }
            }
        }
        return new Prediction(
                histories, Arrays.copyOf(rows, count), Arrays.copyOf(chances, count), Arrays.copyOf(groups, count));
    }

    int size() {
        return rows.length;
    }

    /** How likely a right answer was, for one review predicted. */
    double chance(int index) {
        return chances[index];
    }

    /** Whether it was right. */
    boolean isRight(int index) {
        return histories.grades[rows[index]] > 1;
    }

    Measures measures() {
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            sum -= Math.log(isRight(i) ? chances[i] : 1 - chances[i]);
        }
        return new Measures(sum / size(), rmseBins(), auc());
    }

    private double rmseBins() {
        double[] off = new double[STEPS * STEPS * STEPS];
        int[] counts = new int[off.length];
        for (int i = 0; i < size(); i++) {
            off[groups[i]] += (isRight(i) ? 1 : 0) - chances[i];
            counts[groups[i]]++;
        }
        double sum = 0;
        for (int group = 0; group < off.length; group++) {
            if (counts[group] > 0) {
                sum += off[group] * off[group] / counts[group];
            }
        }
        return Math.sqrt(sum / size());
    }

    /** By the ranks of what was right among all (Mann and Whitney); equal chances share theirs. */
    private double auc() {
        long[] order = new long[size()];
        for (int i = 0; i < order.length; i++) {
            // Positive numbers sort like their bits; the last bit tells what was right, and is no loss.
            order[i] = (Double.doubleToRawLongBits(chances[i]) & ~1L) | (isRight(i) ? 1 : 0);
        }
        Arrays.sort(order);
        double ranks = 0;
        double right = 0;
        int i = 0;
        while (i < order.length) {
            int from = i;
            int rightHere = 0;
            while (i < order.length && order[i] >> 1 == order[from] >> 1) {
                rightHere += (int) order[i] & 1;
                i++;
            }
            ranks += rightHere * (from + 1.0 + i) / 2;
            right += rightHere;
        }
        return (ranks - right * (right + 1) / 2) / (right * (order.length - right));
    }

    private static int group(int days, int reviews, int lapses) {
        return (step(DAYS, days) * STEPS + step(COUNTS, reviews)) * STEPS
                + (lapses == 0 ? 0 : 1 + step(LAPSES, lapses));
    }

    /** How many powers of a base, from the first on, are not above a number. */
    private static int step(double[] powers, int number) {
        int step = 0;
        while (powers[step] <= number) {
            step++;
        }
        return step;
    }

    private static double[] powers(double base) {
        double[] powers = new double[STEPS];
        double power = base;
        for (int i = 0; i < STEPS; i++) {
            powers[i] = power;
            power *= base;
        }
        return powers;
    }
}
