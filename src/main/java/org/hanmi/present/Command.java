package org.hanmi.present;

/** What a key asks for. Those of a sitting become events of the session; the others open something. */
public enum Command {
    ANSWER,
    SUBMIT,
    DONT_KNOW,
    HINT,
    NEXT,
    WAS_RIGHT,
    AGAIN,
    HARD,
    GOOD,
    EASY,
    SKIP,
    UNDO,
    FLAG,
    SUSPEND,
    STUDY,
    EXAM,
    FORWARD,
    BACK,
    STATISTICS,
    PAGE,
    HELP,
    LEAVE
}
