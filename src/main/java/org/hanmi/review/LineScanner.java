package org.hanmi.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The lines of a file one after another, as bytes, for those who look at each more closely than {@link LogReader}. */
final class LineScanner implements AutoCloseable {

    private final InputStream in;
    private byte[] bytes = new byte[1 << 16];
    private int from;
    private int to;

    /** The number of the line at hand, counted from 1. */
    int number;

    /** Whether the line at hand ends with a line feed; only the last one may lack it. */
    boolean isEnded;

    /** Whether a carriage return stands before the line feed. */
    boolean isFromDos;

    LineScanner(Path file) throws IOException {
        in = Files.newInputStream(file);
    }

    /** The next line without what ends it; of length 0 when there is none, and then {@link #isEnded} is false. */
    byte[] next() throws IOException {
        int at = from;
        while (true) {
            while (at < to && bytes[at] != '\n') {
                at++;
            }
            if (at < to) {
                break;
            }
            at -= from;
            int got = fill();
            at += from;
            if (got < 0) {
                break;
            }
        }
        isEnded = at < to;
        isFromDos = isEnded && at > from && bytes[at - 1] == '\r';
        byte[] line = Arrays.copyOfRange(bytes, from, isFromDos ? at - 1 : at);
        from = isEnded ? at + 1 : at;
        number++;
        return line;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private int fill() throws IOException {
        to -= from;
        System.arraycopy(bytes, from, bytes, 0, to);
        from = 0;
        if (to == bytes.length) {
            bytes = Arrays.copyOf(bytes, to * 2);
        }
        int got = in.read(bytes, to, bytes.length - to);
        to += Math.max(0, got);
        return got;
    }
}
