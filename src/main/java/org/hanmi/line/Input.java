package org.hanmi.line;

import org.jspecify.annotations.Nullable;

/** Where lines come from. */
public interface Input {

    /**
     * Reads a line.
     *
     * @param prompt what to show before it, where somebody looks
     * @return null at the end of input
     */
    @Nullable
    String read(String prompt);

    /**
     * Tells whether somebody sits there: then what was read stays until Enter. From a pipe only questions take a
     * line, so that a file of answers needs no other lines.
     */
    boolean isAttended();
}
