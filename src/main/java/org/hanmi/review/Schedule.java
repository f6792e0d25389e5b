package org.hanmi.review;

import java.time.LocalDate;
import org.hanmi.fsrs.Fsrs;
import org.hanmi.fsrs.Fuzz;
import org.hanmi.fsrs.Memory;
import org.hanmi.fsrs.NextStates;
import org.hanmi.settings.DaysOff;
import org.hanmi.settings.Exam;
import org.hanmi.settings.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Turns memories into days: which model, how much is to be kept, and what the calendar says.
 *
 * @param model the memory model with the learner's weights
 * @param retention how likely recall is to be when something is asked again, above 0 and below 1
 * @param exam the day on which everything is to be known; nothing if there is none ahead
 * @param daysOff when nothing is to fall due
 */
public record Schedule(
        Fsrs model, double retention, @Nullable Exam exam, DaysOff daysOff) {

    /** The authors' weights, nine in ten. */
    public static final Schedule DEFAULT = new Schedule(Fsrs.DEFAULT, .9);

    /** Refuses a retention that is not a probability between the two certain ones. */
    public Schedule {
        if (!(retention > 0 && retention < 1)) {
            throw new IllegalArgumentException("retention must be above 0 and below 1, not " + retention);
        }
    }

    /** One without an exam or days off. */
    public Schedule(Fsrs model, double retention) {
        this(model, retention, null, DaysOff.NONE);
    }

    /**
     * What the learner chose.
     *
     * @param today the study day; an exam that is over by then moves nothing any more
     */
    public static Schedule of(Settings settings, LocalDate today) {
        Exam exam = settings.exam();
        boolean ahead = exam != null && !exam.date().isBefore(today);
        return new Schedule(
                new Fsrs(settings.weights()), settings.retention(), ahead ? exam : null, settings.daysOff());
    }

    /** What the calendar adds, in a word; the same only for the same exam and the same days off. */
    String calendar() {
        Exam ahead = exam;
        String word = String.join(" ", daysOff.words());
        return ahead == null ? word : ahead.date() + " " + ahead.target() + " " + word;
    }

    /**
     * Raises the desired retention for items asked with options, since some of the right answers are guessed: with
     * {@code k} options P(right) = 1/k + (1 − 1/k) R, so what has to be reached is DR + (1 − DR)/k.
     *
     * @param options among how many options; below 2 means that nothing can be guessed
     */
    public static double target(double retention, int options) {
        return options < 2 ? retention : retention + (1 - retention) / options;
    }

    /** The interval in days, neither rounded nor limited, for something asked among so many options. */
    public double interval(Memory.Known memory, int options) {
        return memory.stability() * stretch(options);
    }

    /** What to multiply a stability with to get the interval, for something asked among so many options. */
    double stretch(int options) {
        return model.interval(1, target(retention, options));
    }

    /** The bounds in whole days, from 1 to 36500, within which the next review may be moved. */
    public Fuzz window(Memory.Known memory, int options) {
        return Fuzz.around(interval(memory, options));
    }

    /** The interval in whole days as it is kept when nothing else is due. */
    public int days(String key, Memory.Known memory, int options) {
        return days(key, memory, options, Load.NONE);
    }

    /**
     * The interval in whole days as it is kept: rounded, at least 1, spread by the key and the repetitions to where least
     * is due.
     *
     * @param load what is due besides this fact
     */
    public int days(String key, Memory.Known memory, int options, Load load) {
        return new Placement(this)
                .days(
                        Fuzz.Key.of(key),
                        interval(memory, options),
                        memory.stability(),
                        memory.difficulty(),
                        memory.last().toEpochDay(),
                        memory.repetitions(),
                        options,
                        load);
    }

    /** The study day on which it is to be asked again, when nothing else is due. */
    public LocalDate due(String key, Memory.Known memory, int options) {
        return memory.last().plusDays(days(key, memory, options));
    }

    /**
     * In how many days it would come back after each rating given on a study day.
     *
     * @param load what is due besides this fact
     */
    public Intervals intervals(String key, Memory memory, LocalDate day, int options, Load load) {
        NextStates next = model.nextStates(memory, day);
        return new Intervals(
                days(key, next.again(), options, load),
                days(key, next.hard(), options, load),
                days(key, next.good(), options, load),
                days(key, next.easy(), options, load));
    }
}
