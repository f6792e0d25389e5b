package org.hanmi.review;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps a second sitting from writing to the same log.
 *
 * <p>The lock is on a file of its own, and within this process on a set of paths: POSIX drops a process's locks on a file
 * as soon as the process closes that file anywhere, and the log itself is opened and closed for reading.
 */
final class SittingLock implements AutoCloseable {

    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path key;
    private final FileChannel channel;

    private SittingLock(Path key, FileChannel channel) {
        this.key = key;
        this.channel = channel;
    }

    /**
     * Takes the lock of a data folder for its log.
     *
     * @throws LogException if another sitting has it
     */
    static SittingLock take(Path folder, Path log) throws IOException {
        Path file = folder.resolve("reviews.lock");
        Path key = folder.toRealPath().resolve("reviews.lock");
        if (!HELD.add(key)) {
            throw held(log);
        }
        boolean taken = false;
        try {
            FileChannel channel = Folder.open(file);
            try {
                FileLock lock = channel.tryLock();
                taken = lock != null;
            } catch (OverlappingFileLockException e) {
                throw held(log);
            } finally {
                if (!taken) {
                    channel.close();
                }
            }
            if (!taken) {
                throw held(log);
            }
            return new SittingLock(key, channel);
        } finally {
            if (!taken) {
                HELD.remove(key);
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD.remove(key);
    }

    private static LogException held(Path log) {
        return new LogException(
                log,
                log + " is in use: another sitting is running; finish that one first",
                "쓰는 중입니다. 다른 창에서 하고 있는 학습을 먼저 마치세요",
                null);
    }
}
