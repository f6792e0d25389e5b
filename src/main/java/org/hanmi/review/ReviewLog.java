package org.hanmi.review;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import org.hanmi.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The review log, open for appending; only one sitting at a time can have it open. Reading it needs no lock: see {@link
 * Reviews#read}.
 */
public final class ReviewLog implements AutoCloseable {

    /** How bytes get to a place in the file; a test lets it fail half-way. */
    interface Pen {
        void write(FileChannel channel, ByteBuffer bytes, long at) throws IOException;
    }

    private final Path file;
    private final SittingLock lock;
    private final FileChannel channel;
    private final @Nullable Object identity;
    private final List<Problem> problems;
    private final Pen pen;
    private long length;
    private boolean halfWritten;

    private ReviewLog(Path file, SittingLock lock, FileChannel channel, List<Problem> problems, Pen pen)
            throws IOException {
        this.file = file;
        this.lock = lock;
        this.channel = channel;
        this.problems = problems;
        this.pen = pen;
        identity = identity(file);
        length = channel.size();
    }

    /** Where the log of a data folder is. */
    public static Path file(Path folder) {
        return folder.resolve("reviews.jsonl");
    }

    /**
     * Opens the log of a data folder, and makes both if they are not there. A last line that was cut off is mended.
     *
     * @throws LogException if it cannot be written, another sitting has it open, or it is of another format
     */
    public static ReviewLog open(Path folder) {
        return open(folder, new Pen() {
            @Override
            public void write(FileChannel channel, ByteBuffer bytes, long at) throws IOException {
                Tail.write(channel, bytes, at);
            }
        });
    }

    static ReviewLog open(Path folder, Pen pen) {
        Path file = file(folder);
        try {
            Folder.make(folder);
        } catch (IOException e) {
            throw LogException.writing(folder, e);
        }
        SittingLock lock;
        try {
            lock = SittingLock.take(folder, file);
        } catch (IOException e) {
            throw LogException.writing(file, e);
        }
        FileChannel channel = null;
        boolean opened = false;
        try {
            channel = Folder.open(file);
            Problem mended = Tail.mend(file, channel);
            if (channel.size() == 0) {
                pen.write(channel, ByteBuffer.wrap(Header.line()), 0);
                channel.force(false);
                Folder.keepNames(folder);
            } else {
                checkHeader(file, channel);
            }
            ReviewLog log = new ReviewLog(file, lock, channel, mended == null ? List.of() : List.of(mended), pen);
            opened = true;
            return log;
        } catch (IOException e) {
            throw LogException.writing(file, e);
        } finally {
            if (!opened) {
                closeQuietly(channel);
                closeQuietly(lock);
            }
        }
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** What had to be mended on opening. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Writes entries in one go: when this returns, they are on disk.
     *
     * @throws LogException if that failed; then none of them is in the log
     */
    public void append(List<? extends LogEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        LogLine lines = new LogLine();
        for (LogEntry entry : entries) {
            lines.add(entry);
        }
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        // A channel closes when its thread is interrupted; an answer must not be lost to that.
        boolean interrupted = Thread.interrupted();
        try {
            write(bytes);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void write(byte[] bytes) {
        try {
            if (halfWritten) {
                channel.truncate(length);
                halfWritten = false;
            }
            checkUnchanged();
        } catch (IOException e) {
            throw LogException.writing(file, e);
        }
        try {
            pen.write(channel, ByteBuffer.wrap(bytes), length);
            channel.force(false);
        } catch (IOException e) {
            throw takeBack(e);
        }
        length += bytes.length;
    }

    /** Writes one entry; see {@link #append(List)}. */
    public void append(LogEntry entry) {
        append(List.of(entry));
    }

    /** Closes the log, so that another sitting can open it. */
    @Override
    public void close() {
        try {
            channel.close();
            lock.close();
        } catch (IOException e) {
            throw LogException.writing(file, e);
        }
    }

    private LogException takeBack(IOException cause) {
        try {
            channel.truncate(length);
        } catch (IOException e) {
            // Tried again before the next entry; failing that, the next sitting mends the line.
            halfWritten = true;
            cause.addSuppressed(e);
        }
        return LogException.writing(file, cause);
    }

    /** Another program may have replaced the file, an editor for example: then what is appended would be lost. */
    private void checkUnchanged() throws IOException {
        if (channel.size() != length || !Objects.equals(identity, identity(file))) {
            throw new LogException(
                    file,
                    file + " was changed by another program; end this sitting and start again",
                    "다른 프로그램이 바꾸었습니다. 학습을 마치고 다시 시작하세요",
                    null);
        }
    }

    private static @Nullable Object identity(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    private static void checkHeader(Path file, FileChannel channel) throws IOException {
        ByteBuffer start = ByteBuffer.allocate(4096);
        channel.read(start, 0);
        byte[] bytes = start.array();
        int end = 0;
        while (end < start.position() && bytes[end] != '\n') {
            end++;
        }
        Header.check(file, bytes, 0, end > 0 && bytes[end - 1] == '\r' ? end - 1 : end);
    }

    private static void closeQuietly(@Nullable AutoCloseable open) {
        if (open == null) {
            return;
        }
        try {
            open.close();
        } catch (Exception e) {
            // The failure that led here is the one to report.
            return;
        }
    }
}
