package org.hanmi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hanmi.review.Merge;
import org.hanmi.review.NewFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hanmi log merge}: the logs of several machines as one. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Join the review logs of several machines into one, by time and without doubles.",
            "The logs themselves stay as they are, and no other file is written over."
        },
        footer = {
            "",
            "Examples:",
            "  hanmi log merge laptop.jsonl desktop.jsonl --out both.jsonl",
            "  hanmi log merge ~/.local/share/hanmi /media/stick/hanmi > both.jsonl",
            "",
            "To learn on with the merged log, put it in the place of reviews.jsonl while no",
            "sitting is running."
        })
final class LogMergeCommand implements Callable<Integer> {

    @Parameters(arity = "2..*", paramLabel = "LOG", description = "Review logs, or the folders that they are in.")
    private List<Path> logs = List.of();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            converter = OutFile.class,
            description = "A new file for the merged log (default, and -: standard output).")
    private @Nullable Path out;

    @Spec
    private @Nullable CommandSpec spec;

    private final Environment environment;

    LogMergeCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Path file = out;
        Merge merge = new Merge();
        for (Path given : logs) {
            Path log = LogCommand.log(given);
            if (file != null && Files.exists(file) && Files.exists(log) && Files.isSameFile(file, log)) {
                throw new CommandLine.ParameterException(
                        Objects.requireNonNull(spec).commandLine(),
                        "--out " + file + " is one of the logs; name a new file");
            }
            merge.add(log);
        }
        merge.problems().forEach(environment.err()::println);
        boolean written = true;
        if (file != null) {
            written = NewFile.write(file, merge::write);
        } else {
            merge.write(environment.out());
            Delivery.check(environment);
        }
        String to = file == null ? "" : written ? " in " + file : "; " + file + " has them already";
        environment
                .err()
                .println(entries(merge.size()) + to + ", " + entries(merge.doubles()) + " left out as doubles");
        return ExitCode.WELL;
    }

    private static String entries(int count) {
        return count + (count == 1 ? " entry" : " entries");
    }
}
