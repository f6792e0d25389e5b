package org.hanmi.fit;

import org.hanmi.fsrs.Weights;

/**
 * What is known about the parameters before the first review: how they spread among learners. The logarithms of the
 * first four and the rest as they are spread around the defaults. The fit moves in coordinates in which each spread is 1.
 *
 * <p>The spreads are those with which fsrs-rs holds its fit ({@code src/training.rs}), but for the return of difficulty
 * ({@code w7}), .03 instead of .12: a return of a tenth looks good for weeks and drives every difficulty down in the
 * months after. That gains .0006 of log loss on the real history on which this was measured.
 *
 * <p>The shape is Student's, not Gauss's: most learners are near the defaults, and a few are far from them. It holds
 * those near harder, and lets go of those for whom the evidence is strong.
 */
final class Prior {

    private static final int N = Weights.COUNT;
    private static final int LOGARITHMIC = 4;
    private static final double[] SPREADS = {
        1, 1, 1, 1, .57, .28, .6, .03, .39, .18, .33, .3, .09, .16, .57, .25, 1.03, .31, .32, .14, .27
    };

    /** Degrees of freedom; above some hundred it would be a Gauss. */
    private static final double FREEDOM = 8;

    /** The square of the part of the spreads that learners near the defaults have. */
    private static final double NEAR = .64;

    private static final double[] CENTER = coordinates(Weights.DEFAULT);

    private Prior() {}

    /** The coordinates of the defaults. */
    static double[] center() {
        return CENTER.clone();
    }

    /** How unlikely a place is, as minus the logarithm, 0 for the defaults. */
    static double height(double... place) {
        return (FREEDOM + N) / 2 * Math.log1p(distance(place) / (FREEDOM * NEAR));
    }

    /** How strongly a place is drawn back to the defaults: the slope of the height by the distance from them. */
    static double pull(double... place) {
        return (FREEDOM + N) / (FREEDOM * NEAR + distance(place));
    }

    private static double distance(double... place) {
        double sum = 0;
        for (int i = 0; i < N; i++) {
            sum += (place[i] - CENTER[i]) * (place[i] - CENTER[i]);
        }
        return sum;
    }

    /** The coordinates of some parameters, which are clipped to their ranges. */
    static double[] coordinates(Weights weights) {
        Weights clipped = weights.clipped();
        double[] at = new double[N];
        for (int i = 0; i < N; i++) {
            at[i] = coordinate(i, clipped.at(i));
        }
        return at;
    }

    /** The lowest coordinate that the range of a parameter allows. */
    static double lowest(int index) {
        return coordinate(index, Weights.lowest(index));
    }

    /** The highest coordinate that the range of a parameter allows. */
    static double highest(int index) {
        return coordinate(index, Weights.highest(index));
    }

    /** The parameters at some coordinates; rounding never leaves their ranges. */
    static Weights weights(double... at) {
        double[] numbers = new double[N];
        for (int i = 0; i < N; i++) {
            numbers[i] = i < LOGARITHMIC ? Math.exp(at[i]) : at[i] * SPREADS[i];
        }
        return Weights.of(numbers).clipped();
    }

    /** How much a parameter, or the logarithm of one of the first four, changes with its coordinate. */
    static double spread(int index) {
        return SPREADS[index];
    }

    private static double coordinate(int index, double parameter) {
        return index < LOGARITHMIC ? Math.log(parameter) : parameter / SPREADS[index];
    }
}
