package org.hanmi.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where things are: the same three options for every command. */
final class PlaceOptions {

    @Option(
            names = "--articles",
            paramLabel = "DIR",
            description = "The curated articles (default: beside the program).")
    @Nullable
    Path articles;

    @Option(names = "--questions", paramLabel = "DIR", description = "The item bank (default: beside the program).")
    @Nullable
    Path questions;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "The learner's log and settings (default: $$HANMI_DATA, $$XDG_DATA_HOME/hanmi, ~/.local/share/hanmi).")
    @Nullable
    Path data;

    Path articles(Environment environment) {
        Path given = articles;
        return given != null ? given : new Folders(environment).articles();
    }

    Path questions(Environment environment) {
        Path given = questions;
        return given != null ? given : new Folders(environment).questions();
    }

    /**
     * The item bank, for who reads it: one that is not there is not an empty one.
     *
     * @throws org.hanmi.bank.BankException if what was named is no folder
     */
    Path bank(Environment environment) {
        Path given = questions;
        return given != null ? Folders.there(given) : new Folders(environment).questions();
    }

    Path data(Environment environment) {
        Path given = data;
        return given != null ? given : new Folders(environment).data();
    }
}
