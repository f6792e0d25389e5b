package org.hanmi.session;

import java.time.InstantSource;
import org.hanmi.review.LogException;
import org.jspecify.annotations.Nullable;

/**
 * A sitting under way: keeps the state, and writes each step down before the next state can be seen. What cannot be
 * written has not happened: the state stays, says why, and the learner can do the same again.
 */
public final class Sitting {

    private final Session session;
    private final Journal journal;
    private final InstantSource clock;
    private State state;
    private @Nullable LogException failure;
    private int failures;

    /** Begins with a state, as {@link Session#start} makes it. */
    public Sitting(Session session, State start, Journal journal, InstantSource clock) {
        this.session = session;
        this.journal = journal;
        this.clock = clock;
        state = start;
    }

    /** Where it stands. */
    public State state() {
        return state;
    }

    /** Obeys, writes down, and only then goes on. */
    public State on(Event event) {
        Step step = session.on(state, event, clock.instant());
        if (!step.log().isEmpty()) {
            try {
                journal.append(step.log());
                failure = null;
                failures = 0;
            } catch (LogException e) {
                failure = e;
                failures++;
                state = Session.saying(state, state.progress(), Notice.notWritten(e.getMessage()));
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
