package org.hanmi.session;

import java.util.List;
import org.hanmi.review.LogEntry;

/**
 * What an event of a quiz leads to.
 *
 * @param log the lines to append before the next state is shown
 */
public record QuizStep(QuizState next, List<LogEntry> log) {

    /** Copies the list. */
    public QuizStep {
        log = List.copyOf(log);
    }

    static QuizStep to(QuizState next) {
        return new QuizStep(next, List.of());
    }
}
