package org.hanmi.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the learner's folder is, for commands that need nothing else. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "The learner's log and settings (default: $$HANMI_DATA, $$XDG_DATA_HOME/hanmi, ~/.local/share/hanmi).")
    private @Nullable Path data;

    /** The one that was named, else the usual one. */
    Path folder(Environment environment) {
        Path given = data;
        return given != null ? given : new Folders(environment).data();
    }
}
