package org.hanmi.line;

import java.util.List;
import java.util.function.Supplier;
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

    /** What a line is for: each has its own history and its own completion. */
    enum Kind {
        /** An answer, for which nothing is completed but commands. */
        ANSWER,
        /** A command, or something chosen. */
        COMMAND,
        /** Something to look up. */
        SEARCH
    }

    /**
     * Reads a line of some kind.
     *
     * @param draft what stands there already
     * @return null at the end of input
     */
    default @Nullable String read(Kind kind, String prompt, String draft) {
        return read(prompt, draft);
    }

    /** What can be completed where something is looked up; asked only when somebody wants that. */
    default void lookUp(Supplier<List<String>> names) {
        // Only a terminal completes.
    }

    /**
     * Tells whether somebody sits there: then what was read stays until Enter. From a pipe only questions take a
     * line, so that a file of answers needs no other lines.
     */
    boolean isAttended();
}
