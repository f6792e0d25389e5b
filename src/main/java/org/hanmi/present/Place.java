package org.hanmi.present;

/** Where the learner is, as far as keys are concerned. */
public enum Place {
    /** The first screen. */
    HOME,
    /** A question that is answered by a digit or a letter. */
    QUESTION,
    /** A question that is answered by a line of text: letters belong to the answer, commands begin with a colon. */
    TYPING,
    /** The answer has been given and is explained. */
    FEEDBACK,
    /** The sitting is over. */
    SUMMARY,
    /** Statistics, page by page. */
    STATISTICS,
    /** Cards and lists of what is known. */
    BROWSE
}
