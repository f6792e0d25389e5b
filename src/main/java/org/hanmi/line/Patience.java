package org.hanmi.line;

import org.jspecify.annotations.Nullable;

/** How long lines from a pipe are read that bring nothing forward: what writes them need not ever stop. */
final class Patience {

    /** As many lines in a row may be slips, or lines for people to read. */
    private static final int MOST = 100;

    private @Nullable Object question;
    private int lines;

    /**
     * Counts a line.
     *
     * @param asked what it is to answer
     * @return whether it is one too many
     */
    boolean isOver(Object asked) {
        lines = asked.equals(question) ? lines + 1 : 1;
        question = asked;
        return lines > MOST;
    }
}
