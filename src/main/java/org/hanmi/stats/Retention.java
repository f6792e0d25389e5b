package org.hanmi.stats;

/**
 * True retention over some time.
 *
 * @param when the time: a name of a {@link Span}, a date as {@code 2026-11-22}, or a month as {@code 2026-11}
 * @param young facts whose stability was below {@link #MATURE} days before the review
 * @param mature the others
 */
public record Retention(String when, Recall young, Recall mature) {

    /** From so many days of stability on, a memory is called mature. */
    public static final int MATURE = 21;

    /** Young and mature together. */
    public Recall all() {
        return young.plus(mature);
    }

    Retention plus(Retention other) {
        return new Retention(when, young.plus(other.young), mature.plus(other.mature));
    }

    static Retention none(String when) {
        return new Retention(when, Recall.NONE, Recall.NONE);
    }
}
