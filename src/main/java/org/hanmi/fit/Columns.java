package org.hanmi.fit;

import java.util.Arrays;

/** Reviews in the order in which they were written down, before those of one fact are put beside each other. */
final class Columns {

    private final int[] facts;
    private final int[] days;
    private final byte[] grades;
    private final byte[] options;
    private final long[] seconds;
    private int size;

    Columns(int capacity) {
        facts = new int[capacity];
        days = new int[capacity];
        grades = new byte[capacity];
        options = new byte[capacity];
        seconds = new long[capacity];
    }

    /** Adds one review: of which fact, on which study day, how it went, among how many options, and when. */
    void add(int fact, int day, int grade, int among, long second) {
        facts[size] = fact;
        days[size] = day;
        grades[size] = (byte) grade;
        options[size] = (byte) among;
        seconds[size] = second;
        size++;
    }

    /** Puts the reviews of each fact beside each other, in their order. */
    Histories sorted(int factCount) {
        int[] begins = new int[factCount + 1];
        for (int row = 0; row < size; row++) {
            begins[facts[row] + 1]++;
        }
        for (int fact = 0; fact < factCount; fact++) {
            begins[fact + 1] += begins[fact];
        }
        byte[] sortedGrades = new byte[size];
        int[] elapsed = new int[size];
        byte[] sortedOptions = new byte[size];
        int[] moments = new int[size];
        int[] next = begins.clone();
        int[] last = new int[factCount];
        int[] order = moments();
        for (int row = 0; row < size; row++) {
            int fact = facts[row];
            int at = next[fact]++;
            sortedGrades[at] = grades[row];
            elapsed[at] = at == begins[fact] ? 0 : Math.max(0, days[row] - last[fact]);
            sortedOptions[at] = options[row];
            moments[at] = order[row];
            last[fact] = days[row];
        }
        return new Histories(sortedGrades, elapsed, sortedOptions, moments, begins);
    }

    /**
     * For each row how many came before it. A log is in the order of time, but for a clock that was set back; tables
     * may be sorted by fact instead, and then the clock tells, as long as it runs forwards within each fact.
     */
    private int[] moments() {
        int[] moments = new int[size];
        Arrays.setAll(moments, row -> row);
        boolean ascends = true;
        for (int row = 1; row < size && ascends; row++) {
            ascends = seconds[row] >= seconds[row - 1];
        }
        if (ascends || !ascendsWithinFacts()) {
            return moments;
        }
        long[] keys = new long[size];
        long first = Arrays.stream(seconds, 0, size).min().orElse(0);
        for (int row = 0; row < size; row++) {
            // Seconds of a thousand years, and the row, find room beside each other.
            keys[row] = Math.min(seconds[row] - first, 0x7_ffff_ffffL) << 28 | row;
        }
        Arrays.sort(keys);
        for (int moment = 0; moment < size; moment++) {
            moments[(int) keys[moment] & 0xfff_ffff] = moment;
        }
        return moments;
    }

    private boolean ascendsWithinFacts() {
        if (size >= 1 << 28) {
            return false;
        }
        long[] last = new long[Arrays.stream(facts, 0, size).max().orElse(0) + 1];
        Arrays.fill(last, Long.MIN_VALUE);
        for (int row = 0; row < size; row++) {
            if (seconds[row] < last[facts[row]]) {
                return false;
            }
            last[facts[row]] = seconds[row];
        }
        return true;
    }
}
