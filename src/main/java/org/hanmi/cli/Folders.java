package org.hanmi.cli;

import java.net.URISyntaxException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.CodeSource;
import org.hanmi.bank.BankException;
import org.hanmi.bank.Look;

/** Where articles, questions and the learner's data are when no option says so. */
final class Folders {

    private final Environment environment;

    Folders(Environment environment) {
        this.environment = environment;
    }

    /** The articles beside the program. */
    Path articles() {
        return home().resolve("articles");
    }

    /**
     * A folder that somebody named; without a look at it, one that is not there would be one in which there is nothing.
     *
     * @throws BankException if it is none
     */
    static Path there(Path named) {
        if (!Files.isDirectory(named)) {
            String name = named.toString();
            throw new BankException(
                    "cannot read",
                    named,
                    Files.exists(named) ? new FileAlreadyExistsException(name) : new NoSuchFileException(name));
        }
        return named;
    }

    /** The bank beside the program. */
    Path questions() {
        return home().resolve("questions");
    }

    /**
     * Where the index of a bank may be, best place first: that of the bank beside the program where the launcher says,
     * any other among the learner's caches.
     */
    Path[] indexes(Path questions, Path data) {
        String given = environment.properties().getProperty("hanmi.index", "");
        Path cache = data.resolve("cache");
        if (!questions.equals(questions())) {
            int name = questions.toAbsolutePath().normalize().toString().hashCode();
            return new Path[] {cache.resolve("bank-" + Integer.toHexString(name) + ".index")};
        }
        Path own = cache.resolve("bank.index");
        return given.isEmpty() ? new Path[] {own} : new Path[] {environment.path(given), own};
    }

    /** What the launcher found out about a bank: of the one beside the program, whether its index is still right. */
    Look look(Path questions) {
        // It was so when the program started, which may be long ago at the next look.
        Object seen = environment.properties().remove("hanmi.seen");
        if (seen == null || !questions.equals(questions())) {
            return Look.UNKNOWN;
        }
        // The learner may have named other places than the launcher looked at.
        String home = environment.properties().getProperty("hanmi.home", "");
        String index = environment.properties().getProperty("hanmi.index", "");
        boolean same = seen.equals(home + ":" + index);
        return new Look(environment.clock().millis(), same ? environment.path(index) : null);
    }

    /** {@code $HANMI_DATA}, else {@code $XDG_DATA_HOME/hanmi}, else {@code ~/.local/share/hanmi}. */
    Path data() {
        String own = environment.variable("HANMI_DATA");
        if (!own.isEmpty()) {
            return environment.path(own);
        }
        String shared = environment.variable("XDG_DATA_HOME");
        if (!shared.isEmpty()) {
            return environment.path(shared).resolve("hanmi");
        }
        String user = environment.variable("HOME");
        if (user.isEmpty()) {
            user = environment.properties().getProperty("user.home", ".");
        }
        return environment.path(user.equals("?") ? "." : user).resolve(".local/share/hanmi");
    }

    /** The folder with {@code questions} in it: as the launcher says, or upwards from the jar, or this one. */
    Path home() {
        String given = environment.properties().getProperty("hanmi.home", "");
        if (!given.isEmpty()) {
            return environment.path(given);
        }
        CodeSource source = Folders.class.getProtectionDomain().getCodeSource();
        try {
            Path at = source == null ? null : Path.of(source.getLocation().toURI());
            for (int up = 0; at != null && up < 4; up++) {
                at = at.getParent();
                if (at != null && Files.isDirectory(at.resolve("questions"))) {
                    return at;
                }
            }
        } catch (URISyntaxException nowhere) {
            // A class path that is no file: the working folder has to do.
        }
        return Path.of("");
    }
}
