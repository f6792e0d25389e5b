package org.hanmi.review;

import java.nio.file.Path;

/** A log half-way through being read: what was folded so far, and how to read on. */
record Fold(Ledger ledger, Intake intake, LogReader reader) {

    /** How many bytes a line has at least, as a rule; decides how much room is taken in advance. */
    private static final int SHORT_LINE = 200;

    static Fold start(Path file, Schedule schedule, long size) {
        return of(file, new Ledger(schedule, (int) Math.min(1 << 24, size / SHORT_LINE + 64)));
    }

    static Fold of(Path file, Ledger ledger) {
        Intake intake = new Intake(file, ledger);
        return new Fold(ledger, intake, new LogReader(file, intake));
    }

    /** Reads to the end of the log. */
    Fold readOn() {
        reader.read();
        ledger.settle();
        ledger.history.trim();
        return this;
    }
}
