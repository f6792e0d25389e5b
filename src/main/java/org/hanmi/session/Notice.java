package org.hanmi.session;

import org.hanmi.answer.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell the learner beside the state itself: what was just done, or why nothing was.
 *
 * @param judgement what was made of the input, if it was no answer; else null
 * @param reason why it could not be written down, if that is so; else null
 */
public record Notice(
        Kind kind, @Nullable Judgement judgement, @Nullable String reason) {

    /** What there is to tell. */
    public enum Kind {
        NOT_AN_ANSWER,
        UNDONE,
        NOTHING_TO_UNDO,
        OVERRIDDEN,
        NOTHING_TO_OVERRIDE,
        NOTHING_TO_HINT,
        SKIPPED,
        FLAGGED,
        SUSPENDED,
        BEHIND,
        PRACTICE,
        NOT_WRITTEN
    }

    static Notice of(Kind kind) {
        return new Notice(kind, null, null);
    }

    static Notice of(Judgement judgement) {
        return new Notice(Kind.NOT_AN_ANSWER, judgement, null);
    }

    static Notice notWritten(@Nullable String reason) {
        return new Notice(Kind.NOT_WRITTEN, null, reason);
    }
}
