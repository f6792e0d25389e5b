package org.hanmi.review;

import org.hanmi.fsrs.Fsrs;
import org.hanmi.fsrs.Fuzz;
import org.hanmi.settings.DaysOff;
import org.hanmi.settings.Exam;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the day on which a fact is asked again: within the bounds around its interval, before an exam if it would be
 * forgotten there, on no day off, and where least is due; of equals the one that key and repetitions give.
 */
final class Placement {

    private static final int GOOD = 3;

    private final Fsrs model;
    private final @Nullable Exam exam;
    private final DaysOff daysOff;

    Placement(Schedule schedule) {
        model = schedule.model();
        exam = schedule.exam();
        daysOff = schedule.daysOff();
    }

    /**
     * In how many days, at least 1.
     *
     * @param interval in days, neither rounded nor limited
     * @param last the day of the last review
     * @param load what is due besides this fact
     */
    int days(
            Fuzz.Key key,
            double interval,
            double stability,
            double difficulty,
            long last,
            int repetitions,
            int options,
            Load load) {
        Fuzz window = Fuzz.around(interval);
        Exam ahead = exam;
        if (ahead != null) {
            long days = ahead.date().toEpochDay() - last;
            if (days > 1 && days <= window.longest()) {
                double target = Schedule.target(ahead.target(), options);
                window = beforeExam(window, (int) days, stability, difficulty, target);
            }
        }
        int shortest = window.shortest();
        int size = window.longest() - shortest + 1;
        int start = window.choose(key, repetitions) - shortest;
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < size && least > 0; i++) {
            int days = shortest + (start + i) % size;
            if (!daysOff.contains(last + days)) {
                int there = load.on(last + days);
                if (there < least) {
                    least = there;
                    best = days;
                }
            }
        }
        return best > 0 ? best : besideDaysOff(window, last);
    }

    /**
     * Leaves the window as it is if the fact will be known on the day of the exam; else moves it before that day, where
     * one more good answer lasts until then.
     */
    private Fuzz beforeExam(Fuzz window, int days, double stability, double difficulty, double target) {
        int latest = days - 1;
        if (window.shortest() <= latest) {
            return new Fuzz(window.shortest(), latest);
        }
        if (model.retrievability(days, stability) >= target) {
            return window;
        }
        int from = 1;
        int to = latest;
        while (from < to) {
            int middle = (from + to) / 2;
            double then = model.nextStability(stability, difficulty, middle, GOOD);
            if (model.interval(then, target) >= days - middle) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        // Soon after the last review another one teaches little.
        return new Fuzz(Math.min(latest, Math.max(from, (days + 1) / 2)), latest);
    }

    /** The nearest day for study outside a window that has none; of two the earlier one. */
    private int besideDaysOff(Fuzz window, long last) {
        for (int away = 1; ; away++) {
            int earlier = window.shortest() - away;
            if (earlier >= 1 && !daysOff.contains(last + earlier)) {
                return earlier;
            }
            if (!daysOff.contains(last + window.longest() + away)) {
                return window.longest() + away;
            }
        }
    }
}
