package org.hanmi.present;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The topics, one of which can be studied.
 *
 * @param heads of the columns: topic, questions, seen, due, new, known
 * @param topics those with much to ask first, then the others, each part in the order of the vocabulary
 * @param fewTitle the head of the others
 * @param many how many of them have much to ask
 * @param choose how to choose one line by line
 * @param note what else must be said
 */
public record TopicsView(
        String title,
        List<String> heads,
        List<Line> topics,
        String fewTitle,
        int many,
        String choose,
        @Nullable String note,
        List<Key> keys) {

    /** Copies the lists. */
    public TopicsView {
        heads = List.copyOf(heads);
        topics = List.copyOf(topics);
        keys = List.copyOf(keys);
    }

    /**
     * A topic.
     *
     * @param questions how many items
     * @param seen how many facts have been asked
     * @param due how many of these are due
     * @param fresh how many facts have not been asked
     * @param known the share of all facts that is expected to be recalled today, 0 to 1
     * @param knownWords the same in words
     */
    public record Line(
            String id, String name, int questions, int seen, int due, int fresh, double known, String knownWords) {}
}
