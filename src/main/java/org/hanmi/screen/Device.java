package org.hanmi.screen;

import java.io.IOException;

/** A terminal as bytes: what {@link FullScreen} needs of one. */
interface Device {

    /** What {@link #read} gives at the end. */
    int GONE = -1;

    /** What {@link #read} gives if nothing came in time. */
    int NOTHING = -2;

    /** As the kernel knows it, or {@link Size#USUAL} if it doesn't. */
    Size size() throws IOException;

    /** Keys come one by one, unechoed, and Control-C and Control-Z among them. */
    void raw() throws IOException;

    /** As it was at first. */
    void restore() throws IOException;

    /** The next byte, {@link #GONE}, or {@link #NOTHING} after so many milliseconds. */
    int read(long millis) throws IOException;

    /** Writes all of it at once. */
    void write(byte[] bytes, int length) throws IOException;
}
