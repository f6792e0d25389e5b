package org.hanmi.review;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * A file read without the JDK's channels: those load a library for networks before the first byte, which at a start takes
 * longer than folding a short log.
 */
final class ByteFile implements Closeable {

    /** Up to here the JDK reads without taking memory for it a second time. */
    private static final int PIECE = 1 << 13;

    private final RandomAccessFile file;

    /**
     * Opens a file.
     *
     * @throws java.io.FileNotFoundException if it cannot be read; its message ends with the system's reason
     */
    ByteFile(Path file) throws IOException {
        this.file = new RandomAccessFile(file.toFile(), "r");
    }

    long size() throws IOException {
        return file.length();
    }

    void position(long place) throws IOException {
        file.seek(place);
    }

    /**
     * Reads on, as much as fits or as there is.
     *
     * @return how many bytes, none at the end
     */
    int read(byte[] into, int from, int most) throws IOException {
        int got = 0;
        while (got < most) {
            int some = file.read(into, from + got, Math.min(PIECE, most - got));
            if (some <= 0) {
                break;
            }
            got += some;
        }
        return got;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
