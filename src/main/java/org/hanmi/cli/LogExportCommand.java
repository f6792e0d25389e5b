package org.hanmi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hanmi.problem.Problem;
import org.hanmi.review.NewFile;
import org.hanmi.review.ReviewLog;
import org.hanmi.review.ReviewTable;
import org.hanmi.review.Reviews;
import org.hanmi.review.Schedule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hanmi log export}: the reviews for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Write the reviews that count as a table for other programs.",
            "--anki-csv: card_id, review_rating (1 again to 4 easy), review_time (UTC), review_duration (ms), as the"
                    + " optimizers for Anki's scheduler exchange it. A card is a fact; what was undone is left out, and the"
                    + " rating is the one that counts after overrides."
        },
        footer = {
            "",
            "Examples:",
            "  hanmi log export --anki-csv --out reviews.csv",
            "  hanmi log export both.jsonl --anki-csv > reviews.csv"
        })
final class LogExportCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "LOG",
            description = "A review log, or its folder (default: the learner's).")
    private @Nullable Path log;

    @Option(names = "--anki-csv", description = "As the table described above, the only form there is so far.")
    private boolean table;

    @Option(names = "--out", paramLabel = "FILE", description = "A new file for the table (default: standard output).")
    private @Nullable Path out;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The learner's folder (default: $$HANMI_DATA, $$XDG_DATA_HOME/hanmi, ~/.local/share/hanmi).")
    private @Nullable Path data;

    @Spec
    private @Nullable CommandSpec spec;

    private final Environment environment;

    LogExportCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        if (!table) {
            throw Misuse.in(spec, "name a form: --anki-csv", "꼴을 정하세요: --anki-csv");
        }
        Path file = file();
        if (!Files.exists(file)) {
            environment.err().println("hanmi: " + file + environment.tongue().either(" does not exist", ": 없습니다"));
            return ExitCode.FILES;
        }
        Reviews reviews = Reviews.readFile(file, Schedule.DEFAULT);
        reviews.problems().forEach(environment.err()::println);
        Path to = out;
        if (to == null) {
            ReviewTable.write(reviews, environment.out());
            environment.out().flush();
        } else {
            NewFile.write(to, writer -> ReviewTable.write(reviews, writer));
        }
        return reviews.problems().stream().anyMatch(Problem::isError) ? ExitCode.DATA : ExitCode.WELL;
    }

    private Path file() {
        Path given = log;
        if (given != null) {
            return LogCommand.log(given);
        }
        Path folder = data;
        return ReviewLog.file(folder != null ? folder : new Folders(environment).data());
    }
}
