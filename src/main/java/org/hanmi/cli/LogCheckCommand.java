package org.hanmi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.hanmi.bank.Bank;
import org.hanmi.item.Item;
import org.hanmi.item.ItemId;
import org.hanmi.present.Tongue;
import org.hanmi.problem.Problem;
import org.hanmi.review.LogCheck;
import org.hanmi.review.ReviewLog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hanmi log check}: all that is odd about a log. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Report everything odd about a review log, as file:line: error: sentence.",
            "An error is a line that does not count; a warning is one that counts, but is unusual."
        },
        footer = {
            "",
            "Examples:",
            "  hanmi log check                        the log in the data folder",
            "  hanmi log check both.jsonl             another one",
            "",
            "Nothing is changed. The exit code is 3 if there are errors."
        })
final class LogCheckCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "LOG",
            description = "A review log, or its folder (default: the learner's).")
    private @Nullable Path log;

    @Mixin
    private PlaceOptions places = new PlaceOptions();

    private final Environment environment;

    LogCheckCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        Path given = log;
        Path file = given == null ? ReviewLog.file(places.data(environment)) : LogCommand.log(given);
        LogCheck check = LogCheck.of(file, bank(), environment.clock().instant());
        List<Problem> problems = check.problems();
        int code = Problems.print(problems, environment.out());
        Tongue tongue = environment.tongue(places.data(environment));
        if (!problems.isEmpty()) {
            environment.out().println(Problems.count(problems, tongue));
        }
        List<String> counts = new ArrayList<>();
        check.kinds()
                .forEach((kind, count) ->
                        counts.add(tongue.either(Problems.plural(count, kind), kind + " " + count + "건")));
        String all = counts.isEmpty() ? tongue.either("nothing yet", "아직 아무것도 없습니다") : String.join(", ", counts);
        environment
                .out()
                .println((problems.isEmpty() ? tongue.either("No problems in ", "이상 없음, ") : "") + file + ": " + all);
        return code;
    }

    /** What the bank has; everything if there is no bank to compare with. */
    private Predicate<ItemId> bank() {
        Path questions = places.questions(environment);
        if (!Files.isDirectory(questions)) {
            return item -> true;
        }
        Set<ItemId> ids = new HashSet<>();
        for (Item item : Bank.read(questions).items()) {
            ids.add(item.id());
        }
        return ids::contains;
    }
}
