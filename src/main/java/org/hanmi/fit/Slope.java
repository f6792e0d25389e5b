package org.hanmi.fit;

import java.util.Arrays;
import org.hanmi.fsrs.Weights;

/**
 * How surprising the answers on one fact were, and how that changes with each parameter: one pass forwards with the
 * states written down, one pass backwards over them. It follows {@link org.hanmi.fsrs.Fsrs}, with the stability as a
 * logarithm, since that spares most powers. Holds the scratch of one thread.
 *
 * <p>An answer among {@code k} options may be guessed: P(right) = 1/k + (1 − 1/k) R. The surprise is −ln P of what
 * happened, counted for each review on a later day than the one before.
 */
final class Slope {

    private static final double LEAST = .001;
    private static final double GREATEST = 36500;
    private static final double LOG_LEAST = Math.log(LEAST);
    private static final double LOG_GREATEST = Math.log(GREATEST);
    /** Keeps a certainty that turned out wrong from being infinitely surprising. */
    private static final double LEAST_CHANCE = 1e-10;

    /** Reviewed again on the same day. */
    private static final int SAME_DAY = 0;

    /** The same, but the stability would have fallen without being forgotten, and stayed. */
    private static final int SAME_DAY_KEPT = 1;

    private static final int PASS = 2;
    private static final int FAIL = 3;

    /** Forgotten, and the stability is limited by the one before. */
    private static final int FAIL_LIMITED = 4;

    /** Added where a stability was held within its range: then nothing before it changes what comes after. */
    private static final int HELD = 8;

    private final Histories histories;
    private final double[] w = new double[Weights.COUNT];
    private double factor;
    private double factorSlope;
    private double growth;
    private double lossLimit;
    private double logRelearned;
    private double easyDifficulty;
    private double easySlope;
    private final double[] first = new double[5];
    private final double[] firstLog = new double[5];
    private final double[] firstDifficulty = new double[5];
    private final double[] firstDifficultySlope = new double[5];
    private final double[] toward = new double[5];
    private final double[] bonus = new double[5];

    // What was before each review, and what came of it.
    private final byte[] kinds;
    private final double[] stability;
    private final double[] logStability;
    private final double[] difficulty;
    private final double[] recall;
    private final double[] logDecayed;
    private final double[] surprise;
    private final double[] one;
    private final double[] two;
    private final double[] three;
    private final boolean[] difficultyHeld;

    /** By how much the surprise changes with each parameter, for the fact last gone over; the first four by their logarithms. */
    final double[] slope = new double[Weights.COUNT];

    Slope(Histories histories) {
        this.histories = histories;
        int most = histories.longest;
        kinds = new byte[most];
        stability = new double[most];
        logStability = new double[most];
        difficulty = new double[most];
        recall = new double[most];
        logDecayed = new double[most];
        surprise = new double[most];
        one = new double[most];
        two = new double[most];
        three = new double[most];
        difficultyHeld = new boolean[most];
    }

    /** Prepares what the parameters alone decide. */
    void prepare(Weights weights) {
        for (int i = 0; i < w.length; i++) {
            w[i] = weights.at(i);
        }
        double logNine = Math.log(.9);
        double nine = Math.exp(-logNine / w[20]);
        factor = nine - 1;
        factorSlope = nine * logNine / (w[20] * w[20]);
        growth = Math.exp(w[8]);
        lossLimit = w[17] * w[18];
        logRelearned = Math.log(w[11]);
        easyDifficulty = w[4] - Math.exp(w[5] * 3) + 1;
        easySlope = -3 * Math.exp(w[5] * 3);
        for (int grade = 1; grade <= 4; grade++) {
            first[grade] = w[grade - 1];
            firstLog[grade] = Math.log(w[grade - 1]);
            double raw = w[4] - Math.exp(w[5] * (grade - 1)) + 1;
            firstDifficulty[grade] = Math.max(1, Math.min(10, raw));
            boolean held = raw < 1 || raw > 10;
            firstDifficultySlope[grade] = held ? Double.NaN : -(grade - 1) * Math.exp(w[5] * (grade - 1));
            toward[grade] = -w[6] * (grade - 3) / 9;
            bonus[grade] = grade == 2 ? w[15] : grade == 4 ? w[16] : 1;
        }
    }

    /**
     * Goes over the reviews of one fact from its first on and leaves the slopes in {@link #slope}.
     *
     * @param begin where the fact begins
     * @param end where the reviews that count end
     * @return how surprising they were
     */
    double over(int begin, int end) {
        double sum = forwards(begin, end);
        backwards(begin, end);
        return sum;
    }

    /** Goes over the reviews of one fact and leaves how likely a right answer was to each, from the first of the fact on. */
    void chances(int begin, int end, double... chances) {
        forwards(begin, end);
        for (int at = begin; at < end; at++) {
            chances[at - begin] = right(recall[at - begin], histories.options[at] & 0xff);
        }
    }

    private double forwards(int begin, int end) {
        byte[] grades = histories.grades;
        int[] elapsed = histories.elapsed;
        int grade = grades[begin];
        double s = first[grade];
        double ls = firstLog[grade];
        double d = firstDifficulty[grade];
        double sum = 0;
        recall[0] = 1;
        for (int i = 1, at = begin + 1; at < end; i++, at++) {
            grade = grades[at];
            int days = elapsed[at];
            stability[i] = s;
            logStability[i] = ls;
            difficulty[i] = d;
            int kind;
            if (days == 0) {
                recall[i] = 1;
                double change = w[17] * (grade - 3 + w[18]) - w[19] * ls;
                if (grade >= 2 && change <= 0) {
                    kind = SAME_DAY_KEPT;
                } else {
                    kind = SAME_DAY;
                    ls += change;
                    s = Quick.exp(ls);
                }
            } else {
                double decayed = 1 + factor * days / s;
                double log = Quick.log(decayed);
                double r = Quick.exp(-w[20] * log);
                recall[i] = r;
                logDecayed[i] = log;
                one[i] = decayed;
                int k = histories.options[at] & 0xff;
                double chance;
                if (grade >= 2) {
                    kind = PASS;
                    double eager = Quick.exp(w[10] * (1 - r));
                    double base = growth * (11 - d) * Quick.exp(-w[9] * ls);
                    double times = 1 + bonus[grade] * base * (eager - 1);
                    two[i] = base;
                    three[i] = eager;
                    s *= times;
                    ls += Quick.log(times);
                    if (k < 2) {
                        sum += w[20] * log;
                        surprise[i] = -1 / r;
                    } else {
                        chance = Math.max(LEAST_CHANCE, right(r, k));
                        sum -= Quick.log(chance);
                        surprise[i] = -(1 - 1.0 / k) / chance;
                    }
                } else {
                    chance = Math.max(LEAST_CHANCE, 1 - right(r, k));
                    sum -= Quick.log(chance);
                    surprise[i] = (k < 2 ? 1 : 1 - 1.0 / k) / chance;
                    double logMore = Quick.log(s + 1);
                    double more = Quick.exp(w[13] * logMore);
                    double logD = Quick.log(d);
                    double relearned = logRelearned - w[12] * logD + Quick.log(more - 1) + w[14] * (1 - r);
                    if (relearned < ls - lossLimit) {
                        kind = FAIL;
                        ls = relearned;
                        two[i] = logMore;
                        three[i] = more;
                    } else {
                        kind = FAIL_LIMITED;
                        ls -= lossLimit;
                    }
                    s = Quick.exp(ls);
                }
            }
            if (s > GREATEST) {
                s = GREATEST;
                ls = LOG_GREATEST;
                kind |= HELD;
            } else if (s < LEAST) {
                s = LEAST;
                ls = LOG_LEAST;
                kind |= HELD;
            }
            kinds[i] = (byte) kind;
            double moved = d + (10 - d) * toward[grade];
            d = w[7] * easyDifficulty + (1 - w[7]) * moved;
            boolean held = d < 1 || d > 10;
            difficultyHeld[i] = held;
            if (held) {
                d = d < 1 ? 1 : 10;
            }
        }
        return sum;
    }

    private void backwards(int begin, int end) {
        double[] g = slope;
        Arrays.fill(g, 0);
        byte[] grades = histories.grades;
        // How the surprise still to come changes with the logarithm of the stability, and with the difficulty.
        double bs = 0;
        double bd = 0;
        for (int at = end - 1, i = at - begin; i >= 1; i--, at--) {
            int grade = grades[at];
            double d = difficulty[i];
            double nd = 0;
            if (bd != 0 && !difficultyHeld[i]) {
                double moved = d + (10 - d) * toward[grade];
                g[7] += bd * (easyDifficulty - moved);
                g[4] += bd * w[7];
                g[5] += bd * w[7] * easySlope;
                g[6] -= bd * (1 - w[7]) * (10 - d) * (grade - 3) / 9;
                nd = bd * (1 - w[7]) * (1 - toward[grade]);
            }
            int kind = kinds[i];
            if ((kind & HELD) != 0) {
                bs = 0;
                kind &= ~HELD;
            }
            double ls = logStability[i];
            if (kind == SAME_DAY) {
                g[17] += bs * (grade - 3 + w[18]);
                g[18] += bs * w[17];
                g[19] -= bs * ls;
                bs *= 1 - w[19];
            } else if (kind != SAME_DAY_KEPT) {
                double r = recall[i];
                double br = surprise[i];
                if (kind == PASS) {
                    double base = two[i];
                    double eager = three[i];
                    double plain = base * (eager - 1);
                    double gain = bonus[grade] * plain;
                    double scale = bs / (1 + gain);
                    double part = scale * gain;
                    g[8] += part;
                    g[9] -= part * ls;
                    double steep = scale * bonus[grade] * base * eager;
                    g[10] += steep * (1 - r);
                    if (grade == 2) {
                        g[15] += scale * plain;
                    } else if (grade == 4) {
                        g[16] += scale * plain;
                    }
                    nd -= part / (11 - d);
                    br -= steep * w[10];
                    bs -= part * w[9];
                } else if (kind == FAIL) {
                    double s = stability[i];
                    double more = three[i];
                    double logD = Quick.log(d);
                    double portion = bs * more / (more - 1);
                    g[11] += bs / w[11];
                    g[12] -= bs * logD;
                    g[13] += portion * two[i];
                    g[14] += bs * (1 - r);
                    nd -= bs * w[12] / d;
                    br -= bs * w[14];
                    bs = portion * w[13] * s / (s + 1);
                } else {
                    g[17] -= bs * w[18];
                    g[18] -= bs * w[17];
                }
                double decayed = one[i];
                double share = (decayed - 1) / decayed;
                double blr = br * r;
                bs += blr * w[20] * share;
                g[20] -= blr * (logDecayed[i] + w[20] * share * factorSlope / factor);
            }
            bd = nd;
        }
        int grade = grades[begin];
        g[grade - 1] += bs;
        if (!Double.isNaN(firstDifficultySlope[grade])) {
            g[4] += bd;
            g[5] += bd * firstDifficultySlope[grade];
        }
    }

    /** How likely a right answer is among so many options; below 2 means that nothing can be guessed. */
    private static double right(double recall, int options) {
        return options < 2 ? recall : 1.0 / options + (1 - 1.0 / options) * recall;
    }
}
