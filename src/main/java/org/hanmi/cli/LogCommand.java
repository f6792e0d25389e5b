package org.hanmi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.hanmi.review.ReviewLog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hanmi log}: what can be done with the review log besides learning. */
@Command(
        name = "log",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Check the review log, join those of several machines, or write it as a table.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  hanmi log check",
            "  hanmi log merge laptop.jsonl desktop.jsonl --out both.jsonl",
            "  hanmi log export --anki-csv --out reviews.csv"
        })
final class LogCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    /** With its own commands. */
    static CommandLine line(Environment environment) {
        CommandLine line = new CommandLine(new LogCommand());
        line.addSubcommand(new LogMergeCommand(environment));
        line.addSubcommand(new LogCheckCommand(environment));
        line.addSubcommand(new LogExportCommand(environment));
        return line;
    }

    @Override
    public void run() {
        throw Misuse.in(
                spec, "say what to do with the log: check, merge or export", "무엇을 할지 쓰세요: check, merge, export");
    }

    /** A log is meant by its file or by its folder. */
    static Path log(Path given) {
        return Files.isDirectory(given) ? ReviewLog.file(given) : given;
    }
}
