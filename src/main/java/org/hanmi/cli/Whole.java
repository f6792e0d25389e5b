package org.hanmi.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.hanmi.bank.BankException;

/** Writes files whole or not at all: each beside it first, then moved over it. */
final class Whole {

    private Whole() {}

    /**
     * Does some writing, and ends it before the program ends: Control-C and other signals to end wait for it, so that
     * no file is left half written and no folder half old.
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
            written.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Writes the text unless the file holds it already; tells whether it wrote. */
    static boolean write(Path file, String text) {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            if (Files.exists(file)
                    && Files.readString(file, StandardCharsets.UTF_8).equals(text)) {
                return false;
            }
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(beside, text, StandardCharsets.UTF_8);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException failed) {
            try {
                Files.deleteIfExists(beside);
            } catch (IOException leftover) {
                failed.addSuppressed(leftover);
            }
            throw new BankException("cannot write", file, failed);
        }
    }
}
