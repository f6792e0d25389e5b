package org.hanmi.session;

/** What a sitting is for. */
public enum Purpose {
    /** Answers count for the schedule. */
    STUDY,
    /** Before an exam: any fact may be asked, and the schedule stays as it is. */
    PRACTICE
}
