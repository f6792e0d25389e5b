package org.hanmi.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.function.IntConsumer;

/** One line on standard error that says how far long work has come, and is gone when it is done. */
final class Progress implements AutoCloseable {

    /** Who waits no longer than this needs no word, in milliseconds. */
    private static final long PATIENCE = 1_000;

    private static final String ERASE = "\r\u001b[K";

    private final PrintWriter err;
    private final Clock clock;
    private final boolean seen;
    private final long start;
    private boolean shown;

    /** Says nothing unless somebody sits before a terminal. */
    Progress(Environment environment) {
        err = environment.err();
        clock = environment.clock();
        seen = environment.terminal()
                && !environment
                        .properties()
                        .getProperty("hanmi.tty.err", "true")
                        .equals("false");
        start = clock.millis();
    }

    /** Takes the percentage of a piece of work that is done. */
    IntConsumer of(String work) {
        return percent -> say(work, percent);
    }

    private void say(String work, int percent) {
        if (seen && clock.millis() - start >= PATIENCE) {
            err.print(ERASE + work + ", " + percent + " %");
            err.flush();
            shown = true;
        }
    }

    /** Clears the line. */
    @Override
    public void close() {
        if (shown) {
            err.print(ERASE);
            err.flush();
            shown = false;
        }
    }
}
