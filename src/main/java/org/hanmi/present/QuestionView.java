package org.hanmi.present;

import java.util.List;
import org.hanmi.answer.Asked;
import org.hanmi.answer.Format;
import org.jspecify.annotations.Nullable;

/**
 * A question before it is answered. Nothing in it gives the answer away, so it names no source.
 *
 * @param title the topic
 * @param progress how far the sitting is, in words: {@code 3 of 24}
 * @param done how many questions of {@code of} have been dealt with before this one
 * @param lefts for a match, what is to be matched, labelled with digits; else empty
 * @param options what can be chosen; empty for a typed answer
 * @param format what a typed answer must be; null where something is chosen
 * @param prompt how to answer, in words
 * @param hint what the hint gave away, if one was asked for
 * @param note why the last input was no answer, or what was just undone, flagged or overridden
 * @param keys what can be done now
 */
public record QuestionView(
        String title,
        String progress,
        int done,
        int of,
        String stem,
        Asked asked,
        List<Option> lefts,
        List<Option> options,
        @Nullable Format format,
        String prompt,
        @Nullable String hint,
        @Nullable String note,
        List<Key> keys) {

    /**
     * A labelled option.
     *
     * @param struck true if a hint has ruled it out
     */
    public record Option(String label, String text, boolean struck) {}

    /** Tells whether something is chosen by letters only, since an option is a number. */
    public boolean isLettered() {
        return asked != Asked.MATCH
                && !options.isEmpty()
                && Character.isLetter(options.get(0).label().charAt(0));
    }
}
