package org.hanmi.fit;

import org.hanmi.fsrs.Weights;

/**
 * Goes down a landscape within the ranges of the parameters, by the quasi-Newton steps of Broyden, Fletcher, Goldfarb and
 * Shanno. A coordinate at the end of its range stays there while the slope points outwards.
 */
final class Descent {

    private static final int N = Weights.COUNT;

    /** What part of the fall that the slope promises a step must keep (Armijo). */
    private static final double KEPT = 1e-4;

    private static final int TRIES = 12;

    /** How far a curvature may be trusted against what a step taught (Powell). */
    private static final double DAMPED = .2;

    private final Landscape landscape;
    private double[] place;
    private double[] slope = new double[N];
    private final double[][] curvature;
    private double height;

    /** Starts at a place and knows nothing yet. */
    Descent(Landscape landscape, double... from) {
        this.landscape = landscape;
        place = from.clone();
        curvature = new double[N][N];
        height = landscape.at(place, slope, curvature);
    }

    /**
     * Starts where another descent ended, and takes over what it learned about the curvature.
     *
     * @param steeper how many times as many reviews this landscape has
     */
    Descent(Landscape landscape, Descent before, double steeper) {
        this.landscape = landscape;
        place = before.place.clone();
        curvature = new double[N][N];
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < N; j++) {
                curvature[i][j] = before.curvature[i][j] * steeper;
            }
        }
        height = landscape.at(place, slope);
    }

    double[] place() {
        return place.clone();
    }

    double height() {
        return height;
    }

    /** Takes steps until one promises to go down by less than something; at most so many. */
    Descent steps(int most, double enough) {
        boolean goesOn = true;
        for (int step = 0; step < most && goesOn; step++) {
            goesOn = step(enough);
        }
        return this;
    }

    private boolean step(double enough) {
        double[] direction = Newton.direction(curvature, slope, free());
        double promise = 0;
        for (int i = 0; i < N; i++) {
            promise -= slope[i] * direction[i] / 2;
        }
        if (!(promise >= enough)) {
            return false;
        }
        double[] there = new double[N];
        double[] slopeThere = new double[N];
        double length = 1;
        for (int tries = 0; tries < TRIES; tries++) {
            double fall = 0;
            for (int i = 0; i < N; i++) {
                there[i] = Math.max(Prior.lowest(i), Math.min(Prior.highest(i), place[i] + length * direction[i]));
                fall += slope[i] * (there[i] - place[i]);
            }
            double heightThere = landscape.at(there, slopeThere);
            if (heightThere <= height + KEPT * fall) {
                learn(there, slopeThere);
                place = there;
                slope = slopeThere;
                height = heightThere;
                return true;
            }
            // The lowest point of the parabola through what is known, if that is not too near either end.
            double lowest = -fall * length / (2 * (heightThere - height - fall));
            length = lowest > .1 * length && lowest < .7 * length ? lowest : length / 3;
        }
        return false;
    }

    private boolean[] free() {
        boolean[] free = new boolean[N];
        for (int i = 0; i < N; i++) {
            boolean leavesBelow = place[i] <= Prior.lowest(i) && slope[i] > 0;
            boolean leavesAbove = place[i] >= Prior.highest(i) && slope[i] < 0;
            free[i] = !leavesBelow && !leavesAbove;
        }
        return free;
    }

    /** Takes up what the change of the slope tells about the curvature, damped so that it stays positive. */
    private void learn(double[] there, double... slopeThere) {
        double[] step = new double[N];
        double[] change = new double[N];
        double[] expected = new double[N];
        double seen = 0;
        double foreseen = 0;
        for (int i = 0; i < N; i++) {
            step[i] = there[i] - place[i];
            change[i] = slopeThere[i] - slope[i];
        }
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < N; j++) {
                expected[i] += curvature[i][j] * step[j];
            }
            seen += step[i] * change[i];
            foreseen += step[i] * expected[i];
        }
        if (!(foreseen > 0)) {
            return;
        }
        double part = seen >= DAMPED * foreseen ? 1 : (1 - DAMPED) * foreseen / (foreseen - seen);
        double taken = 0;
        for (int i = 0; i < N; i++) {
            change[i] = part * change[i] + (1 - part) * expected[i];
            taken += step[i] * change[i];
        }
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < N; j++) {
                curvature[i][j] += change[i] * change[j] / taken - expected[i] * expected[j] / foreseen;
            }
        }
    }
}
