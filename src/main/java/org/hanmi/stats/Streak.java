package org.hanmi.stats;

import java.util.List;
import org.hanmi.review.Reviews;

/**
 * Study days in a row.
 *
 * @param now up to today; a day that is not over yet breaks no row
 * @param longest the longest there was
 */
public record Streak(int now, int longest) {

    /** Counts days with an answer, given in ascending order. */
    static Streak of(List<Reviews.Day> days, long today) {
        int run = 0;
        int longest = 0;
        long before = Long.MIN_VALUE;
        int now = 0;
        for (Reviews.Day day : days) {
            long at = day.date().toEpochDay();
            run = at == before + 1 ? run + 1 : 1;
            before = at;
            longest = Math.max(longest, run);
            if (at == today || at == today - 1) {
                now = run;
            }
        }
        return new Streak(now, longest);
    }
}
