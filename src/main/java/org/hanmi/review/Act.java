package org.hanmi.review;

import org.jspecify.annotations.Nullable;

/** A line of the log that is not a review, with what it aims at. There are few of them, so they are objects. */
final class Act {

    /** What it does. */
    enum Kind {
        UNDO,
        REGRADE,
        SUSPEND,
        RESUME,
        FLAG,
        SETTINGS,
        UNKNOWN
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

    void pack(Packing out) {
        out.text(kind.name());
        out.number(seq);
        out.number(micros);
        out.number(row);
        out.number(act);
        out.number(item);
        out.number(grade);
        out.truth(correct);
        out.text(name);
        out.text(value);
        out.truth(undone);
    }

    static Act unpack(Unpacking in) {
        Act act = new Act(
                Kind.valueOf(String.valueOf(in.text())),
                in.longNumber(),
                in.longNumber(),
                in.number(),
                in.number(),
                in.number(),
                in.number(),
                in.truth(),
                in.text(),
                in.text());
        act.undone = in.truth();
        return act;
    }
}
