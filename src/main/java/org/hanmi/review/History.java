package org.hanmi.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.hanmi.fsrs.Rating;
import org.hanmi.item.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * All reviews in the order of the log, in columns: 35 bytes each. Rows are numbered from 0. Those that were undone are
 * still there; {@link #counts} tells.
 */
public final class History {

    long[] seqs;
    long[] micros;
    int[] days;
    int[] items;
    int[] previous;
    int[] millis;
    byte[] marks;
    byte[] asked;
    byte[] options;

    final Names itemNames;
    final Names askedNames;
    private int size;
    private boolean ascending = true;
    private @Nullable Map<Long, Integer> rows;

    History(Names itemNames, Names askedNames, int capacity) {
        this.itemNames = itemNames;
        this.askedNames = askedNames;
        seqs = new long[capacity];
        micros = new long[capacity];
        days = new int[capacity];
        items = new int[capacity];
        previous = new int[capacity];
        millis = new int[capacity];
        marks = new byte[capacity];
        asked = new byte[capacity];
        options = new byte[capacity];
    }

    /** How many rows there are, the undone ones among them. */
    public int size() {
        return size;
    }

    /** Tells whether a review counts, that is, was not undone. */
    public boolean counts(int row) {
        return !Mark.isUndone(marks[row]);
    }

    /** The number in the log. */
    public long seq(int row) {
        return seqs[row];
    }

    /** When it was. */
    public Instant at(int row) {
        return Instant.EPOCH.plus(micros[row], ChronoUnit.MICROS);
    }

    /** The study day in the zone where it was. */
    public LocalDate day(int row) {
        return LocalDate.ofEpochDay(days[row]);
    }

    /** The study day as days since 1970-01-01. */
    public int epochDay(int row) {
        return days[row];
    }

    /** The item that was asked. */
    public ItemId item(int row) {
        return new ItemId(itemNames.get(items[row]));
    }

    /** The number of the item that was asked, below {@link #items}; for grouping rows without making a text of each. */
    public int itemNumber(int row) {
        return items[row];
    }

    /** How many items appear in the log. */
    public int items() {
        return itemNames.size();
    }

    /** The number of an item, −1 if it does not appear in the log. */
    public int find(ItemId item) {
        return itemNames.find(item.text());
    }

    /** The rating that counts, after overrides. */
    public Rating rating(int row) {
        return Rating.of(grade(row));
    }

    /** The rating that counts as a number, 1 to 4. */
    public int grade(int row) {
        return Mark.grade(marks[row]);
    }

    /** Whether the answer counts as right, after overrides. */
    public boolean isCorrect(int row) {
        return Mark.isCorrect(marks[row]);
    }

    /** How it was asked, {@code choice} or {@code typed} for example. */
    public String asked(int row) {
        return askedNames.get(asked[row] & 0xff);
    }

    /** Among how many options, 0 if there were none. */
    public int options(int row) {
        return options[row] & 0xff;
    }

    /** How long it took, in milliseconds. */
    public int millis(int row) {
        return millis[row];
    }

    /** The row of the review before on the same fact, whether that counts or not; −1 if this is the first. */
    public int previous(int row) {
        return previous[row];
    }

    int add(
            long seq,
            long micro,
            int day,
            int item,
            int how,
            int optionCount,
            byte mark,
            long duration,
            int previousRow) {
        if (size == seqs.length) {
            resize(Math.max(64, size + (size >> 2)));
        }
        if (size > 0 && seq <= seqs[size - 1]) {
            ascending = false;
        }
        seqs[size] = seq;
        micros[size] = micro;
        days[size] = day;
        items[size] = item;
        asked[size] = (byte) how;
        options[size] = (byte) Math.max(0, Math.min(255, optionCount));
        marks[size] = mark;
        millis[size] = (int) Math.max(0, Math.min(Integer.MAX_VALUE, duration));
        previous[size] = previousRow;
        if (rows != null) {
            rows.put(seq, size);
        }
        return size++;
    }

    /** The row of a number in the log, the last one if it was used twice; −1 if there is none. */
    int find(long seq) {
        if (ascending) {
            return Math.max(-1, Arrays.binarySearch(seqs, 0, size, seq));
        }
        if (rows == null) {
            rows = new HashMap<>();
            for (int row = 0; row < size; row++) {
                rows.put(seqs[row], row);
            }
        }
        return rows.getOrDefault(seq, -1);
    }

    /** Gives back what was taken in advance, unless it is little. */
    void trim() {
        if (seqs.length - size > size >> 3) {
            resize(size);
        }
    }

    int[] millisOfRightAnswers(String how) {
        int name = askedNames.find(how);
        int[] found = new int[16];
        int count = 0;
        for (int row = 0; row < size && name >= 0; row++) {
            if ((asked[row] & 0xff) == name && counts(row) && isCorrect(row)) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = millis[row];
            }
        }
        return Arrays.copyOf(found, count);
    }

    void pack(Packing out) {
        out.number(size);
        out.truth(ascending);
        out.column(seqs, size);
        out.column(micros, size);
        out.column(days, size);
        out.column(items, size);
        out.column(previous, size);
        out.column(millis, size);
        out.column(marks, size);
        out.column(asked, size);
        out.column(options, size);
    }

    void unpack(Unpacking in) {
        size = in.number();
        ascending = in.truth();
        seqs = in.longs(size);
        micros = in.longs(size);
        days = in.ints(size);
        items = in.ints(size);
        previous = in.ints(size);
        millis = in.ints(size);
        marks = in.bytes(size);
        asked = in.bytes(size);
        options = in.bytes(size);
    }

    private void resize(int capacity) {
        seqs = Arrays.copyOf(seqs, capacity);
        micros = Arrays.copyOf(micros, capacity);
        days = Arrays.copyOf(days, capacity);
        items = Arrays.copyOf(items, capacity);
        previous = Arrays.copyOf(previous, capacity);
        millis = Arrays.copyOf(millis, capacity);
        marks = Arrays.copyOf(marks, capacity);
        asked = Arrays.copyOf(asked, capacity);
        options = Arrays.copyOf(options, capacity);
    }
}
