package org.hanmi.cli;

/** What the program tells its caller. */
final class ExitCode {

    static final int WELL = 0;
    /** A file cannot be read or written. */
    static final int FILES = 1;
    /** Wrong usage. */
    static final int USAGE = 2;
    /** Mistakes in the data. */
    static final int DATA = 3;
    /** A bug. */
    static final int BUG = 70;
    /** The terminal has gone, by a HUP signal or without one. */
    static final int HUNG_UP = 129;
    /** Ended by Ctrl-C. */
    static final int INTERRUPTED = 130;
    /** Ended by a TERM signal. */
    static final int TERMINATED = 143;

    private ExitCode() {}
}
