package org.hanmi.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a quiz and what was answered so far.
 *
 * @param begun when the first question was shown
 * @param nextSeq the number of the next line in the log
 * @param past what undo goes back to
 */
public record Paper(
        Terms terms,
        SharedList<Reply> replies,
        Instant begun,
        long nextSeq,
        @Nullable Past past) {

    /**
     * A state to go back to.
     *
     * @param seqs the lines that were written since, to be undone
     */
    record Past(QuizState before, List<Long> seqs) {}

    /** How many questions there are. */
    public int size() {
        return replies.size();
    }

    /** The numbers of the questions, from 0, to which nothing was said. */
    public List<Integer> open() {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < replies.size(); i++) {
            if (!replies.get(i).closed()) {
                open.add(i);
            }
        }
        return open;
    }

    /** The numbers of the questions, from 0, that were asked and not answered right; an exam asks all of them. */
    public List<Integer> missed() {
        List<Integer> missed = new ArrayList<>();
        for (int i = 0; i < replies.size(); i++) {
            Reply reply = replies.get(i);
            if (!reply.right() && (reply.closed() || terms.exam())) {
                missed.add(i);
            }
        }
        return missed;
    }

    /** Tells whether there is something to undo. */
    public boolean canUndo() {
        return past != null;
    }

    /** How much time is left; null if there is no limit. Not below 0. */
    public @Nullable Duration left(Instant now) {
        Duration time = terms.time();
        if (time == null) {
            return null;
        }
        Duration left = Duration.between(now, begun.plus(time));
        return left.isNegative() ? Duration.ZERO : left;
    }

    boolean isTimeUp(Instant now) {
        Duration left = left(now);
        return left != null && left.isZero();
    }

    Paper with(int number, Reply reply) {
        return new Paper(terms, replies.with(number, reply), begun, nextSeq, past);
    }

    /** Remembers the way back, and that so many lines were written. */
    Paper after(QuizState before, int lines) {
        List<Long> seqs = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            seqs.add(nextSeq + i);
        }
        return new Paper(terms, replies, begun, nextSeq + lines, new Past(before, seqs));
    }

    Paper withSeq(long seq) {
        return new Paper(terms, replies, begun, seq, past);
    }

    /** There is no way back any more. */
    Paper sealed(int lines) {
        return new Paper(terms, replies, begun, nextSeq + lines, null);
    }
}
