package org.hanmi.line;

import java.util.List;

/** What may be written at the cursor. */
public interface Completions {

    /**
     * Whole words that could stand there; those that do not begin as the word does are left out by the reader.
     *
     * @param before the words before it on the line
     * @param word what is written of it
     */
    List<String> of(List<String> before, String word);

    /** Nothing is completed. */
    Completions NONE = (before, word) -> List.of();

    /** The first word of a line is one of these. */
    static Completions first(List<String> commands) {
        return (before, word) -> before.isEmpty() ? commands : List.of();
    }
}
