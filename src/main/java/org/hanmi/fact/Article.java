package org.hanmi.fact;

import java.util.List;

/**
 * One curated article: what it is and what it says in our words.
 *
 * @param source its publication data; the source's id is the article's
 * @param topics ids of {@code topics.yaml}
 * @param summary two to four sentences of ours
 * @param notes where the article errs, differs from others, or was cut off
 */
public record Article(Source source, List<String> topics, String summary, List<String> notes) {

    /** Copies the lists. */
    public Article {
        topics = List.copyOf(topics);
        notes = List.copyOf(notes);
    }

    /** The article's id, which is its file name. */
    public String id() {
        return source.id();
    }
}
