package org.hanmi.session;

import java.time.InstantSource;

/** A sitting under way: keeps the state, and writes each step down before the next state can be seen. */
public final class Sitting {

    private final Session session;
    private final Journal journal;
    private final InstantSource clock;
    private State state;

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
            journal.append(step.log());
        }
        state = step.next();
        return state;
    }
}
