package org.hanmi.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.hanmi.bank.BankException;

/** Writes a file whole or not at all: beside it first, then moved over it. */
final class Whole {

    private Whole() {}

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
