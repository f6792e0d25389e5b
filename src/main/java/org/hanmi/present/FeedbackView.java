package org.hanmi.present;

import java.util.List;
import org.hanmi.answer.Asked;
import org.jspecify.annotations.Nullable;

/**
 * A question after it was answered: what is right, why the others are not, and where it is written.
 *
 * @param mark whether it counts as right
 * @param verdict that in a word or two: {@code Right}, {@code Close}, {@code Wrong}, {@code Not known}
 * @param given what the learner answered; empty if nothing
 * @param difference what was tolerated or is off, in a sentence
 * @param options every option in the order in which it was shown (a match: each left side with its right one)
 * @param answer the right answer as one line
 * @param sources where it is written, the first one first
 * @param next when it comes back, in a sentence
 * @param note what was just undone, flagged or overridden; advice about a question missed many times
 * @param keys what can be done now
 */
public record FeedbackView(
        String title,
        String progress,
        int done,
        int of,
        String stem,
        Asked asked,
        Mark mark,
        String verdict,
        String given,
        @Nullable String difference,
        List<Option> options,
        String answer,
        String rationale,
        List<SourceLine> sources,
        String next,
        @Nullable String note,
        List<Key> keys)
        implements Still {

    /** Tells whether each line of the answer was given for itself: a place in an order, or a side of a match. */
    public boolean isInParts() {
        return asked == Asked.ORDER || asked == Asked.MATCH;
    }

    /**
     * An option, judged.
     *
     * @param mark a tick at what is right, a cross at what was wrongly chosen
     * @param chosen whether the learner chose it
     * @param feedback why it is wrong, or what was given in its place; empty for a right one, and where the rationale
     *     says it already
     */
    public record Option(String label, Mark mark, boolean chosen, String text, String feedback) {}

    /**
     * A source in words: {@code TRT World, 18 March 2021, paragraph 16}.
     *
     * @param article the article's id
     */
    public record SourceLine(String text, String address, String article) {}

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.feedback(this);
    }
}
