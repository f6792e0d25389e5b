package org.hanmi.review;

import java.time.LocalDate;
import java.util.Arrays;
import org.hanmi.fsrs.Fsrs;
import org.hanmi.fsrs.Memory;

/** What is known about each fact, in columns, numbered like its key. */
final class Memories {

    private final Fsrs model;

    double[] stability = new double[16];
    double[] difficulty = new double[16];
    int[] last = new int[16];
    int[] repetitions = new int[16];
    int[] lapses = new int[16];
    /** The last row that counts, −1 if none does. */
    int[] lastCounting = new int[16];
    /** The last row, whether it counts or not, −1 if none. */
    int[] lastRow = new int[16];

    /** The study day on which it is due, if there was a review. */
    int[] due = new int[16];

    boolean[] suspended = new boolean[16];
    private int size;

    Memories(Fsrs model) {
        this.model = model;
    }

    Fsrs model() {
        return model;
    }

    int size() {
        return size;
    }

    /** Makes room for keys numbered below a count. */
    void reach(int count) {
        if (count > stability.length) {
            int capacity = Math.max(count, stability.length * 2);
            stability = Arrays.copyOf(stability, capacity);
            difficulty = Arrays.copyOf(difficulty, capacity);
            last = Arrays.copyOf(last, capacity);
            repetitions = Arrays.copyOf(repetitions, capacity);
            lapses = Arrays.copyOf(lapses, capacity);
            lastCounting = Arrays.copyOf(lastCounting, capacity);
            lastRow = Arrays.copyOf(lastRow, capacity);
            due = Arrays.copyOf(due, capacity);
            suspended = Arrays.copyOf(suspended, capacity);
        }
        for (; size < count; size++) {
            forget(size);
            lastRow[size] = -1;
        }
    }

    /** Back to what it was before the first review. */
    void forget(int memory) {
        stability[memory] = 0;
        difficulty[memory] = 0;
        last[memory] = 0;
        repetitions[memory] = 0;
        lapses[memory] = 0;
        lastCounting[memory] = -1;
        due[memory] = 0;
    }

    /** One review that counts. A day before the last one is taken as the same. Leaves it open when it is due. */
    void step(int memory, int row, int day, int grade) {
        int before = repetitions[memory]++;
        lastCounting[memory] = row;
        if (before == 0) {
            stability[memory] = model.initialStability(grade);
            difficulty[memory] = model.initialDifficulty(grade);
            last[memory] = day;
            return;
        }
        int elapsed = Math.max(0, day - last[memory]);
        double hardness = difficulty[memory];
        stability[memory] = model.nextStability(stability[memory], hardness, elapsed, grade);
        difficulty[memory] = model.nextDifficulty(hardness, grade);
        if (elapsed > 0 && grade == 1) {
            lapses[memory]++;
        }
        last[memory] = day;
    }

    void pack(Packing out) {
        out.column(stability, size);
        out.column(difficulty, size);
        out.column(last, size);
        out.column(repetitions, size);
        out.column(lapses, size);
        out.column(lastCounting, size);
        out.column(lastRow, size);
        out.column(due, size);
        byte[] flags = new byte[size];
        for (int i = 0; i < size; i++) {
            flags[i] = (byte) (suspended[i] ? 1 : 0);
        }
        out.column(flags, size);
    }

    void unpack(Unpacking in, int count) {
        stability = in.doubles(count);
        difficulty = in.doubles(count);
        last = in.ints(count);
        repetitions = in.ints(count);
        lapses = in.ints(count);
        lastCounting = in.ints(count);
        lastRow = in.ints(count);
        due = in.ints(count);
        byte[] flags = in.bytes(count);
        suspended = new boolean[count];
        for (int i = 0; i < count; i++) {
            suspended[i] = flags[i] != 0;
        }
        size = count;
    }

    Memory get(int memory) {
        return memory < 0 || repetitions[memory] == 0 ? new Memory.New() : known(memory);
    }

    Memory.Known known(int memory) {
        return new Memory.Known(
                stability[memory],
                difficulty[memory],
                LocalDate.ofEpochDay(last[memory]),
                repetitions[memory],
                lapses[memory]);
    }
}
