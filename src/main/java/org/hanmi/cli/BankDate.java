package org.hanmi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hanmi.bank.Bank;
import org.hanmi.bank.Overlay;
import org.jspecify.annotations.Nullable;

/** The times that an export speaks of. {@code SOURCE_DATE_EPOCH} wins, as everywhere. */
final class BankDate {

    private final Environment environment;
    private final @Nullable Instant given;

    /**
     * Reads what is given.
     *
     * @throws IllegalArgumentException if it is no time
     */
    BankDate(Environment environment) {
        this.environment = environment;
        String epoch = environment.variable("SOURCE_DATE_EPOCH");
        try {
            given = epoch.isEmpty() ? null : Instant.ofEpochSecond(Long.parseLong(epoch));
        } catch (NumberFormatException | DateTimeException noNumber) {
            throw new IllegalArgumentException(
                    "SOURCE_DATE_EPOCH is a number of seconds, not “" + epoch + "”", noNumber);
        }
    }

    /** The day of the export. */
    LocalDate today() {
        return given == null ? LocalDate.now(environment.clock()) : LocalDate.ofInstant(given, ZoneOffset.UTC);
    }

    /**
     * When the newest file of the bank was changed, so that the same bank gives the same bytes and a newer one newer
     * notes.
     */
    Instant changed(Path questions) throws IOException {
        if (given != null) {
            return given;
        }
        Instant newest = Instant.EPOCH;
        List<Path> files = new ArrayList<>(Bank.files(questions));
        Path overlay = Overlay.file(questions);
        if (Files.exists(overlay)) {
            files.add(overlay);
        }
        for (Path file : files) {
            Instant changed = Files.getLastModifiedTime(file).toInstant();
            newest = changed.isAfter(newest) ? changed : newest;
        }
        return newest;
    }
}
