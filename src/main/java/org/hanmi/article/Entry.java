package org.hanmi.article;

/**
 * Something that was read, and the place where its fields stand.
 *
 * @param value with stand-ins where something was missing
 * @param isSound false if something was missing or could not be read, so that only its words can be judged
 */
record Entry<T>(T value, Cursor at, boolean isSound) {

    /** An entry whose fields have all been read. */
    Entry(T value, Cursor at) {
        this(value, at, at.isSound());
    }
}
