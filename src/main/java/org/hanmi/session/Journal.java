package org.hanmi.session;

import java.util.List;
import org.hanmi.review.LogEntry;
import org.hanmi.review.LogException;

/** Where the lines of a sitting go. They are to be durable when the call returns. */
@FunctionalInterface
public interface Journal {

    /**
     * Writes lines down.
     *
     * @throws LogException if none of them could be
     */
    void append(List<LogEntry> lines);
}
