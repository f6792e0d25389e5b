package org.hanmi.session;

import org.hanmi.answer.Judgement;
import org.hanmi.answer.Question;
import org.jspecify.annotations.Nullable;

/**
 * A question of a quiz, and what has become of it.
 *
 * @param seen whether it was shown at all
 * @param closed whether something was said to it, if only that it is not known
 * @param judgement what was made of the answer; null if there is none
 * @param given the answer as a person would write it; empty if there is none
 * @param right whether it counts as right
 * @param millis how long it was looked at until now
 * @param seq the number of its line in the log; 0 if it has none
 */
public record Reply(
        Question question,
        boolean seen,
        boolean closed,
        @Nullable Judgement judgement,
        String given,
        boolean right,
        long millis,
        long seq) {

    /** One that nobody has seen. */
    static Reply to(Question question) {
        return new Reply(question, false, false, null, "", false, 0, 0);
    }

    /** How much of it is right, 0 to 1. */
    public double share() {
        return right ? 1 : judgement == null ? 0 : judgement.share();
    }

    Reply looked(long more) {
        return new Reply(question, true, closed, judgement, given, right, millis + more, seq);
    }

    Reply answered(@Nullable Judgement made, String text, boolean isRight, long line) {
        return new Reply(question, true, true, made, text, isRight, millis, line);
    }

    Reply opened() {
        return new Reply(question, true, false, null, "", false, millis, 0);
    }

    Reply wasRight() {
        return new Reply(question, seen, closed, judgement, given, true, millis, seq);
    }
}
