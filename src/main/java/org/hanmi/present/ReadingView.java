package org.hanmi.present;

import java.util.List;

/**
 * What is read before questions: a topic's introduction, or an article in our words.
 *
 * @param title a name or a headline
 * @param sort what it is: {@code topic}, {@code article}
 * @param text a paragraph
 * @param below lines under it: where and when it was published, the steps of a path; empty for none
 * @param belowTitle their head; empty for none
 * @param next what Enter does, in a sentence
 */
public record ReadingView(
        String title, String sort, String text, String belowTitle, List<Line> below, String next, List<Key> keys)
        implements Still {

    /** Copies the lists. */
    public ReadingView {
        below = List.copyOf(below);
        keys = List.copyOf(keys);
    }

    /**
     * A line under the text.
     *
     * @param label what stands before it; empty for nothing
     * @param tail what stands behind it; empty for nothing
     */
    public record Line(String label, String text, String tail) {}

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.reading(this);
    }
}
