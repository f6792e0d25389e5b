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
    STATISTICS,
    PAGE,
    BROWSE,
    FIND,
    OPEN,
    BACK,
    TIMELINE,
    ZOOM_IN,
    ZOOM_OUT,
    PEOPLE,
    HELP,
    LEAVE
}
