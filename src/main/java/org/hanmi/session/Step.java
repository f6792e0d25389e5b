package org.hanmi.session;

import java.util.List;
import org.hanmi.review.LogEntry;

/**
 * What an event leads to.
 *
 * @param <S> where a sitting can stand
 * @param log the lines to append before the next state is shown
 */
public record Step<S>(S next, List<LogEntry> log) {

    /** Copies the list. */
    public Step {
        log = List.copyOf(log);
    }

    static <S> Step<S> to(S next) {
        return new Step<>(next, List.of());
    }
}
