package org.hanmi.stats;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hanmi.review.Reviews;

/**
 * Everything there is to say about a log. Days are study days, from four to four, in the zone that each line names.
 *
 * @param today the study day
 * @param target the desired retention
 * @param now what was done today
 * @param due how many facts wait today
 * @param days each day of the window, the empty ones too; today is the last; no answer counts for more than a minute, here
 *     and in the calendar
 * @param calendar each day since the Monday fifty-two weeks ago; today is the last
 * @param forecast how many facts are due today (what is overdue with it) and on each day after, as things stand
 * @param retention true retention over each {@link Span}
 * @param retentionByDay on each day of the window on which something was tested
 * @param retentionByMonth in each month in which something was tested
 * @param stability facts learned by stability in days
 * @param difficulty facts learned by difficulty, 1 to 10
 * @param retrievability facts learned by how likely they are recalled today, 0 to 1
 * @param mastery how well each group is known, in the order in which the bank names them
 * @param hardest what gives most trouble, worst first
 */
public record Statistics(
        LocalDate today,
        double target,
        Totals totals,
        Reviews.Day now,
        int due,
        Streak streak,
        List<Reviews.Day> days,
        List<Reviews.Day> calendar,
        List<Integer> forecast,
        Map<Span, Retention> retention,
        List<Retention> retentionByDay,
        List<Retention> retentionByMonth,
        List<Bin> stability,
        List<Bin> difficulty,
        List<Bin> retrievability,
        Map<Aspect, List<Mastery>> mastery,
        List<Hard> hardest,
        Calibration calibration) {

    /** How many days the plots show unless told otherwise. */
    public static final int DAYS = 30;

    /** Tells whether there is nothing to say. */
    public boolean isEmpty() {
        return totals.reviews() == 0;
    }
}
