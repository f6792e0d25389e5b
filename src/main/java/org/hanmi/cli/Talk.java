package org.hanmi.cli;

import java.io.PrintWriter;
import org.hanmi.line.Input;
import org.hanmi.review.LogException;
import org.jspecify.annotations.Nullable;

/** Questions and answers line by line, wherever the lines come from. */
interface Talk {

    /** Goes on until it is over. */
    void over(Input input, PrintWriter out);

    /** How often in a row something could not be written down. */
    int failures();

    /** Why the last thing that was to be written down was not; nothing if it was. */
    @Nullable
    LogException failure();
}
