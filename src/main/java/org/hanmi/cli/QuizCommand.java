package org.hanmi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hanmi.answer.Question;
import org.hanmi.bank.Bank;
import org.hanmi.item.Item;
import org.hanmi.set.QuestionSet;
import org.hanmi.set.SetForm;
import org.jspecify.annotations.Nullable;
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
            "The answers go into the log, and leave the schedule as it is unless you say",
            "--count.",
            "",
            "Examples:",
            "  hanmi quiz                              ten questions, explained one by one",
            "  hanmi quiz --topic summits --limit 20 --typed",
            "  hanmi quiz --exam --minutes 15          nothing is said until you hand in",
            "  hanmi quiz --exam --seed 7              the same exam for everybody",
            "  hanmi quiz --exam --set autumn.json --form B",
            "  printf '1\\n2\\n' | hanmi quiz --plain --limit 2"
        })
final class QuizCommand implements Callable<Integer> {

    private static final int MOST_MINUTES = 24 * 60;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many questions (default: 10).")
    private @Nullable Integer limit;

    @Option(names = "--typed", description = "Answers are typed; questions that cannot be asked so are left out.")
    private boolean typed;

    @Option(
            names = "--seed",
            paramLabel = "TEXT",
            description = "Which quiz: the same seed draws the same questions from the same bank, as hanmi set does.")
    private @Nullable String seed;

    @Option(
            names = "--set",
            paramLabel = "FILE",
            description = "The questions of this set, in its order, instead of those that pass filters.")
    private @Nullable Path set;

    @Option(names = "--form", paramLabel = "LETTER", description = "Which form of --set (default: its first).")
    private @Nullable String form;

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
    private SittingOptions sitting = new SittingOptions();

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
    public Integer call() throws IOException {
        Integer given = minutes;
        Integer most = limit;
        check(
                most == null || most > 0,
                "--limit is a number of questions from 1 on, not " + most,
                "--limit: 1 이상의 문제 수를 쓰세요.");
        check(set != null || form == null, "--form goes with --set", "--form은 --set과 함께 씁니다.");
        boolean draws =
                typed || seed != null || most != null || !filters.filter().equals(Filter.EVERYTHING);
        check(
                set == null || !draws,
                "a set says which questions, in which order and how; leave out filters, --limit, --seed and --typed",
                "어느 문제를 어떤 차례로 어떻게 물을지는 문제지에 있습니다. 조건, --limit, --seed, --typed는 빼세요.");
        check(
                exam || given == null,
                "--minutes belongs to --exam; without that there is no clock",
                "--minutes는 --exam과 함께 씁니다. --exam이 없으면 시간을 재지 않습니다.");
        check(
                given == null || (given > 0 && given <= MOST_MINUTES),
                "--minutes is a number from 1 to " + MOST_MINUTES + ", not " + given,
                "--minutes: 1부터 " + MOST_MINUTES + "까지의 수를 쓰세요.");
        StudyRequest request = sitting.request(filters, places);
        Path file = set;
        List<Question> ofSet = file == null ? null : questions(file);
        if (file != null && ofSet == null) {
            return ExitCode.DATA;
        }
        request.quiz = new QuizRequest(
                most == null ? QuizRequest.QUESTIONS : most,
                typed,
                exam,
                given == null ? 0 : given,
                count,
                seed,
                ofSet);
        return new Study(environment, request).run();
    }

    /** The questions of a set; null if it cannot be used, which is said on standard error. */
    private @Nullable List<Question> questions(Path file) throws IOException {
        QuestionSet read = SetFile.read(file, environment);
        if (read == null) {
            return null;
        }
        String name = form;
        SetForm chosen = name == null ? read.forms().get(0) : read.form(name);
        List<String> names = read.forms().stream().map(SetForm::name).toList();
        check(
                chosen != null,
                file + " has no form " + name + ", only " + String.join(", ", names),
                file + ": " + name + "형은 없습니다. 있는 형: " + String.join(", ", names));
        List<Item> bank = Bank.read(places.questions(environment)).items();
        return chosen != null
                        && new SetBooklet(environment, file, read, bank)
                                .isSound(environment.tongue().either("nothing was asked", "문제를 내지 않았습니다"))
                ? SetQuestions.of(read, chosen, QuestionSet.byId(bank))
                : null;
    }

    private void check(boolean holds, String english, String korean) {
        if (!holds) {
            throw Misuse.in(spec, english, korean);
        }
    }
}
