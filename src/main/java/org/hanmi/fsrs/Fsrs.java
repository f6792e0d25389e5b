package org.hanmi.fsrs;

import java.time.LocalDate;

/**
 * FSRS-6 as pure functions of one set of weights, named as in fsrs-rs ({@code src/model.rs}), in doubles.
 *
 * <p>Stability and intervals are days, time is whole study days, recall is a probability. The {@code double} and
 * {@code int} methods make no objects, so that a long history can be folded in columns.
 */
public final class Fsrs {

    /** The model with the weights of its authors. */
    public static final Fsrs DEFAULT = new Fsrs(Weights.DEFAULT);

    /** The least stability, in days. */
    public static final double LEAST_STABILITY = .001;

    /** The greatest stability and the longest interval, in days: a hundred years. */
    public static final double GREATEST_STABILITY = 36500;

    private static final double LEAST_DIFFICULTY = 1;
    private static final double GREATEST_DIFFICULTY = 10;
    private static final int PASS = 2;

    private final Weights weights;
    private final double decay;
    private final double factor;
    private final double easyDifficulty;
    private final double growth;
    private final double sameDayLoss;

    /** Prepares what the weights alone decide. */
    public Fsrs(Weights weights) {
        this.weights = weights;
        decay = -weights.at(20);
        factor = Math.pow(.9, 1 / decay) - 1;
        easyDifficulty = rawInitialDifficulty(Rating.EASY.grade());
        growth = Math.exp(weights.at(8));
        sameDayLoss = Math.exp(weights.at(17) * weights.at(18));
    }

    /** The numbers it computes with. */
    public Weights weights() {
        return weights;
    }

    /** How likely recall is some days after the last review. */
    public double retrievability(double days, double stability) {
        return Math.pow(1 + factor * days / stability, decay);
    }

    /** After how many days recall has fallen to the desired retention; not rounded, not limited. */
    public double interval(double stability, double retention) {
        return stability / factor * (Math.pow(retention, 1 / decay) - 1);
    }

    /** The stability after the first review. */
    public double initialStability(int grade) {
        return clampStability(weights.at(grade - 1));
    }

    /** The difficulty after the first review. */
    public double initialDifficulty(int grade) {
        return clampDifficulty(rawInitialDifficulty(grade));
    }

    /** The stability after a recall on a later day, grades 2 to 4. */
    public double stabilityAfterSuccess(double stability, double difficulty, double retrievability, int grade) {
        double gain = growth
                * (11 - difficulty)
                * Math.pow(stability, -weights.at(9))
                * (Math.exp(weights.at(10) * (1 - retrievability)) - 1);
        if (grade == 2) {
            gain *= weights.at(15);
        } else if (grade == 4) {
            gain *= weights.at(16);
        }
        return clampStability(stability * (1 + gain));
    }

    /** The stability after forgetting on a later day. */
    public double stabilityAfterFailure(double stability, double difficulty, double retrievability) {
        double relearned = weights.at(11)
                * Math.pow(difficulty, -weights.at(12))
                * (Math.pow(stability + 1, weights.at(13)) - 1)
                * Math.exp(weights.at(14) * (1 - retrievability));
        return clampStability(Math.min(relearned, stability / sameDayLoss));
    }

    /** The stability after one more review on the same study day; it falls only when forgotten. */
    public double stabilityShortTerm(double stability, int grade) {
        double change = Math.exp(weights.at(17) * (grade - 3 + weights.at(18))) * Math.pow(stability, -weights.at(19));
        return clampStability(stability * (grade >= PASS ? Math.max(1, change) : change));
    }

    /** The stability after a review that is not the first, some whole days after the last one. */
    public double nextStability(double stability, double difficulty, int days, int grade) {
        if (days <= 0) {
            return stabilityShortTerm(stability, grade);
        }
        double retrievability = retrievability(days, stability);
        return grade >= PASS
                ? stabilityAfterSuccess(stability, difficulty, retrievability, grade)
                : stabilityAfterFailure(stability, difficulty, retrievability);
    }

    /** The difficulty after a review that is not the first. */
    public double nextDifficulty(double difficulty, int grade) {
        double moved = difficulty + (GREATEST_DIFFICULTY - difficulty) * -weights.at(6) * (grade - 3) / 9;
        return clampDifficulty(weights.at(7) * easyDifficulty + (1 - weights.at(7)) * moved);
    }

    /** What is known after a review on a study day. A day before the last one counts as the same day. */
    public Memory.Known next(Memory memory, LocalDate day, Rating rating) {
        int grade = rating.grade();
        if (!(memory instanceof Memory.Known known)) {
            return new Memory.Known(initialStability(grade), initialDifficulty(grade), day, 1, 0);
        }
        int days = days(known, day);
        return new Memory.Known(
                nextStability(known.stability(), known.difficulty(), days, grade),
                nextDifficulty(known.difficulty(), grade),
                day,
                known.repetitions() + 1,
                known.lapses() + (days > 0 && grade < PASS ? 1 : 0));
    }

    /** What would be known after each of the four ratings. */
    public NextStates nextStates(Memory memory, LocalDate day) {
        return new NextStates(
                next(memory, day, Rating.AGAIN),
                next(memory, day, Rating.HARD),
                next(memory, day, Rating.GOOD),
                next(memory, day, Rating.EASY));
    }

    /** Whole days since the last review, at least 0. */
    public static int days(Memory.Known memory, LocalDate day) {
        return (int) Math.max(0, day.toEpochDay() - memory.last().toEpochDay());
    }

    private double rawInitialDifficulty(int grade) {
        return weights.at(4) - Math.exp(weights.at(5) * (grade - 1)) + 1;
    }

    private static double clampStability(double stability) {
        return Math.max(LEAST_STABILITY, Math.min(GREATEST_STABILITY, stability));
    }

    private static double clampDifficulty(double difficulty) {
        return Math.max(LEAST_DIFFICULTY, Math.min(GREATEST_DIFFICULTY, difficulty));
    }
}
