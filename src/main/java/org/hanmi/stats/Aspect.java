package org.hanmi.stats;

import java.util.List;

/** By what facts are grouped. A fact is in a group if one of its items is. */
public enum Aspect {
    TOPIC("topics"),
    PERSON("people"),
    KIND("kinds"),
    ARTICLE("articles");

    private final String id;

    Aspect(String id) {
        this.id = id;
    }

    /** The name of the table in exports. */
    public String id() {
        return id;
    }

    List<String> of(Subject subject) {
        return switch (this) {
            case TOPIC -> subject.topics();
            case PERSON -> subject.people();
            case KIND -> List.of(subject.kind());
            case ARTICLE -> List.of(subject.article());
        };
    }
}
