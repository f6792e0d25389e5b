package org.hanmi.guide;

import java.util.Locale;

/** What a section of a card has. */
public enum Part {
    /** Names in every script and spelling. */
    NAMES,
    /** What it is, in a few lines. */
    ABOUT,
    /** In our own words. */
    SUMMARY,
    /** What a question is answered with. */
    KEY,
    /** What does not answer it, and why. */
    WRONG,
    /** What teaches. */
    RATIONALE,
    /** A person's posts in time. */
    OFFICES,
    /** A post's holders in time. */
    HOLDERS,
    /** Members of an organization. */
    MEMBERS,
    /** The groups it belongs to. */
    GROUPS,
    /** Posts of a country or an organization. */
    POSTS,
    /** What happened, in time. */
    EVENTS,
    PEOPLE,
    ORGANIZATIONS,
    PLACES,
    TOPICS,
    ARTICLES,
    FACTS,
    /** Where it was read. */
    SOURCES,
    /** Questions: their stems, and nothing that answers them. */
    ITEMS,
    /** All of one sort. */
    LIST,
    /** What a search found. */
    HITS,
    /** Names near to what was sought. */
    NEAR;

    /** The word for it in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
