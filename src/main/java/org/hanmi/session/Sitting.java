package org.hanmi.session;

import java.time.Instant;
import java.time.InstantSource;
import org.hanmi.review.LogException;
import org.jspecify.annotations.Nullable;

/**
 * A sitting under way, of study or of a quiz: keeps the state, and writes each step down before the next state can be
 * seen. What cannot be written has not happened: the state stays, says why, and the learner can do the same again.
 *
 * @param <S> where it can stand
 * @param <E> what a learner can do
 */
public final class Sitting<S, E> {

    private final Rules<S, E> rules;
    private final Journal journal;
    private final InstantSource clock;
    private S state;
    private @Nullable LogException failure;
    private int failures;

    /** Begins with a state, as {@link Session#start} or {@link Quiz#start} makes it. */
    public Sitting(Rules<S, E> rules, S start, Journal journal, InstantSource clock) {
        this.rules = rules;
        this.journal = journal;
        this.clock = clock;
        state = start;
    }

    /** Where it stands. */
    public S state() {
        return state;
    }

    /** What the clock shows. */
    public Instant now() {
        return clock.instant();
    }

    /** Obeys, writes down, and only then goes on. */
    public S on(E event) {
        Step<S> step = rules.on(state, event, clock.instant());
        if (!step.log().isEmpty()) {
            try {
                journal.append(step.log());
                failure = null;
                failures = 0;
            } catch (LogException e) {
                failure = e;
                failures++;
                state = rules.saying(state, Notice.notWritten(e.getMessage()));
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
