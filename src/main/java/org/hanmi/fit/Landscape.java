package org.hanmi.fit;

import java.util.Arrays;
import org.hanmi.fsrs.Weights;
import org.jspecify.annotations.Nullable;

/**
 * What the fit descends: how surprising a past is, plus how unlikely the parameters are. Blocks of facts are gone over by
 * whichever thread is free, and summed in their order, so that the number of threads changes nothing, not even the last
 * bit.
 */
final class Landscape {

    private static final int N = Weights.COUNT;

    /**
     * With as many reviews the surprises count by half, with more by more: a simulated learner with 300 reviews is
     * predicted better that way, and it is no loss with 3,000. The model is wrong in small ways, and its surprises are not
     * as independent as their sum takes them to be.
     */
    private static final double HALF_TRUST = 500;

    private final Past past;
    private final Crew crew;
    private final Runnable visited;
    private final double trust;
    private final Slope[] scratch;
    private final double[] sums;
    private final double[][] slopes;
    private final double[][] outers;

    /** Every so many blocks are gone over. */
    private int stride = 1;

    /**
     * Prepares to look at a past.
     *
     * @param visited is told of each visit
     */
    Landscape(Past past, Crew crew, Runnable visited) {
        this.past = past;
        this.crew = crew;
        this.visited = visited;
        trust = past.telling / (past.telling + HALF_TRUST);
        scratch = new Slope[crew.size()];
        for (int i = 0; i < scratch.length; i++) {
            scratch[i] = new Slope(past.histories);
        }
        int blocks = past.histories.blocks.length - 1;
        sums = new double[blocks];
        slopes = new double[blocks][N];
        outers = new double[blocks][];
    }

    /** Goes over one of so many blocks only from now on, and lets it stand for all of them. */
    void sample(int every) {
        stride = every;
    }

    /**
     * The height at a place.
     *
     * @param slope where the slope is left
     */
    double at(double[] place, double[] slope) {
        return at(place, slope, null);
    }

    /**
     * The height at a place.
     *
     * @param slope where the slope is left
     * @param curvature where a guess at the curvature is left: the scatter of the slopes between facts, which is what the
     *     curvature is on average if the model is right; not wanted if nothing
     */
    double at(double[] place, double[] slope, double @Nullable [][] curvature) {
        Weights weights = Prior.weights(place);
        for (Slope own : scratch) {
            own.prepare(weights);
        }
        crew.share(
                (sums.length + stride - 1) / stride,
                (worker, task) -> block(task * stride, scratch[worker], curvature != null));
        visited.run();
        double scale = trust * stride;
        double sum = 0;
        Arrays.fill(slope, 0);
        for (int block = 0; block < sums.length; block += stride) {
            sum += sums[block];
            for (int i = 0; i < N; i++) {
                slope[i] += slopes[block][i];
            }
        }
        double[] center = Prior.center();
        double pull = Prior.pull(place);
        for (int i = 0; i < N; i++) {
            slope[i] = scale * Prior.spread(i) * slope[i] + pull * (place[i] - center[i]);
        }
        if (curvature != null) {
            curve(curvature, scale, pull);
        }
        return scale * sum + Prior.height(place);
    }

    private void block(int block, Slope own, boolean curved) {
        int[] begins = past.histories.begins;
        double sum = 0;
        double[] slope = slopes[block];
        Arrays.fill(slope, 0);
        double[] outer = new double[curved ? N * N : 0];
        for (int fact = past.histories.blocks[block]; fact < past.histories.blocks[block + 1]; fact++) {
            if (past.ends[fact] > begins[fact]) {
                sum += own.over(begins[fact], past.ends[fact]);
                double[] g = own.slope;
                for (int i = 0; i < N; i++) {
                    slope[i] += g[i];
                }
                if (curved) {
                    multiply(outer, g);
                }
            }
        }
        sums[block] = sum;
        outers[block] = outer;
    }

    private static void multiply(double[] outer, double... g) {
        for (int i = 0; i < N; i++) {
            double gi = g[i];
            for (int j = 0; gi != 0 && j < N; j++) {
                outer[i * N + j] += gi * g[j];
            }
        }
    }

    private void curve(double[][] curvature, double scale, double pull) {
        double[] total = new double[N * N];
        for (int block = 0; block < sums.length; block += stride) {
            for (int i = 0; i < total.length; i++) {
                total[i] += outers[block][i];
            }
        }
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < N; j++) {
                curvature[i][j] = scale * Prior.spread(i) * Prior.spread(j) * total[i * N + j] + (i == j ? pull : 0);
            }
        }
    }
}
