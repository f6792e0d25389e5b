package org.hanmi.present;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The end of a quiz.
 *
 * @param lead that the time was up; null if it was not
 * @param result how many were right, and how long it took, in a sentence
 * @param topics how it went by topic
 * @param missed what to do about what was missed, in a sentence
 * @param logged what became of the answers, in a sentence
 * @param again how to have the same quiz again, in a sentence; empty for a set
 */
public record ResultView(
        String title,
        int right,
        int of,
        @Nullable String lead,
        String result,
        String topicsTitle,
        List<TopicLine> topics,
        String missed,
        String logged,
        String again,
        @Nullable String note,
        List<Key> keys)
        implements Still {

    /**
     * A topic.
     *
     * @param share 0 to 1
     * @param words the same in words: {@code 3 of 4}
     */
    public record TopicLine(String name, double share, String words) {}

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.result(this);
    }
}
