package org.hanmi.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hanmi.fact.Era;
import org.hanmi.fact.Topic;
import org.hanmi.time.Edtf;
import org.hanmi.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Topics and eras, read when a topic is to be studied and not before.
 *
 * @param eras in the order of time
 * @param topics in the order of the file
 */
record Vocabulary(List<Era> eras, List<Topic> topics) {

    /** Reads {@code topics.yaml}; what is wrong in it, {@code hanmi check} says, and here it is left out. */
    static Vocabulary read(Path articles) {
        Path file = articles.resolve("topics.yaml");
        List<Era> eras = new ArrayList<>();
        for (Map<String, String> entry : Written.entries(file, "eras")) {
            Period span = span(entry.getOrDefault("span", ""));
            if (span != null) {
                eras.add(new Era(id(entry), name(entry), entry.get("hangul"), span));
            }
        }
        List<Map<String, String>> entries = Written.entries(file, "topics");
        List<Topic> topics = new ArrayList<>();
        for (Map<String, String> entry : entries.isEmpty() ? Written.entries(file, "") : entries) {
            String path = entry.getOrDefault("path", "");
            topics.add(new Topic(
                    id(entry),
                    name(entry),
                    entry.get("hangul"),
                    entry.getOrDefault("introduction", ""),
                    entry.get("korean"),
                    path.isEmpty() ? List.of() : List.of(path.split(" ", -1))));
        }
        return new Vocabulary(List.copyOf(eras), List.copyOf(topics));
    }

    private static String id(Map<String, String> entry) {
        return entry.getOrDefault("id", "");
    }

    private static String name(Map<String, String> entry) {
        return entry.getOrDefault("name", id(entry));
    }

    private static @Nullable Period span(String edtf) {
        try {
            return Edtf.parse(edtf) instanceof Period period ? period : null;
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    /** The topic of that id; null if there is none. */
    @Nullable
    Topic topic(String id) {
        for (Topic topic : topics) {
            if (topic.id().equals(id)) {
                return topic;
            }
        }
        return null;
    }
}
