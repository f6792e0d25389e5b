package org.hanmi.stats;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hanmi.fsrs.Fsrs;
import org.hanmi.fsrs.Fuzz;
import org.hanmi.fsrs.Memory;
import org.hanmi.fsrs.NextStates;
import org.hanmi.review.Schedule;

/**
 * Lives through the days ahead with a learner who forgets as the memory model says: what a desired retention costs, and
 * what it brings. The same seed gives the same days; every retention meets the same luck, so that differences between two
 * of them are not chance.
 *
 * <p>A day: all that is due is asked, then so many new facts. What was missed comes again the same day and is right then,
 * as in a sitting. No day is left out.
 *
 * @param known memories to begin with
 * @param fresh facts not met yet
 * @param freshPerDay how many of them are met each day
 * @param days how many days
 * @param options among how many options everything is asked; below 2, nothing can be guessed
 */
public record Simulation(
        Fsrs model,
        List<Memory.Known> known,
        int fresh,
        int freshPerDay,
        int days,
        int options,
        Habits habits,
        long seed) {

    /** Copies the list. */
    public Simulation {
        known = List.copyOf(known);
    }

    /**
     * What one retention comes to.
     *
     * @param retention the desired one
     * @param days how many days were lived through
     * @param reviews facts that were due and asked, on all days
     * @param most the most of them on one day
     * @param answers all answers: those, first ones, and second tries
     * @param met how many facts had been met at the end
     * @param recalled how many of them would be recalled on the day after the last: the sum of the chances
     * @param minutes all answers together, reading included
     */
    public record Outcome(
            double retention, int days, int reviews, int most, int answers, int met, double recalled, double minutes) {

        /** Reviews a day, on average. */
        public double reviewsPerDay() {
            return (double) reviews / days;
        }

        /** Minutes a day, on average. */
        public double minutesPerDay() {
            return minutes / days;
        }
    }

    /**
     * Lives through it.
     *
     * @param retention the desired one, above 0 and below 1
     * @param today the day before the first
     */
    public Outcome run(double retention, LocalDate today) {
        return new Run(new Schedule(model, retention), today).outcome();
    }

    private static final int NONE = -1;

    /** Facts wait by the day on which they are due, so that a day costs as much as is asked on it. */
    private final class Run {
        private final Schedule schedule;
        private final LocalDate today;
        private final Memory.Known[] memories;
        /** By day, from 0 for the first, one of the facts due on it; −1 if none is. */
        private final int[] firstDue;
        /** By fact, another one due on the same day; −1 if it is the last. */
        private final int[] nextDue;

        private int met;
        private int answers;

        Run(Schedule schedule, LocalDate today) {
            this.schedule = schedule;
            this.today = today;
            memories = new Memory.Known[known.size() + fresh];
            firstDue = new int[days];
            Arrays.fill(firstDue, NONE);
            nextDue = new int[memories.length];
            for (Memory.Known memory : known) {
                take(met++, memory);
            }
        }

        Outcome outcome() {
            int reviews = 0;
            int most = 0;
            for (int i = 0; i < days; i++) {
                LocalDate day = today.plusDays(i + 1L);
                int asked = 0;
                for (int fact = firstDue[i]; fact != NONE; asked++) {
                    // Reviewed, it is due on a later day, and beside others.
                    int next = nextDue[fact];
                    review(fact, day);
                    fact = next;
                }
                reviews += asked;
                most = Math.max(most, asked);
                for (int fact = 0; fact < freshPerDay && met < memories.length; fact++) {
                    boolean right = chance(met, 0, 1) < habits.firstRight();
                    answer(met++, new Memory.New(), day, right);
                }
            }
            double recalled = 0;
            for (int fact = 0; fact < met; fact++) {
                double elapsed = Fsrs.days(memories[fact], today.plusDays(days + 1L));
                recalled += model.retrievability(elapsed, memories[fact].stability());
            }
            return new Outcome(
                    schedule.retention(), days, reviews, most, answers, met, recalled, answers * habits.seconds() / 60);
        }

        private void review(int fact, LocalDate day) {
            Memory.Known memory = memories[fact];
            double recall = model.retrievability(Fsrs.days(memory, day), memory.stability());
            double guess = options < 2 ? 0 : 1.0 / options;
            answer(fact, memory, day, chance(fact, memory.repetitions(), 1) < guess + (1 - guess) * recall);
        }

        private void answer(int fact, Memory memory, LocalDate day, boolean right) {
            answers++;
            NextStates next = model.nextStates(memory, day);
            if (right) {
                boolean first = memory instanceof Memory.New;
                double luck = chance(fact, memory instanceof Memory.Known known ? known.repetitions() : 0, 2);
                boolean hard = !first && luck < habits.hard();
                boolean easy = !first && luck >= 1 - habits.easy();
                take(fact, hard ? next.hard() : easy ? next.easy() : next.good());
            } else {
                answers++;
                take(fact, model.nextStates(next.again(), day).good());
            }
        }

        private void take(int fact, Memory.Known memory) {
            memories[fact] = memory;
            double interval = schedule.interval(memory, options);
            Fuzz window = Fuzz.around(interval);
            int spread = window.longest() - window.shortest() + 1;
            int within = (int) (chance(fact, memory.repetitions(), 3) * spread);
            long ahead = memory.last().toEpochDay() + window.shortest() + within - today.toEpochDay();
            if (ahead <= days) {
                int day = (int) Math.max(0, ahead - 1);
                nextDue[fact] = firstDue[day];
                firstDue[day] = fact;
            }
        }
    }

    /** A number from 0 to 1 for the n-th time that a fact is met, the same whatever happened before (splitmix64). */
    private double chance(int fact, int repetition, int purpose) {
        long mixed = seed * 0x9e3779b97f4a7c15L + ((long) fact << 24) + ((long) repetition << 3) + purpose;
        for (int i = 0; i < 2; i++) {
            mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
            mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
            mixed ^= mixed >>> 31;
        }
        return (mixed >>> 11) * 0x1.0p-53;
    }
}
