package org.hanmi.results;

import org.jspecify.annotations.Nullable;

/** Pearson's correlation of two series, collected pair by pair (Welford). */
final class Correlation {

    private static final double NOTHING = 1e-12;

    private int count;
    private double meanX;
    private double meanY;
    private double squaresX;
    private double squaresY;
    private double products;

    void add(double x, double y) {
        count++;
        double fromX = x - meanX;
        double fromY = y - meanY;
        meanX += fromX / count;
        meanY += fromY / count;
        squaresX += fromX * (x - meanX);
        squaresY += fromY * (y - meanY);
        products += fromX * (y - meanY);
    }

    /** From −1 to 1; null if one of the two never varies. */
    @Nullable
    Double value() {
        if (squaresX < NOTHING || squaresY < NOTHING) {
            return null;
        }
        double value = products / Math.sqrt(squaresX * squaresY);
        return Math.max(-1, Math.min(1, value));
    }
}
