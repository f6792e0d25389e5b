package org.hanmi.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Predicted against actual recall: reviews in the order of what was predicted, cut into groups of one size.
 *
 * @param groups from those least likely recalled on
 */
public record Calibration(List<Group> groups) {

    private static final int MOST = 10;
    private static final int SMALLEST = 20;

    /**
     * Reviews for which about the same was predicted.
     *
     * @param reviews how many
     * @param predicted how likely a right answer was, on average
     * @param actual how many of the answers were right, 0 to 1
     */
    public record Group(int reviews, double predicted, double actual) {}

    /** Copies the list. */
    public Calibration {
        groups = List.copyOf(groups);
    }

    static Calibration of(Prediction prediction) {
        int size = prediction.size();
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            // Positive floats sort like their bits, so one sort of numbers orders by chance, then by number.
            order[i] = (long) Float.floatToRawIntBits((float) prediction.chance(i)) << Integer.SIZE | i;
        }
        Arrays.sort(order);
        int count = Math.min(MOST, Math.max(1, size / SMALLEST));
        List<Group> groups = new ArrayList<>();
        for (int group = 0; group < count && size > 0; group++) {
            int from = (int) ((long) size * group / count);
            int to = (int) ((long) size * (group + 1) / count);
            double predicted = 0;
            int right = 0;
            for (int i = from; i < to; i++) {
                predicted += prediction.chance((int) order[i]);
                right += prediction.isRight((int) order[i]) ? 1 : 0;
            }
            groups.add(new Group(to - from, predicted / (to - from), (double) right / (to - from)));
        }
        return new Calibration(groups);
    }
}
