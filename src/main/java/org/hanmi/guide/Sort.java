package org.hanmi.guide;

import java.util.List;

/** What sort of thing a card is about, in the order in which equally good hits are shown. */
public enum Sort {
    PERSON,
    ORGANIZATION,
    PLACE,
    POST,
    TOPIC,
    ARTICLE,
    FACT,
    ITEM,
    /** All of one sort; its id is the sort. */
    LIST,
    /** Events by time; its id is a {@link Zoom}, with a date behind a slash to start at. */
    TIMELINE,
    /** What a search found; its id is what was sought. */
    HITS,
    /** Where everything begins. */
    OVERVIEW;

    /** Those that have a list. Facts are in the timeline. */
    public static final List<Sort> LISTED = List.of(PERSON, ORGANIZATION, PLACE, POST, TOPIC, ARTICLE, ITEM);

    /** The word for it in a target. */
    public String word() {
        return switch (this) {
            case PERSON -> "person";
            case ORGANIZATION -> "organization";
            case PLACE -> "place";
            case POST -> "post";
            case TOPIC -> "topic";
            case ARTICLE -> "article";
            case FACT -> "fact";
            case ITEM -> "item";
            case LIST -> "list";
            case TIMELINE -> "timeline";
            case HITS -> "search";
            case OVERVIEW -> "overview";
        };
    }
}
