package org.hanmi.review;

/** Counts what falls due, in a column of days that grows at both ends. */
final class Loads implements Load {

    private static final int ROOM = 64;

    private int[] counts = new int[0];
    private long first;

    void add(long day, int sign) {
        if (counts.length == 0) {
            first = day - ROOM;
            counts = new int[4 * ROOM];
        }
        if (day < first) {
            int before = (int) (first - day) + ROOM;
            int[] longer = new int[counts.length + before];
            System.arraycopy(counts, 0, longer, before, counts.length);
            counts = longer;
            first -= before;
        } else if (day >= first + counts.length) {
            int needed = (int) (day - first) + 1;
            int[] longer = new int[needed + (needed >> 2) + ROOM];
            System.arraycopy(counts, 0, longer, 0, counts.length);
            counts = longer;
        }
        counts[(int) (day - first)] += sign;
    }

    void clear() {
        counts = new int[0];
    }

    @Override
    public int on(long epochDay) {
        long at = epochDay - first;
        return at < 0 || at >= counts.length ? 0 : counts[(int) at];
    }
}
