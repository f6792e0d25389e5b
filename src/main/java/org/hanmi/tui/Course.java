package org.hanmi.tui;

import org.hanmi.present.Command;
import org.jspecify.annotations.Nullable;

/**
 * What is shown next: the side of the program that the full screen asks and tells. When {@link #answer} and {@link #obey}
 * return, whatever is to last has been written.
 */
public interface Course {

    /** What is to be seen now, or null when it is time to leave. */
    @Nullable
    Face face();

    /** The learner answers, in the words or labels that a line of text would have: {@code 2}, {@code 1b 2a}, {@code Vienna}. */
    void answer(String response);

    /** The learner asks for something that the key table names. Help is the screen's own affair. */
    void obey(Command command);

    /** In how many milliseconds something else is to be seen though nobody does anything; less than 0 if never. */
    default long changesIn() {
        return -1;
    }

    /** That time has passed. */
    default void tick() {
        // Most of what is shown waits as long as anybody likes.
    }
}
