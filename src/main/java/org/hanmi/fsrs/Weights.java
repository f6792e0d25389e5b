package org.hanmi.fsrs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The 21 parameters of FSRS-6, named as their place in the reference. Ranges are those to which fsrs-rs clips
 * ({@code parameter_clipper.rs}).
 *
 * <table>
 * <caption>What each number does</caption>
 * <tr><th>number</th><th>what</th><th>range</th></tr>
 * <tr><td>0–3</td><td>first stability in days after Again, Hard, Good, Easy</td><td>.001–100</td></tr>
 * <tr><td>4</td><td>first difficulty after Again</td><td>1–10</td></tr>
 * <tr><td>5</td><td>how fast the first difficulty falls with the grade</td><td>.001–4</td></tr>
 * <tr><td>6</td><td>how much a grade moves the difficulty</td><td>.001–4</td></tr>
 * <tr><td>7</td><td>how strongly difficulty returns to that of Easy</td><td>.001–.75</td></tr>
 * <tr><td>8</td><td>growth of stability after success, logarithm</td><td>0–4.5</td></tr>
 * <tr><td>9</td><td>how growth slows with stability</td><td>0–.8</td></tr>
 * <tr><td>10</td><td>how growth rises as recall gets less likely</td><td>.001–3.5</td></tr>
 * <tr><td>11</td><td>stability after failure</td><td>.001–5</td></tr>
 * <tr><td>12</td><td>how it falls with difficulty</td><td>.001–.25</td></tr>
 * <tr><td>13</td><td>how it rises with the former stability</td><td>.001–.9</td></tr>
 * <tr><td>14</td><td>how it rises as recall was less likely</td><td>0–4</td></tr>
 * <tr><td>15</td><td>what Hard leaves of the growth</td><td>0–1</td></tr>
 * <tr><td>16</td><td>what Easy makes of the growth</td><td>1–6</td></tr>
 * <tr><td>17</td><td>same-day reviews: what a grade does</td><td>0–2</td></tr>
 * <tr><td>18</td><td>same-day reviews: added to the grade</td><td>0–2</td></tr>
 * <tr><td>19</td><td>same-day reviews: how they lose effect with stability</td><td>.01–.8</td></tr>
 * <tr><td>20</td><td>how recall decays with time</td><td>.1–.8</td></tr>
 * </table>
 */
public final class Weights {

    /** How many there are. */
    public static final int COUNT = 21;

    private static final double[] LOWEST = {
        .001, .001, .001, .001, 1, .001, .001, .001, 0, 0, .001, .001, .001, .001, 0, 0, 1, 0, 0, .01, .1
    };
    private static final double[] HIGHEST = {
        100, 100, 100, 100, 10, 4, 4, .75, 4.5, .8, 3.5, 5, .25, .9, 4, 1, 6, 2, 2, .8, .8
    };

    /** The defaults of FSRS-6, fitted by its authors to many thousand learners. */
    public static final Weights DEFAULT = of(
            .212, 1.2931, 2.3065, 8.2956, 6.4133, .8334, 3.0194, .001, 1.8722, .1666, .796, 1.4835, .0614, .2629,
            1.6483, .6014, 1.8729, .5425, .0912, .0658, .1542);

    private final double[] numbers;

    private Weights(double[] numbers) {
        this.numbers = numbers;
    }

    /**
     * Takes the numbers as they are, even outside their ranges; see {@link #clipped} and {@link #outOfRange}.
     *
     * @throws IllegalArgumentException unless there are 21 finite numbers, positive first stabilities and decay among them
     */
    public static Weights of(double... numbers) {
        if (numbers.length != COUNT) {
            throw new IllegalArgumentException("FSRS-6 has 21 parameters, not " + numbers.length);
        }
        for (int i = 0; i < COUNT; i++) {
            if (!Double.isFinite(numbers[i])) {
                throw new IllegalArgumentException("parameter " + i + " is not a finite number");
            }
            if (numbers[i] <= 0 && (i < 4 || i == 20)) {
                throw new IllegalArgumentException("parameter " + i + " must be above 0, not " + numbers[i]);
            }
        }
        return new Weights(numbers.clone());
    }

    /**
     * Reads a JSON array of 21 numbers.
     *
     * @throws IllegalArgumentException with a sentence that says what is wrong
     */
    public static Weights parse(String text) {
        String inner = text.strip();
        if (inner.length() < 2 || inner.charAt(0) != '[' || inner.charAt(inner.length() - 1) != ']') {
            throw new IllegalArgumentException("parameters are a JSON array of 21 numbers");
        }
        List<String> words = new ArrayList<>();
        int from = 1;
        for (int i = 1; i < inner.length(); i++) {
            if (inner.charAt(i) == ',' || i == inner.length() - 1) {
                words.add(inner.substring(from, i).strip());
                from = i + 1;
            }
        }
        double[] numbers = new double[words.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(i, words.get(i));
        }
        return of(numbers);
    }

    private static double number(int index, String word) {
        try {
            return Double.parseDouble(word);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("parameter " + index + " is not a number: “" + word + "”", e);
        }
    }

    /** The number at a place, 0 to 20. */
    public double at(int index) {
        return numbers[index];
    }

    /** The lowest value that the reference allows at a place. */
    public static double lowest(int index) {
        return LOWEST[index];
    }

    /** The highest value that the reference allows at a place. */
    public static double highest(int index) {
        return HIGHEST[index];
    }

    /** Moves each number into its range. */
    public Weights clipped() {
        double[] clipped = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            clipped[i] = Math.max(LOWEST[i], Math.min(HIGHEST[i], numbers[i]));
        }
        return new Weights(clipped);
    }

    /** Says which numbers are outside their ranges, one sentence each without a full stop. */
    public List<String> outOfRange() {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            if (numbers[i] < LOWEST[i] || numbers[i] > HIGHEST[i]) {
                sentences.add(String.format(
                        Locale.ROOT, "parameter %d is %s, outside %s to %s", i, numbers[i], LOWEST[i], HIGHEST[i]));
            }
        }
        return sentences;
    }

    /** All 21, in order; a copy. */
    public double[] toArray() {
        return numbers.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Weights weights && Arrays.equals(numbers, weights.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    /** A JSON array. */
    @Override
    public String toString() {
        return Arrays.toString(numbers);
    }
}
