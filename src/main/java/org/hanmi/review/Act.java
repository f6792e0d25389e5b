package org.hanmi.review;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of the log that is not a review, with what it aims at. There are few of them, so they are objects. */
final class Act {

    private static final int NUMBERS = 6;

    /** What it does. */
    enum Kind {
        UNDO(0),
        REGRADE(1),
        SUSPEND(2),
        RESUME(3),
        FLAG(4),
        SETTINGS(5),
        UNKNOWN(6),
        CRAM(7);

        /** Its place among all, for the snapshot. */
        final int code;

        Kind(int code) {
            this.code = code;
        }
    }

    final Kind kind;
    final long seq;
    final long micros;

    /** The review aimed at, −1 if it aims at none. */
    final int row;

    /** The act aimed at, −1 if it aims at none. */
    final int act;

    /** The item meant, −1 if none. */
    final int item;

    final int grade;
    final boolean correct;

    /** The name of a setting, or the note of a flag. */
    final @Nullable String name;

    final @Nullable String value;

    boolean undone;

    Act(
            Kind kind,
            long seq,
            long micros,
            int row,
            int act,
            int item,
            int grade,
            boolean correct,
            @Nullable String name,
            @Nullable String value) {
        this.kind = kind;
        this.seq = seq;
        this.micros = micros;
        this.row = row;
        this.act = act;
        this.item = item;
        this.grade = grade;
        this.correct = correct;
        this.name = name;
        this.value = value;
    }

    static Act undo(long seq, long micros, int row, int act) {
        return new Act(Kind.UNDO, seq, micros, row, act, -1, 0, false, null, null);
    }

    static Act regrade(long seq, long micros, int row, int grade, boolean correct) {
        return new Act(Kind.REGRADE, seq, micros, row, -1, -1, grade, correct, null, null);
    }

    static Act on(Kind kind, long seq, long micros, int item, @Nullable String note) {
        return new Act(kind, seq, micros, -1, -1, item, 0, false, note, null);
    }

    static Act settings(long seq, long micros, String name, String value) {
        return new Act(Kind.SETTINGS, seq, micros, -1, -1, -1, 0, false, name, value);
    }

    static Act unknown(long seq) {
        return new Act(Kind.UNKNOWN, seq, 0, -1, -1, -1, 0, false, null, null);
    }

    /** Writes acts in columns: a few texts, else numbers that are read at once. */
    static void pack(List<Act> acts, Packing out) {
        int count = acts.size();
        long[] longs = new long[2 * count];
        int[] ints = new int[NUMBERS * count];
        for (int i = 0; i < count; i++) {
            Act act = acts.get(i);
            longs[2 * i] = act.seq;
            longs[2 * i + 1] = act.micros;
            int at = NUMBERS * i;
            ints[at] = act.kind.code;
            ints[at + 1] = act.row;
            ints[at + 2] = act.act;
            ints[at + 3] = act.item;
            ints[at + 4] = act.grade;
            ints[at + 5] =
                    (act.correct ? 1 : 0) | (act.undone ? 2 : 0) | (act.name != null || act.value != null ? 4 : 0);
        }
        out.number(count);
        out.column(longs, longs.length);
        out.column(ints, ints.length);
        for (Act act : acts) {
            if (act.name != null || act.value != null) {
                out.text(act.name);
                out.text(act.value);
            }
        }
    }

    static List<Act> unpack(Unpacking in) {
        int count = in.number();
        long[] longs = in.longs(2 * count);
        int[] ints = in.ints(NUMBERS * count);
        Kind[] kinds = Kind.values();
        List<Act> acts = new ArrayList<>(count + 16);
        for (int i = 0; i < count; i++) {
            int at = NUMBERS * i;
            boolean hasText = (ints[at + 5] & 4) != 0;
            Act act = new Act(
                    kinds[ints[at]],
                    longs[2 * i],
                    longs[2 * i + 1],
                    ints[at + 1],
                    ints[at + 2],
                    ints[at + 3],
                    ints[at + 4],
                    (ints[at + 5] & 1) != 0,
                    hasText ? in.text() : null,
                    hasText ? in.text() : null);
            act.undone = (ints[at + 5] & 2) != 0;
            acts.add(act);
        }
        return acts;
    }
}
