package org.hanmi.present;

import org.jspecify.annotations.Nullable;

/**
 * A line of the key table as it stands now.
 *
 * @param key how it is written: {@code 1–3}, {@code Enter}, {@code u}, {@code :u} while an answer is typed
 * @param words what it does, in a word or two, for the last line of a screen
 * @param explanation what it does, in a sentence, for the help
 * @param whyNot null if the key works now; else why it does not
 */
public record Key(
        String key,
        Command command,
        String words,
        String explanation,
        @Nullable String whyNot) {

    /** Tells whether the key works now. */
    public boolean works() {
        return whyNot == null;
    }
}
