package org.hanmi.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.fsrs.Memory;
import org.hanmi.fsrs.Rating;
import org.jspecify.annotations.Nullable;

/**
 * What has been done in a sitting, and what lies ahead.
 *
 * @param ahead the questions behind the present one
 * @param outcomes the answers so far
 * @param memories what is known by now about each fact asked in this sitting
 * @param nextSeq the number of the next line in the log
 * @param last the last answer, whose rating can still be changed
 * @param past what undo goes back to
 */
public record Progress(
        List<Slot> ahead,
        List<Outcome> outcomes,
        Map<String, Memory.Known> memories,
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

    /** Copies what can change. */
    public Progress {
        ahead = List.copyOf(ahead);
        outcomes = List.copyOf(outcomes);
        memories = Map.copyOf(memories);
    }

    /** How many questions have been dealt with. */
    public int done() {
        return outcomes.size();
    }

    /** Tells whether there is something to undo. */
    public boolean canUndo() {
        return past != null;
    }

    Progress withAhead(List<Slot> slots) {
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

    Progress answered(Last answer, Outcome outcome, Memory known) {
        List<Outcome> all = new ArrayList<>(outcomes);
        all.add(outcome);
        return new Progress(ahead, all, put(answer.slot().key(), known), nextSeq, answer, past);
    }

    Progress regraded(Last answer, Outcome outcome, Memory known) {
        List<Outcome> all = new ArrayList<>(outcomes);
        all.set(all.size() - 1, outcome);
        return new Progress(ahead, all, put(answer.slot().key(), known), nextSeq, answer, past);
    }

    Progress without(String key) {
        return withAhead(ahead.stream().filter(slot -> !slot.key().equals(key)).toList());
    }

    /** Practice of what is not known yet leaves it so. */
    private Map<String, Memory.Known> put(String key, Memory memory) {
        Map<String, Memory.Known> changed = new HashMap<>(memories);
        if (memory instanceof Memory.Known known) {
            changed.put(key, known);
        }
        return changed;
    }
}
