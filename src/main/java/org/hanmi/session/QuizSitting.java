package org.hanmi.session;

import java.time.Instant;
import java.time.InstantSource;
import org.hanmi.review.LogException;
import org.jspecify.annotations.Nullable;

/**
 * A quiz under way: keeps the state, and writes each step down before the next state can be seen. What cannot be
 * written has not happened.
 */
public final class QuizSitting {

    private final Quiz quiz;
    private final Journal journal;
    private final InstantSource clock;
    private QuizState state;
    private @Nullable LogException failure;
    private int failures;

    /** Begins with a state, as {@link Quiz#start} makes it. */
    public QuizSitting(Quiz quiz, QuizState start, Journal journal, InstantSource clock) {
        this.quiz = quiz;
        this.journal = journal;
        this.clock = clock;
        state = start;
    }

    /** Where it stands. */
    public QuizState state() {
        return state;
    }

    /** What the clock shows. */
    public Instant now() {
        return clock.instant();
    }

    /** Obeys, writes down, and only then goes on. */
    public QuizState on(QuizEvent event) {
        QuizStep step = quiz.on(state, event, clock.instant());
        if (!step.log().isEmpty()) {
            try {
                journal.append(step.log());
                failure = null;
                failures = 0;
            } catch (LogException e) {
                failure = e;
                failures++;
                state = state.with(state.paper(), Notice.notWritten(e.getMessage()));
                return state;
            }
        }
        state = step.next();
        return state;
    }

    /** Why the last thing that was to be written down was not; nothing if it was. */
    public @Nullable LogException failure() {
        return failure;
    }

    /** How often in a row something could not be written down. */
    public int failures() {
        return failures;
    }
}
