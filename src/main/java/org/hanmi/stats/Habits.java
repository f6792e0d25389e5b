package org.hanmi.stats;

import org.hanmi.review.History;
import org.hanmi.review.Reviews;

/**
 * How somebody answers, as far as the memory model does not say it.
 *
 * @param firstRight the share of facts answered right when they are met for the first time
 * @param hard the share of facts recalled that are rated Hard, by a hint or by a slow answer
 * @param easy the share of them rated Easy, which only a learner's own key does
 * @param seconds what an answer takes, with reading what comes after it
 */
public record Habits(double firstRight, double hard, double easy, double seconds) {

    /** Of somebody nothing is known of. */
    public static final Habits USUAL = new Habits(.5, .05, 0, 18);

    /** Reading takes half as long again as answering. */
    private static final double READING = 1.5;

    /** With fewer answers the usual habits say more. */
    private static final int ENOUGH = 100;

    /** Those that a log shows; each of them only where there is enough to see it. */
    public static Habits of(Reviews reviews) {
        History history = reviews.history();
        boolean[] seen = new boolean[reviews.facts()];
        int first = 0;
        int firstRight = 0;
        int[] grades = new int[5];
        int answers = 0;
        long millis = 0;
        for (int row = 0; row < history.size(); row++) {
            if (history.counts(row)) {
                answers++;
                millis += Math.min(history.millis(row), Walk.LONGEST_MILLIS);
                if (seen[reviews.fact(row)]) {
                    grades[history.grade(row)]++;
                } else {
                    seen[reviews.fact(row)] = true;
                    first++;
                    firstRight += history.grade(row) > 1 ? 1 : 0;
                }
            }
        }
        int recalled = grades[2] + grades[3] + grades[4];
        return new Habits(
                first < ENOUGH ? USUAL.firstRight : (double) firstRight / first,
                recalled < ENOUGH ? USUAL.hard : (double) grades[2] / recalled,
                recalled < ENOUGH ? USUAL.easy : (double) grades[4] / recalled,
                answers < ENOUGH ? USUAL.seconds : millis / 1000.0 / answers * READING);
    }
}
