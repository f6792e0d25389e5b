package org.hanmi.guide;

/**
 * What a search found.
 *
 * @param score the higher, the better
 * @param match how it fits
 */
public record Hit(Target target, int score, Match match) {

    /** How well a hit fits, the best first. */
    public enum Match {
        /** What was sought is one of its names, whole. */
        WHOLE_NAME,
        /** Every word sought is in one of its names, or begins a word there. */
        NAME,
        /** Some word is only in its text. */
        TEXT
    }
}
