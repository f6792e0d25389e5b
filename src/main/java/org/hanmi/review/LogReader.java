package org.hanmi.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.hanmi.settings.Missing;

/** Reads the lines of a log from some place on, in pieces that stay in the processor's cache. */
final class LogReader {

    private static final int PIECE = 1 << 18;

    /** Few lines stand behind a snapshot, and memory that is touched for the first time is dear. */
    private static final int LEAST = 1 << 12;

    private final Path file;
    private final Intake intake;
    private final PlainLines plain;
    private byte[] bytes = {};

    /** How far whole lines reach, in bytes. */
    long length;

    /** How many whole lines there are. */
    int lines;

    /** Whether something stands behind the last whole line. */
    boolean hasRest;

    LogReader(Path file, Intake intake) {
        this.file = file;
        this.intake = intake;
        plain = new PlainLines(intake);
    }

    /**
     * Reads on from {@link #length}. A file that does not exist has no lines.
     *
     * @throws LogException if it cannot be read or is of another format
     */
    void read() {
        if (Missing.is(file.toFile())) {
            return;
        }
        try (ByteFile opened = new ByteFile(file)) {
            read(opened);
        } catch (IOException e) {
            if (Missing.is(file.toFile())) {
                // Taken away just now.
                return;
            }
            throw LogException.reading(file, e);
        }
    }

    private void read(ByteFile opened) throws IOException {
        bytes = buffer((int) Math.max(LEAST, Math.min(PIECE, opened.size() - length)));
        opened.position(length);
        int held = 0;
        while (true) {
            int capacity = bytes.length - PlainLines.MARGIN;
            if (held == capacity) {
                bytes = grown(held);
                capacity = bytes.length - PlainLines.MARGIN;
            }
            int got = opened.read(bytes, held, capacity - held);
            if (got == 0) {
                break;
            }
            int searched = held;
            held += got;
            int end = held;
            while (end > searched && bytes[end - 1] != '\n') {
                end--;
            }
            if (end > searched) {
                lines(end);
                length += end;
                held -= end;
                System.arraycopy(bytes, end, bytes, 0, held);
            }
        }
        if (held > 0) {
            rest(held);
        }
        // What was folded stays for the whole sitting; this need not.
        bytes = new byte[0];
    }

    /** Reads whole lines up to an end that stands behind a line feed. */
    private void lines(int end) {
        int at = 0;
        while (at < end) {
            intake.line = ++lines;
            int next = lines == 1 ? -1 : plain.read(bytes, at);
            if (next < 0) {
                next = at;
                while (bytes[next] != '\n') {
                    next++;
                }
                unusual(at, next);
                next++;
            }
            at = next;
        }
    }

    private void unusual(int from, int lineFeed) {
        int to = lineFeed > from && bytes[lineFeed - 1] == '\r' ? lineFeed - 1 : lineFeed;
        if (lines == 1) {
            Header.check(file, bytes, from, to);
        } else if (!isBlank(from, to)) {
            try {
                intake.entry(UnusualLine.read(bytes, from, to));
            } catch (IllegalArgumentException e) {
                intake.report(String.valueOf(e.getMessage()), "the line was left aside and stays in the log");
            }
        }
    }

    /** What stands behind the last line feed: an entry that lacks only that, or one that was cut off. */
    private void rest(int held) {
        hasRest = true;
        intake.line = lines + 1;
        byte[] rest = Arrays.copyOf(bytes, held);
        if (lines == 0) {
            if (!Header.isTorn(rest)) {
                Header.check(file, rest, 0, held);
            }
        } else if (UnusualLine.isWhole(rest, 0, held)) {
            lines++;
            unusual(0, held);
            lines--;
        } else {
            intake.report(
                    "the last line was cut off after " + held + " bytes and was left aside",
                    "the next sitting moves it out of the log");
        }
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    private byte[] grown(int held) {
        byte[] larger = buffer(held * 2);
        System.arraycopy(bytes, 0, larger, 0, held);
        return larger;
    }

    private static byte[] buffer(int capacity) {
        byte[] buffer = new byte[capacity + PlainLines.MARGIN];
        Arrays.fill(buffer, capacity, buffer.length, (byte) '\n');
        return buffer;
    }
}
