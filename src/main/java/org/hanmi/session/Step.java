package org.hanmi.session;

import java.util.List;
import org.hanmi.review.LogEntry;

/**
 * What an event leads to.
 *
 * @param log the lines to append before the next state is shown
 */
public record Step(State next, List<LogEntry> log) {

    /** Copies the list. */
    public Step {
        log = List.copyOf(log);
    }

    static Step to(State next) {
        return new Step(next, List.of());
    }
}
