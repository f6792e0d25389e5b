package org.hanmi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.hanmi.fsrs.Fsrs;
import org.hanmi.fsrs.Weights;
import org.hanmi.problem.Problem;
import org.hanmi.review.Replay;
import org.hanmi.review.Reviews;
import org.hanmi.review.Schedule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which history, and how to look at it: the same for every command that goes through one. */
final class HistoryOptions {

    /** In bytes: 21 numbers. */
    private static final int LARGEST = 1 << 20;

    @Parameters(arity = "0..1", paramLabel = "LOG", description = "A review log.")
    @Nullable
    Path log;

    @Option(
            names = "--from-csv",
            paramLabel = "FILE",
            description =
                    "A table with the columns card_id, review_rating (1 to 4), review_time (ISO), review_duration.")
    @Nullable
    Path table;

    @Option(names = "--parameters", paramLabel = "FILE", description = "21 numbers as a JSON array.")
    @Nullable
    Path parameters;

    @Option(
            names = "--retention",
            paramLabel = "R",
            description = "Desired retention, above 0 and below 1 (default: 0.9).")
    @Nullable
    Double retention;

    @Option(names = "--zone", paramLabel = "ZONE", description = "Count days in this zone instead of each line's own.")
    private @Nullable String zone;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    /** The parameters of a file, or nothing if none is named. */
    @Nullable
    Weights weights() throws IOException {
        Path file = parameters;
        if (file == null) {
            return null;
        }
        try {
            return Weights.parse(InputFile.text(file, LARGEST));
        } catch (IllegalArgumentException wrong) {
            throw misuse(file + ": " + wrong.getMessage(), wrong);
        }
    }

    /** A schedule by these parameters and the retention that was asked for. */
    Schedule schedule(Weights weights, double usual) {
        Double asked = retention;
        double chosen = asked == null ? usual : asked;
        if (!(chosen > 0 && chosen < 1)) {
            throw misuse("--retention is above 0 and below 1, not " + chosen, null);
        }
        return new Schedule(new Fsrs(weights), chosen);
    }

    /** The zone that decides the days, or nothing if each line does. */
    @Nullable
    ZoneId zone() {
        String name = zone;
        if (name == null) {
            return null;
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw misuse("“" + name + "” is no time zone; write one like Asia/Seoul or UTC-7", unknown);
        }
    }

    /** The file that will be read: one of those named, or else another. */
    Path file(Path otherwise) {
        Path csv = table;
        Path named = log;
        return csv != null ? csv : named != null ? named : otherwise;
    }

    /**
     * Reads the history that was named, or another; tells what is wrong with it.
     *
     * @param otherwise the log if none is named; nothing where one must be
     * @return nothing if there are mistakes in a table: they are told, and nothing is to be made of the rest
     */
    @Nullable
    Reviews read(@Nullable Path otherwise, Schedule schedule, Environment environment) {
        Path named = log;
        Path csv = table;
        if (csv != null) {
            if (named != null) {
                throw misuse("name a log or a table, not both", null);
            }
            Reviews reviews = Replay.readTable(csv, schedule);
            for (Problem problem : reviews.problems()) {
                environment
                        .err()
                        .println(Problem.error(problem.file(), problem.line(), problem.message(), problem.hint()));
            }
            return reviews.problems().isEmpty() ? reviews : null;
        }
        Path file = named == null ? otherwise : named;
        if (file == null) {
            throw misuse("name a log, or a table with --from-csv", null);
        }
        Reviews reviews = named == null ? Reviews.readFile(file, schedule) : Replay.read(file, schedule);
        reviews.problems().forEach(environment.err()::println);
        return reviews;
    }

    private CommandLine.ParameterException misuse(String message, @Nullable Throwable cause) {
        CommandSpec command = spec;
        if (command == null) {
            throw new IllegalStateException(message, cause);
        }
        return new CommandLine.ParameterException(command.commandLine(), message, cause);
    }
}
