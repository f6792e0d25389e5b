package org.hanmi.fit;

/** Solves for the step that a curvature and a slope ask for. */
final class Newton {

    private Newton() {}

    /** Minus the slope divided by the curvature, among those coordinates that are free; zero for the rest. */
    static double[] direction(double[][] curvature, double[] slope, boolean... free) {
        int n = 0;
        int[] index = new int[free.length];
        for (int i = 0; i < free.length; i++) {
            if (free[i]) {
                index[n++] = i;
            }
        }
        double[][] root = new double[n][n];
        double[] solved = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = curvature[index[i]][index[j]];
                for (int k = 0; k < j; k++) {
                    sum -= root[i][k] * root[j][k];
                }
                root[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / root[j][j];
            }
            double sum = -slope[index[i]];
            for (int k = 0; k < i; k++) {
                sum -= root[i][k] * solved[k];
            }
            solved[i] = sum / root[i][i];
        }
        double[] direction = new double[free.length];
        for (int i = n - 1; i >= 0; i--) {
            double sum = solved[i];
            for (int k = i + 1; k < n; k++) {
                sum -= root[k][i] * direction[index[k]];
            }
            direction[index[i]] = sum / root[i][i];
        }
        return direction;
    }
}
