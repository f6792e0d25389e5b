package org.hanmi.session;

import java.time.Instant;

/**
 * How a sitting goes on, whatever is asked in it: a function of state and event.
 *
 * @param <S> where it can stand
 * @param <E> what a learner can do
 */
public interface Rules<S, E> {

    /** Does what an event asks for. What makes no sense in a state changes nothing. */
    Step<S> on(S state, E event, Instant now);

    /** The same state, with something else to tell. */
    S saying(S state, Notice notice);
}
