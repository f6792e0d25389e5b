package org.hanmi.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subject by which articles and questions are sorted.
 *
 * @param id a slug
 * @param name how it is shown
 * @param hangul how it is shown in Korean
 * @param introduction a paragraph of ours, read before its questions
 * @param korean the same in Korean
 * @param path ids of eras in the order in which the topic is best learned; what lies outside follows in time order
 */
public record Topic(
        String id,
        String name,
        @Nullable String hangul,
        String introduction,
        @Nullable String korean,
        List<String> path) {

    /** Copies the list. */
    public Topic {
        path = List.copyOf(path);
    }

    /** A topic that is learned in time order, introduced in English only. */
    public Topic(String id, String name, @Nullable String hangul, String introduction) {
        this(id, name, hangul, introduction, null, List.of());
    }

    /** The introduction in a language; in English where there is no other. */
    public String introduction(boolean inKorean) {
        return inKorean && korean != null ? korean : introduction;
    }

    /** The name in a language; in English where there is no other. */
    public String name(boolean inKorean) {
        return inKorean && hangul != null ? hangul : name;
    }
}
