package org.hanmi.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hanmi.fsrs.Weights;
import org.hanmi.problem.Problem;
import org.hanmi.review.Replay;
import org.hanmi.review.Reviews;
import org.hanmi.review.Schedule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
            "  hanmi replay reviews.jsonl --zone Asia/Seoul --retention 0.85 --json",
            "  hanmi replay --from-csv reviews.csv --zone UTC-7 --parameters mine.json --json"
        })
final class ReplayCommand implements Callable<Integer> {

    @Mixin
    private HistoryOptions history = new HistoryOptions();

    @Option(names = "--json", description = "As a JSON array, one object a review (the only form there is so far).")
    private boolean json;

    private final Environment environment;

    ReplayCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Weights weights = history.weights();
        Schedule schedule = history.schedule(weights == null ? Weights.DEFAULT : weights, Schedule.DEFAULT.retention());
        Reviews reviews = history.read(null, schedule, environment);
        if (reviews == null) {
            return ExitCode.DATA;
        }
        if (!json) {
            environment.err().println("hanmi replay: printing JSON, as with --json");
        }
        new Replay(reviews, schedule, history.zone()).write(environment.out());
        environment.out().println();
        return reviews.problems().stream().anyMatch(Problem::isError) ? ExitCode.DATA : ExitCode.WELL;
    }
}
