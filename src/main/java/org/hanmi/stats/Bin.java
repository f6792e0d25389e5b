package org.hanmi.stats;

import java.util.ArrayList;
import java.util.List;

/**
 * A column of a histogram.
 *
 * @param from the least value that belongs to it
 * @param to the first value that does not; the last column has all that is beyond, too
 */
public record Bin(double from, double to, int count) {

    /** Counts values; those below the first edge belong to the first column, those at the last or beyond to the last. */
    static List<Bin> of(double[] values, int size, double... edges) {
        int[] counts = new int[edges.length - 1];
        for (int i = 0; i < size; i++) {
            int at = 0;
            while (at < counts.length - 1 && values[i] >= edges[at + 1]) {
                at++;
            }
            counts[at]++;
        }
        List<Bin> bins = new ArrayList<>(counts.length);
        for (int i = 0; i < counts.length; i++) {
            bins.add(new Bin(edges[i], edges[i + 1], counts[i]));
        }
        return List.copyOf(bins);
    }
}
