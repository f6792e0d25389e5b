package org.hanmi.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What was done on each study day, in columns, ascending. */
final class DayTable {

    int[] day = new int[16];
    int[] reviews = new int[16];
    int[] right = new int[16];
    int[] introduced = new int[16];
    long[] millis = new long[16];
    int size;

    /** Adds one review. */
    void count(int epochDay, boolean correct, boolean first, int duration) {
        int at = place(epochDay);
        reviews[at]++;
        right[at] += correct ? 1 : 0;
        introduced[at] += first ? 1 : 0;
        millis[at] += duration;
    }

    void clear() {
        size = 0;
    }

    List<Reviews.Day> toList() {
        List<Reviews.Day> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            if (reviews[i] > 0) {
                list.add(new Reviews.Day(LocalDate.ofEpochDay(day[i]), reviews[i], right[i], introduced[i], millis[i]));
            }
        }
        return list;
    }

    int introduced(int epochDay) {
        int found = Arrays.binarySearch(day, 0, size, epochDay);
        return found < 0 ? 0 : introduced[found];
    }

    int streak(int today) {
        int at = size - 1;
        while (at >= 0 && (day[at] > today || reviews[at] == 0)) {
            at--;
        }
        int expected = at >= 0 && day[at] == today ? today : today - 1;
        int streak = 0;
        for (; at >= 0; at--) {
            if (reviews[at] > 0) {
                if (day[at] != expected) {
                    break;
                }
                streak++;
                expected--;
            }
        }
        return streak;
    }

    void pack(Packing out) {
        out.number(size);
        out.column(day, size);
        out.column(reviews, size);
        out.column(right, size);
        out.column(introduced, size);
        out.column(millis, size);
    }

    void unpack(Unpacking in) {
        int rows = in.number();
        // Never of length 0, since columns grow by doubling.
        day = Arrays.copyOf(in.ints(rows), rows + 16);
        reviews = Arrays.copyOf(in.ints(rows), rows + 16);
        right = Arrays.copyOf(in.ints(rows), rows + 16);
        introduced = Arrays.copyOf(in.ints(rows), rows + 16);
        millis = Arrays.copyOf(in.longs(rows), rows + 16);
        size = rows;
    }

    private int place(int epochDay) {
        if (size > 0 && day[size - 1] == epochDay) {
            return size - 1;
        }
        int found = Arrays.binarySearch(day, 0, size, epochDay);
        if (found >= 0) {
            return found;
        }
        int at = -found - 1;
        if (size == day.length) {
            day = Arrays.copyOf(day, size * 2);
            reviews = Arrays.copyOf(reviews, size * 2);
            right = Arrays.copyOf(right, size * 2);
            introduced = Arrays.copyOf(introduced, size * 2);
            millis = Arrays.copyOf(millis, size * 2);
        }
        shift(day, at);
        shift(reviews, at);
        shift(right, at);
        shift(introduced, at);
        System.arraycopy(millis, at, millis, at + 1, size - at);
        day[at] = epochDay;
        reviews[at] = 0;
        right[at] = 0;
        introduced[at] = 0;
        millis[at] = 0;
        size++;
        return at;
    }

    private void shift(int[] column, int at) {
        System.arraycopy(column, at, column, at + 1, size - at);
    }
}
