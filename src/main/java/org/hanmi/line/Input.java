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
     * Reads a line that somebody may begin with something.
     *
     * @param draft what stands there already, where the line can be edited; elsewhere it is left out
     * @return null at the end of input
     */
    default @Nullable String read(String prompt, String draft) {
        return read(prompt);
    }

    /**
     * Tells whether somebody sits there: then what was read stays until Enter. From a pipe only questions take a
     * line, so that a file of answers needs no other lines.
     */
    boolean isAttended();
}
