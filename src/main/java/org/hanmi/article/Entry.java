package org.hanmi.article;

/**
 * Something that was read, and the place where its fields stand.
 *
 * @param value with stand-ins where something was missing; see {@link Cursor#isSound}
 */
record Entry<T>(T value, Cursor at) {

    /** False if something was missing or could not be read, so that only its words can be judged. */
    boolean isSound() {
        return at.isSound();
    }
}
