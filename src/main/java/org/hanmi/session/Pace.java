package org.hanmi.session;

import java.util.Arrays;

/**
 * Tells when a right answer was slow for this learner, in this way of asking: by more than one robust standard
 * deviation of log time. Time is a weak signal, so it needs twenty right answers first, and says nothing about
 * answers that took more than a minute, since the learner may have been away.
 */
final class Pace {

    private static final int LEAST = 20;
    private static final int LONGEST_MILLIS = 60_000;

    /** Below this, in log time (some 20 %), differences are chance. */
    private static final double LEAST_SPREAD = .2;

    private Pace() {}

    /**
     * Tells whether an answer was slow.
     *
     * @param usual how long right answers took before, in milliseconds
     */
    static boolean isSlow(long millis, int[] usual) {
        double[] logs = Arrays.stream(usual)
                .filter(each -> each > 0 && each <= LONGEST_MILLIS)
                .mapToDouble(Math::log)
                .sorted()
                .toArray();
        if (logs.length < LEAST || millis <= 0 || millis > LONGEST_MILLIS) {
            return false;
        }
        double median = median(logs);
        double[] apart = Arrays.stream(logs)
                .map(each -> Math.abs(each - median))
                .sorted()
                .toArray();
        double spread = Math.max(LEAST_SPREAD, 1.4826 * median(apart));
        return Math.log((double) millis) > median + spread;
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
