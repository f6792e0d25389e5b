package org.hanmi.session;

import java.util.List;
import org.hanmi.review.LogEntry;

/** Where the lines of a sitting go. They are to be durable when the call returns. */
@FunctionalInterface
public interface Journal {

    /** Writes lines down. */
    void append(List<LogEntry> lines);
}
