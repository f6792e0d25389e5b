package org.hanmi.curate;

/** Why somebody should look at an item; the first of them is looked at first. */
public enum Cause {
    /** A learner marked it. */
    FLAGGED("flagged"),
    /** It lacks something, and is not asked before somebody completes it. */
    DRAFT("draft"),
    /** It, or what it rests on, is other than it was when somebody decided about it. */
    CHANGED("changed"),
    /** Nobody has decided about it. */
    NEW("new");

    private final String word;

    Cause(String word) {
        this.word = word;
    }

    /** The word for it. */
    public String word() {
        return word;
    }
}
