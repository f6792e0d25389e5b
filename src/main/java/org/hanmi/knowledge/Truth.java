package org.hanmi.knowledge;

/** What the knowledge base knows of a claim. The world is open: not to be found is not the same as false. */
public enum Truth {
    /** It is so on every day in question. */
    CERTAIN,
    /** Nothing known speaks against it. */
    POSSIBLE,
    /** It cannot be so, and a reason can be printed. */
    FALSE
}
