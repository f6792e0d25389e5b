package org.hanmi.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hanmi.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Hands lines of the log to the ledger, and reports those that cannot be understood. */
final class Intake {

    private static final int MOST_PROBLEMS = 50;
    private static final int MOST_WAYS = 255;

    private final Path file;
    private final Ledger ledger;
    private final List<Problem> problems = new ArrayList<>();
    private final Entries entries = new Entries(this);
    private int unreported;

    /** The line at hand, counted from 1; 0 in a running sitting. */
    int line;

    Intake(Path file, Ledger ledger) {
        this.file = file;
        this.ledger = ledger;
    }

    int item(byte[] in, int from, int to) {
        return ledger.item(in, from, to);
    }

    int asked(byte[] in, int from, int to) {
        return ledger.askedNames.size() < MOST_WAYS ? ledger.askedNames.put(in, from, to) : 0;
    }

    void review(
            long seq, long micros, int day, int item, int how, int options, int grade, boolean correct, long millis) {
        number(seq);
        ledger.review(seq, micros, day, item, how, options, grade, correct, millis);
    }

    void undo(long seq, long micros, long undoes) {
        number(seq);
        int row = ledger.history.find(undoes);
        int act = row < 0 ? ledger.findAct(undoes) : -1;
        if (row < 0 && act < 0) {
            report("entry " + seq + " undoes entry " + undoes + ", which does not come before it", null);
        }
        ledger.act(Act.undo(seq, micros, row, act));
    }

    void regrade(long seq, long micros, long of, int grade, boolean correct) {
        number(seq);
        int row = ledger.history.find(of);
        if (row < 0 && !ledger.isCram(of)) {
            report("entry " + seq + " overrides review " + of + ", which does not come before it", null);
        }
        ledger.act(Act.regrade(seq, micros, row, grade, correct));
    }

    void on(Act.Kind kind, long seq, long micros, int item, @Nullable String note) {
        number(seq);
        ledger.act(Act.on(kind, seq, micros, item, note));
    }

    /** Takes an entry as an object. */
    void entry(LogEntry entry) {
        entry.match(entries);
    }

    void settings(long seq, long micros, String name, String value) {
        number(seq);
        ledger.act(Act.settings(seq, micros, name, value));
    }

    void unknown(long seq, String kind) {
        report(
                "an entry of kind “" + kind + "” is not known here and was left aside",
                "a newer Hanmi may know it; the line stays in the log");
        ledger.act(Act.unknown(seq));
    }

    void report(String message, @Nullable String hint) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(Problem.warning(file, line, message, hint));
        } else {
            unreported++;
        }
    }

    /** What was reported; many of the same end with a count. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        if (unreported > 0) {
            all.add(Problem.warning(file, 0, "there are " + unreported + " more problems in this log", null));
        }
        return List.copyOf(all);
    }

    void pack(Packing out) {
        out.number(unreported);
        out.number(problems.size());
        for (Problem problem : problems) {
            out.number(problem.line());
            out.text(problem.message());
            out.text(problem.hint());
        }
    }

    void unpack(Unpacking in) {
        unreported = in.number();
        for (int left = in.number(); left > 0; left--) {
            problems.add(Problem.warning(file, in.number(), String.valueOf(in.text()), in.text()));
        }
    }

    private void number(long seq) {
        if (seq <= ledger.highestSeq) {
            report(
                    "entry " + seq + " comes after entry " + ledger.highestSeq,
                    "each entry has a higher number than all before it");
        }
    }
}
