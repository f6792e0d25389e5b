package org.hanmi.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hanmi quiz}: questions outside the schedule, with a score at the end. */
@Command(
        name = "quiz",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Take a quiz or an exam: questions outside the schedule, with a result at the end.",
        footer = {
            "",
            "The answers go into the log, and leave the schedule as it is unless you say --count.",
            "",
            "Examples:",
            "  hanmi quiz                              ten questions, explained one by one",
            "  hanmi quiz --topic summits --limit 20 --typed",
            "  hanmi quiz --exam --minutes 15          nothing is said until you hand in",
            "  hanmi quiz --exam --seed 7              the same exam for everybody with the same bank",
            "  printf '1\\n2\\n' | hanmi quiz --plain --limit 2"
        })
final class QuizCommand implements Callable<Integer> {

    private static final int MOST_MINUTES = 24 * 60;

    @Option(names = "--plain", description = "Line by line: for a screen reader, a pipe, a simple terminal.")
    private boolean plain;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many questions (default: 10).")
    private int limit = QuizRequest.QUESTIONS;

    @Option(names = "--typed", description = "Answers are typed; questions that cannot be asked so are left out.")
    private boolean typed;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            description = "Which quiz: the same number draws the same questions from the same bank.")
    private @Nullable Long seed;

    @Option(
            names = "--exam",
            description = "Nothing is said about an answer until all are handed in; answers can be changed until then.")
    private boolean exam;

    @Option(
            names = "--minutes",
            paramLabel = "M",
            description = "How long an exam may take (default: a minute a question).")
    private @Nullable Integer minutes;

    @Option(names = "--count", description = "Let the answers count for the schedule.")
    private boolean count;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private PlaceOptions places = new PlaceOptions();

    @Spec
    private @Nullable CommandSpec spec;

    private final Environment environment;

    QuizCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        Integer given = minutes;
        check(limit > 0, "--limit is a number of questions from 1 on, not " + limit);
        check(exam || given == null, "--minutes belongs to --exam; without that there is no clock");
        check(
                given == null || (given > 0 && given <= MOST_MINUTES),
                "--minutes is a number from 1 to " + MOST_MINUTES + ", not " + given);
        StudyRequest request = new StudyRequest();
        request.plain = plain;
        request.data = text(places.data);
        request.questions = text(places.questions);
        request.articles = text(places.articles);
        request.filter = filters.filter();
        request.quiz = new QuizRequest(limit, typed, exam, given == null ? 0 : given, count, seed);
        return new Study(environment, request).run();
    }

    private void check(boolean holds, String otherwise) {
        CommandSpec command = spec;
        if (!holds && command != null) {
            throw new CommandLine.ParameterException(command.commandLine(), otherwise);
        }
    }

    private static @Nullable String text(@Nullable Path path) {
        return path == null ? null : path.toString();
    }
}
