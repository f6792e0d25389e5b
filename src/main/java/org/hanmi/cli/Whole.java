package org.hanmi.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hanmi.bank.BankException;

/** Writes files whole or not at all: each beside it first, then moved over it. */
final class Whole {

    /** How many seconds the end of the program waits for a writing. */
    private static final int PATIENCE = 30;

    private Whole() {}

    /**
     * Does some writing, and ends it before the program ends: Control-C and other signals to end wait for it, so that
     * no file is left half written and no folder half old, but not for ever.
     */
    static <T> T finish(Supplier<T> writing) {
        CountDownLatch written = new CountDownLatch(1);
        Thread wait = new Thread(() -> await(written), "finish writing");
        Runtime.getRuntime().addShutdownHook(wait);
        try {
            return writing.get();
        } finally {
            written.countDown();
            try {
                Runtime.getRuntime().removeShutdownHook(wait);
            } catch (IllegalStateException ending) {
                // The program was told to end meanwhile, and the hook has just stopped waiting.
            }
        }
    }

    private static void await(CountDownLatch written) {
        try {
            // A pipe may have nobody at its other end: then there is nothing to be saved.
            boolean unused = written.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Writes the text unless the file holds it already; tells whether it wrote. */
    static boolean write(Path file, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (Files.isRegularFile(file)
                    && Files.size(file) == bytes.length
                    && Arrays.equals(Files.readAllBytes(file), bytes)) {
                return false;
            }
        } catch (IOException failed) {
            throw new BankException("cannot write", file, failed);
        }
        write(file, out -> out.write(bytes));
        return true;
    }

    /** What is written. */
    interface Content {
        /** Writes it, and leaves the stream open. */
        void to(OutputStream out) throws IOException;
    }

    /**
     * Writes beside the file first, and moves that over it; a device or a pipe is written as it is. A link stays one:
     * what it leads to is written.
     */
    static void write(Path named, Content content) {
        Path file = real(named);
        boolean special = Files.exists(file) && !Files.isRegularFile(file);
        Path beside = special ? file : file.resolveSibling(file.getFileName() + ".new");
        try {
            if (Files.isDirectory(file)) {
                throw new IOException("it is a folder");
            }
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                content.to(out);
            }
            if (!special) {
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException failed) {
            throw new BankException("cannot write", file, failed);
        } finally {
            if (!special) {
                remove(beside);
            }
        }
    }

    private static Path real(Path file) {
        try {
            return Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file;
        } catch (IOException failed) {
            throw new BankException("cannot write", file, failed);
        }
    }

    /**
     * Writes a file that is not there yet; what was written of it is taken away if the rest could not be.
     *
     * @return false if there is one already, which stays as it is
     */
    static boolean create(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException failed) {
            throw new BankException("cannot write", file, failed);
        }
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            writeOrRemove(file, text, out);
            return true;
        } catch (FileAlreadyExistsException there) {
            return false;
        } catch (IOException failed) {
            throw new BankException("cannot write", file, failed);
        }
    }

    private static void writeOrRemove(Path file, String text, OutputStream out) throws IOException {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            remove(file);
            throw failed;
        }
    }

    /** What is left of an attempt; nothing if it was moved to its place. */
    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException leftover) {
            // Whatever stopped the writing says more than this.
        }
    }
}
