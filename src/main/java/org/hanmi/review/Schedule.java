package org.hanmi.review;

import java.time.LocalDate;
import org.hanmi.fsrs.Fsrs;
import org.hanmi.fsrs.Fuzz;
import org.hanmi.fsrs.Memory;
import org.hanmi.fsrs.NextStates;

/**
 * Turns memories into days: which model, and how much is to be kept.
 *
 * @param model the memory model with the learner's weights
 * @param retention how likely recall is to be when something is asked again, above 0 and below 1
 */
public record Schedule(Fsrs model, double retention) {

    /** The authors' weights, nine in ten. */
    public static final Schedule DEFAULT = new Schedule(Fsrs.DEFAULT, .9);

    /** Refuses a retention that is not a probability between the two certain ones. */
    public Schedule {
        if (!(retention > 0 && retention < 1)) {
            throw new IllegalArgumentException("retention must be above 0 and below 1, not " + retention);
        }
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
        return model.interval(memory.stability(), target(retention, options));
    }

    /** The bounds in whole days, from 1 to 36500, within which the next review may be moved. */
    public Fuzz window(Memory.Known memory, int options) {
        return Fuzz.around(interval(memory, options));
    }

    /** The interval in whole days as it is kept: rounded, at least 1, spread by the key and the repetitions. */
    public int days(String key, Memory.Known memory, int options) {
        return window(memory, options).choose(key, memory.repetitions());
    }

    /** The study day on which it is to be asked again. */
    public LocalDate due(String key, Memory.Known memory, int options) {
        return memory.last().plusDays(days(key, memory, options));
    }

    /** In how many days it would come back after each rating given on a study day. */
    public Intervals intervals(String key, Memory memory, LocalDate day, int options) {
        NextStates next = model.nextStates(memory, day);
        return new Intervals(
                days(key, next.again(), options),
                days(key, next.hard(), options),
                days(key, next.good(), options),
                days(key, next.easy(), options));
    }
}
