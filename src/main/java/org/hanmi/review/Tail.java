package org.hanmi.review;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.hanmi.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Mends the end of a log. A line without its line feed is one that was cut off when the power or the disk gave out: a
 * whole entry gets the line feed, anything less is moved to a file beside the log.
 */
final class Tail {

    private static final int PIECE = 1 << 13;

    private Tail() {}

    /**
     * Leaves the log empty or ending with a line feed.
     *
     * @return what was done, nothing if all was well
     * @throws LogException if what stands there cannot have been a log
     */
    static @Nullable Problem mend(Path file, FileChannel log) throws IOException {
        long size = log.size();
        long from = lastLine(log, size);
        if (from == size) {
            return null;
        }
        byte[] torn = read(log, from, size);
        if (from == 0) {
            if (Header.isTorn(torn)) {
                log.truncate(0);
                return null;
            }
            Header.check(file, torn, 0, torn.length);
        }
        if (UnusualLine.isWhole(torn, 0, torn.length)) {
            write(log, ByteBuffer.wrap(new byte[] {'\n'}), size);
            log.force(false);
            return null;
        }
        int line = countLines(log, from) + 1;
        Path aside = file.resolveSibling("reviews.torn");
        try (FileChannel channel = Folder.open(aside)) {
            long end = channel.size();
            write(channel, ByteBuffer.wrap(torn), end);
            write(channel, ByteBuffer.wrap(new byte[] {'\n'}), end + torn.length);
            channel.force(false);
        }
        log.truncate(from);
        log.force(false);
        return Problem.warning(
                file,
                line,
                "the last line had been cut off; its " + torn.length + " bytes were moved to " + aside,
                "at most the last answer is missing");
    }

    static void write(FileChannel channel, ByteBuffer bytes, long at) throws IOException {
        long place = at;
        while (bytes.hasRemaining()) {
            place += channel.write(bytes, place);
        }
    }

    static byte[] read(FileChannel log, long from, long to) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(to - from));
        while (bytes.hasRemaining() && log.read(bytes, from + bytes.position()) >= 0) {
            // A read may give less than asked for.
        }
        return bytes.array();
    }

    /** Where what follows the last line feed begins; the end, if a line feed is last. */
    private static long lastLine(FileChannel log, long size) throws IOException {
        for (long to = size; to > 0; to -= PIECE) {
            long from = Math.max(0, to - PIECE);
            byte[] piece = read(log, from, to);
            for (int i = piece.length - 1; i >= 0; i--) {
                if (piece[i] == '\n') {
                    return from + i + 1;
                }
            }
        }
        return 0;
    }

    private static int countLines(FileChannel log, long end) throws IOException {
        int lines = 0;
        for (long from = 0; from < end; from += PIECE) {
            for (byte b : read(log, from, Math.min(end, from + PIECE))) {
                lines += b == '\n' ? 1 : 0;
            }
        }
        return lines;
    }
}
