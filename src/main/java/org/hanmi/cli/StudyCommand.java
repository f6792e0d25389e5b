package org.hanmi.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hanmi study}: what is due, then what is new. */
@Command(
        name = "study",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Study what is due, then what is new.",
        footer = {
            "",
            "Examples:",
            "  hanmi study                         a sitting on the full screen",
            "  hanmi study --plain --limit 10      ten questions, line by line",
            "  hanmi study --by-topic              choose a topic, and follow its path",
            "  hanmi study --topic nuclear --from 2021",
            "  hanmi study --article kyodo-blinken     read the article, then answer",
            "  hanmi study --cram --person blinken     before an exam, outside the schedule",
            "  printf '1\\n2\\n' | hanmi study --plain --limit 2"
        })
final class StudyCommand implements Callable<Integer> {

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many questions (default: all that are waiting).")
    private @Nullable Integer limit;

    @Option(
            names = "--new",
            paramLabel = "N",
            description = "At most so many new facts today (default: as hanmi settings says, 10).")
    private @Nullable Integer fresh;

    @Option(
            names = "--cram",
            description = "Practise: whatever passes the filters, due or not, the least known first. The schedule"
                    + " stays as it is.")
    private boolean cram;

    @Option(names = "--by-topic", description = "Choose a topic from the list first.")
    private boolean byTopic;

    @Option(names = "--count", description = "With --cram: let the answers count for the schedule after all.")
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

    StudyCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        if (count && !cram) {
            throw Misuse.in(
                    spec,
                    "--count belongs to --cram; without that, answers always count",
                    "--count는 --cram과 함께 씁니다. --cram이 없으면 답은 언제나 복습 일정에 들어갑니다.");
        }
        StudyRequest request = sitting.request(filters, places);
        request.practice = cram;
        request.byTopic = byTopic;
        request.counts = count;
        request.limit = count("--limit", limit);
        request.fresh = count("--new", fresh);
        return new Study(environment, request).run();
    }

    private int count(String option, @Nullable Integer number) {
        if (number != null && number < 0) {
            throw Misuse.in(
                    spec,
                    option + " is a number of questions from 0 on, not " + number,
                    option + ": 0 이상의 문제 수를 쓰세요. " + number + " 같은 값은 쓸 수 없습니다.");
        }
        return number == null ? -1 : number;
    }
}
