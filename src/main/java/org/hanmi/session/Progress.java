package org.hanmi.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hanmi.fsrs.Memory;
import org.hanmi.fsrs.Rating;
import org.jspecify.annotations.Nullable;

/**
 * What has been done in a sitting, and what lies ahead. The way back leads through every state the sitting was in, so each
 * shares with the one before it what did not change.
 *
 * @param ahead the questions behind the present one
 * @param outcomes the answers so far
 * @param memories what is known by now about each fact asked in this sitting
 * @param nextSeq the number of the next line in the log
 * @param last the last answer, whose rating can still be changed
 * @param past what undo goes back to
 */
public record Progress(
        SharedList<Slot> ahead,
        SharedList<Outcome> outcomes,
        Remembered memories,
        long nextSeq,
        @Nullable Last last,
        @Nullable Past past) {

    /**
     * The last answer.
     *
     * @param seq its number in the log
     * @param before what was known before it
     * @param day the study day
     */
    public record Last(long seq, Slot slot, Memory before, LocalDate day, int options, Rating rating) {}

    /**
     * A state to go back to.
     *
     * @param seqs the lines that were written since, to be undone
     */
    record Past(State before, List<Long> seqs) {}

    /** The beginning. */
    static Progress of(List<Slot> queue, long nextSeq) {
        return new Progress(SharedList.of(queue), SharedList.of(List.of()), Remembered.NOTHING, nextSeq, null, null);
    }

    /** How many questions have been dealt with. */
    public int done() {
        return outcomes.size();
    }

    /** Tells whether there is something to undo. */
    public boolean canUndo() {
        return past != null;
    }

    Progress withAhead(SharedList<Slot> slots) {
        return new Progress(slots, outcomes, memories, nextSeq, last, past);
    }

    /** Remembers the way back, and that so many lines were written. */
    Progress after(State before, int lines) {
        List<Long> seqs = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            seqs.add(nextSeq + i);
        }
        return new Progress(ahead, outcomes, memories, nextSeq + lines, last, new Past(before, seqs));
    }

    Progress withSeq(long seq) {
        return new Progress(ahead, outcomes, memories, seq, last, past);
    }

    Progress answered(Last answer, Outcome outcome, Remembered known) {
        return new Progress(ahead, outcomes.plus(outcome), known, nextSeq, answer, past);
    }

    Progress regraded(Last answer, Outcome outcome, Remembered known) {
        return new Progress(ahead, outcomes.with(outcomes.size() - 1, outcome), known, nextSeq, answer, past);
    }

    Progress without(String key) {
        SharedList<Slot> others = ahead;
        for (int i = ahead.size() - 1; i >= 0; i--) {
            others = ahead.get(i).key().equals(key) ? others.minus(i) : others;
        }
        return withAhead(others);
    }
}
