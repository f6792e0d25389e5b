package org.hanmi.present;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A few lines to choose something in.
 *
 * @param place whose keys work
 * @param lead what it is about, in a sentence or two; empty for nothing
 * @param usual the word for a value that nobody chose
 * @param editing the line that is being typed, from 0; less than 0 if none is
 * @param at the line that was chosen last, from 0
 * @param note what was done, or why nothing was
 */
public record FormView(
        Place place,
        String title,
        String lead,
        List<Line> lines,
        String usual,
        int editing,
        int at,
        @Nullable String note,
        List<Key> keys) {

    /** Copies the lists. */
    public FormView {
        lines = List.copyOf(lines);
        keys = List.copyOf(keys);
    }

    /**
     * A line.
     *
     * @param value what is chosen, as it is read
     * @param usual whether that is so because nothing was chosen
     * @param meaning what it is for, in a sentence
     * @param hint how to choose it; while it is typed, how what is typed reads
     * @param draft what stands in the line when somebody begins to type
     * @param manner how it is chosen
     */
    public record Line(
            String name, String value, boolean usual, String meaning, String hint, String draft, Manner manner) {}

    /** How something is chosen. */
    public enum Manner {
        /** One after the other, by arrows. */
        TURNED,
        /** Typed, or one after the other. */
        TYPED,
        /** Not here. */
        FIXED
    }
}
