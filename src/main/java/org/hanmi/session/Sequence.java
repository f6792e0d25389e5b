package org.hanmi.session;

/** In which order facts that were never asked are introduced. */
public enum Sequence {
    /** The easiest of each article in turn, so that neighbours come from apart. */
    SPREAD,
    /** As they stand in the deck: somebody has put them in an order in which they are best learned. */
    AS_LISTED
}
