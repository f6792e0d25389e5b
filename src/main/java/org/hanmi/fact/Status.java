package org.hanmi.fact;

/** Whether what a fact says took place. A plan is never told as done. */
public enum Status {
    /** It happened, or it was so. */
    HAPPENED,
    /** It was planned, expected, feared or threatened when the article was written. */
    PLANNED,
    /** Someone said so; the fact names who. */
    REPORTED,
    /** It did not happen. */
    DENIED
}
