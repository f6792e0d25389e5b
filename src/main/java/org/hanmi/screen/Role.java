package org.hanmi.screen;

/** What a piece of text is for; a {@link Theme} says how that looks. Nothing is said by a role alone. */
public enum Role {
    /** What is read. */
    PLAIN,
    /** What is secondary. */
    DIM,
    /** What is chosen, or to be done now. */
    ACCENT,
    /** Beside ✓ and a word. */
    RIGHT,
    /** Beside ✗ and a word. */
    WRONG,
    /** Where the learner is; the stem of a question. */
    TITLE,
    /** A key that can be pressed. */
    KEY
}
