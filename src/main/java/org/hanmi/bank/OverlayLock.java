package org.hanmi.bank;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Lets one change the decisions of a bank at a time, in this program and in others: whoever reads, adds and writes while
 * another does would take the other's decision away.
 *
 * <p>The lock is on a file of its own, {@code overlay.lock}, since {@code overlay.json} is replaced with each decision.
 * It stays there empty; to remove it would let two hold it.
 */
public final class OverlayLock {

    private static final Object HERE = new Object();

    private OverlayLock() {}

    /** What is done while no other changes the decisions. */
    public interface Work<T, X extends Exception> {
        /** Does it. */
        T done() throws X;
    }

    /**
     * Waits until nobody else changes the decisions of a bank, and does so.
     *
     * @param folder the bank
     * @throws BankException if the lock cannot be taken
     */
    public static <T, X extends Exception> T hold(Path folder, Work<T, X> work) throws X {
        // The file's lock belongs to the process: its threads take turns by other means.
        synchronized (HERE) {
            Path file = folder.resolve("overlay.lock");
            try (Held held = new Held(file)) {
                return held.during(work);
            }
        }
    }

    /** Closes the channel, and with it gives the lock back. */
    private static final class Held implements AutoCloseable {

        private final Path file;
        private final FileChannel channel;

        @SuppressWarnings("unused") // as long as it can be reached it is held
        private final FileLock lock;

        Held(Path file) {
            this.file = file;
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            } catch (IOException failed) {
                throw new BankException("cannot open", file, failed);
            }
            try {
                lock = channel.lock();
            } catch (IOException failed) {
                close();
                throw new BankException("cannot lock", file, failed);
            }
        }

        <T, X extends Exception> T during(Work<T, X> work) throws X {
            return work.done();
        }

        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException failed) {
                throw new BankException("cannot close", file, failed);
            }
        }
    }
}
