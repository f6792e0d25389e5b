package org.hanmi.answer;

/** What an answer comes to. */
public enum Verdict {
    /** What was asked for. */
    RIGHT,
    /** Counts as right; the difference is shown. */
    CLOSE,
    /** Something else. */
    WRONG,
    /** Nothing that could be judged. It costs nothing, and the question stands. */
    NOT_AN_ANSWER
}
