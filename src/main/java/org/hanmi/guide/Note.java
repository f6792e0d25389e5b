package org.hanmi.guide;

/** What must be said beside a line so that it is true. The line's detail fills it in. */
public enum Note {
    NONE,
    /** It was planned, and nothing shows that it came about. */
    PLANNED,
    /** Somebody says so: the detail. */
    REPORTED,
    /** It did not happen. */
    DENIED,
    /** Both ends are known as the dates say. */
    TERM,
    /** In office on the day that the detail names, and no end is known. */
    STILL,
    /** It ended, and nobody says when. */
    ENDED,
    /** An article calls them so at that time; no list gives the term. */
    SEEN,
    /** Nothing but a number: the count. */
    COUNT,
    /** A kind of place, in the detail. */
    KIND,
    /** The country it belongs to or serves. */
    COUNTRY,
    /** What it is part of. */
    IN,
    /** What stands for its name. */
    ACRONYM,
    /** Only one holds it at a time. */
    ONE_AT_A_TIME,
    /** A public address. */
    ADDRESS,
    /** Where it stands in the source: the detail. */
    AT,
    /** A later article shows that it happened. */
    CONFIRMED,
    /** The name of a list: the detail is its sort. */
    SORT,
    /** Questions whose answer would be given away here: the count. */
    HIDDEN,
    /** 1 easy to 5 hard: the count. */
    DIFFICULTY,
    /** Why an option is wrong: the detail. */
    WHY,
    /** The list is the whole list. */
    COMPLETE
}
