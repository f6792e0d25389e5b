package org.hanmi.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.hanmi.fsrs.Fsrs;
import org.hanmi.fsrs.Weights;
import org.hanmi.problem.Problem;
import org.hanmi.review.Replay;
import org.hanmi.review.Reviews;
import org.hanmi.review.Schedule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hanmi replay}: the memory state after each review of a log. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Show the memory state after each review of a log.",
        footer = {
            "",
            "Examples:",
            "  hanmi replay ~/.local/share/hanmi/reviews.jsonl --json",
            "  hanmi replay reviews.jsonl --zone Asia/Seoul --retention 0.85 --json"
        })
final class ReplayCommand implements Callable<Integer> {

    @Parameters(paramLabel = "LOG", description = "A review log.")
    private @Nullable Path log;

    @Option(names = "--json", description = "As a JSON array, one object a review (the only form there is so far).")
    private boolean json;

    @Option(
            names = "--parameters",
            paramLabel = "FILE",
            description = "21 numbers as a JSON array (default: the authors').")
    private @Nullable Path parameters;

    @Option(
            names = "--retention",
            paramLabel = "R",
            defaultValue = "0.9",
            description = "Desired retention, above 0 and below 1 (default: ${DEFAULT-VALUE}).")
    private double retention;

    @Option(names = "--zone", paramLabel = "ZONE", description = "Count days in this zone instead of each line's own.")
    private @Nullable String zone;

    @Spec
    private @Nullable CommandSpec spec;

    private final Environment environment;

    ReplayCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Path file = log;
        if (file == null) {
            throw wrong("name a log", null);
        }
        if (!json) {
            environment.err().println("hanmi replay: printing JSON, as with --json");
        }
        if (!(retention > 0 && retention < 1)) {
            throw wrong("--retention is above 0 and below 1, not " + retention, null);
        }
        Schedule schedule = new Schedule(model(), retention);
        ZoneId days = days();
        Reviews reviews = Replay.read(file, schedule);
        new Replay(reviews, schedule, days).write(environment.out());
        environment.out().println();
        List<Problem> problems = reviews.problems();
        problems.forEach(environment.err()::println);
        return problems.stream().anyMatch(Problem::isError) ? ExitCode.DATA : ExitCode.WELL;
    }

    private Fsrs model() throws IOException {
        Path file = parameters;
        if (file == null) {
            return Fsrs.DEFAULT;
        }
        try {
            return new Fsrs(Weights.parse(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException wrong) {
            throw wrong(file + ": " + wrong.getMessage(), wrong);
        }
    }

    private @Nullable ZoneId days() {
        String name = zone;
        if (name == null) {
            return null;
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw wrong("“" + name + "” is no time zone; write one like Asia/Seoul or UTC-7", unknown);
        }
    }

    private CommandLine.ParameterException wrong(String message, @Nullable Throwable cause) {
        CommandSpec command = spec;
        if (command == null) {
            throw new IllegalStateException(message, cause);
        }
        return new CommandLine.ParameterException(command.commandLine(), message, cause);
    }
}
