package org.hanmi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hanmi.article.YamlFile;
import org.hanmi.bank.AsWritten;
import org.hanmi.bank.Bank;
import org.hanmi.bank.Decision;
import org.hanmi.bank.Overlay;
import org.hanmi.compose.Builder;
import org.hanmi.item.Fingerprint;
import org.hanmi.present.Tongue;
import org.hanmi.problem.Problem;
import org.hanmi.set.Blueprint;
import org.hanmi.set.BlueprintFile;
import org.hanmi.set.Pool;
import org.hanmi.set.QuestionSet;
import org.hanmi.set.Row;
import org.hanmi.set.RowText;
import org.hanmi.set.Selection;
import org.hanmi.set.SetItem;
import org.hanmi.set.SetWriter;
import org.hanmi.set.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hanmi set}: a question set by blueprint. */
@Command(
        name = "set",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Draw a question set by a blueprint: how many questions of what, in which forms.",
        footer = {
            "",
            "Examples:",
            "  hanmi set --count 20 --topic alliance --from 2015 --forms A,B --out set.json",
            "  hanmi set --row topic=nuclear,from=2015,count=5 --row kind=quote,count=3",
            "  hanmi set --build --topic summits --count 12 --out quiz.json",
            "  hanmi set --blueprint autumn.yaml --exclude spring.json --out autumn.json",
            "  hanmi export docx --set autumn.json --out autumn.docx",
            "",
            "A row is name=value,name=value: topic, from, to, kind, difficulty, article,",
            "person, place, asked (typed or options) and count. A blueprint file is YAML with",
            "title, seed, forms, asked, approved (yes or no) and rows, each a list entry with",
            "the same names. No two questions of a set ask for one fact, and none gives the",
            "key of another away. Where the bank has too few, the rows are named and nothing",
            "is written, unless with --short."
        })
final class SetCommand implements Callable<Integer> {

    @Option(names = "--count", paramLabel = "N", description = "So many questions that pass the filters.")
    private @Nullable Integer count;

    @Option(names = "--row", paramLabel = "ROW", description = "A row of the blueprint; may be given again.")
    private List<String> rows = new ArrayList<>();

    @Option(names = "--blueprint", paramLabel = "FILE", description = "A blueprint in a YAML file.")
    private @Nullable Path file;

    @Option(
            names = "--exclude",
            paramLabel = "SET",
            description = "Leave out what this set asks for; may be given again.")
    private List<Path> excluded = new ArrayList<>();

    @Option(names = "--approved", description = "Only items that a person has approved or reworded.")
    private boolean approved;

    @Option(names = "--typed", description = "Only questions whose answers can be typed, asked so.")
    private boolean typed;

    @Option(names = "--options", description = "Questions with options (the default).")
    private boolean options;

    @Option(
            names = "--forms",
            paramLabel = "LETTERS",
            split = ",",
            description = "Forms of the set, of A to F: A,B,C (default: A).")
    private List<String> forms = new ArrayList<>();

    @Option(names = "--title", paramLabel = "TEXT", description = "What the set is called (default: Hanmi).")
    private @Nullable String title;

    @Option(names = "--seed", paramLabel = "TEXT", description = "Another seed draws another set (default: 1).")
    private @Nullable String seed;

    @Option(
            names = "--build",
            description = "Make the set step by step: add rows, look at questions, exchange, lock and redraw them.")
    private boolean build;

    @Option(names = "--plain", description = "With --build: line by line instead of a screen.")
    private boolean plain;

    @Option(names = "--short", description = "Write the set even if rows fall short.")
    private boolean fewer;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file (default: standard output).")
    private @Nullable Path out;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private PlaceOptions places = new PlaceOptions();

    @Spec
    private @Nullable CommandSpec spec;

    private final Environment environment;

    SetCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        usage();
        Path questions = places.questions(environment);
        Bank bank = Bank.read(questions);
        if (bank.problems().stream().anyMatch(Problem::isError)) {
            List<Problem> errors =
                    bank.problems().stream().filter(Problem::isError).toList();
            Problems.print(errors, environment.err());
            environment.err().println(Problems.count(errors) + "; no set was made");
            return ExitCode.DATA;
        }
        Blueprint blueprint = blueprint(new Vocabulary(bank.items()));
        if (blueprint == null) {
            return ExitCode.DATA;
        }
        Set<String> former = new HashSet<>();
        for (Path path : excluded) {
            QuestionSet set = SetFile.read(path, environment);
            if (set == null) {
                return ExitCode.DATA;
            }
            set.items().stream().map(SetItem::id).forEach(former::add);
        }
        Pool pool = new Pool(bank.items(), former, blueprint.approved() ? approved(questions) : null);
        String chance = first(seed, blueprint.seed(), "1");
        List<String> names = !forms.isEmpty() ? forms : blueprint.forms().isEmpty() ? List.of("A") : blueprint.forms();
        String called = first(title, blueprint.title(), "Hanmi");
        if (build) {
            Blueprint start = new Blueprint(called, chance, names, blueprint.approved(), blueprint.rows());
            Builder builder = new Builder(start, pool, new Vocabulary(bank.items()), chance, new Fits());
            return new BuilderDesk(environment, places.data(environment), Objects.requireNonNull(out))
                    .build(builder, plain, HanmiCommand.color(spec));
        }
        Selection selection = Selection.of(blueprint, pool, chance, new Fits());
        QuestionSet set = QuestionSet.of(called, chance, names, blueprint, pool, selection);
        return deliver(set, selection, blueprint.count());
    }

    /** What was written, and where: {@code 12 items in forms A, B: quiz.json}. */
    static String written(QuestionSet set, @Nullable Path target, Tongue tongue) {
        List<String> names = set.forms().stream().map(form -> form.name()).toList();
        int items = set.items().size();
        return tongue.either(
                        Problems.plural(items, "item") + " in form" + (names.size() == 1 ? " " : "s ")
                                + String.join(", ", names),
                        "문제 " + items + "개, " + String.join("·", names) + "형")
                + (target == null ? "" : ": " + target);
    }

    private int deliver(QuestionSet set, Selection selection, int asked) {
        selection.shortfalls().forEach(environment.err()::println);
        int found = selection.items().size();
        if (found < asked && (!fewer || found == 0)) {
            environment
                    .err()
                    .println(environment
                            .tongue()
                            .either(
                                    found + " of " + Problems.plural(asked, "item")
                                            + "; nothing was written. Ask for less"
                                            + (found == 0 ? "." : ", or write what there is with --short."),
                                    asked + "문제 가운데 " + found + "문제뿐이라 쓰지 않았습니다. 수를 줄이"
                                            + (found == 0 ? "세요." : "거나 --short로 있는 만큼 쓰세요.")));
            return ExitCode.DATA;
        }
        String text = SetWriter.text(set);
        Path target = out;
        if (target == null) {
            environment.out().print(text);
            environment.out().flush();
        } else {
            Whole.finish(() -> Whole.write(target, text));
        }
        environment.err().println(written(set, target, environment.tongue()));
        return ExitCode.WELL;
    }

    private @Nullable Blueprint blueprint(Vocabulary vocabulary) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Path path = file;
        if (path != null) {
            Blueprint read =
                    BlueprintFile.read(path, InputFile.bytes(path, YamlFile.LARGEST), vocabulary, typed, problems);
            if (Problems.print(problems, environment.err()) != ExitCode.WELL || read == null) {
                environment.err().println(Problems.count(problems) + "; no set was made");
                return null;
            }
            return new Blueprint(read.title(), read.seed(), read.forms(), read.approved() || approved, read.rows());
        }
        List<Row> cells = new ArrayList<>();
        Integer number = count;
        if (number != null) {
            // Written out and read again, so that a misspelt topic is a mistake here, too.
            Row row = Fits.row(filters.filter(), typed, number);
            String conditions = row.conditions().equals("any") ? "" : row.conditions() + ",";
            cells.add(
                    RowText.parse(Path.of("--count"), 0, conditions + "count=" + number, typed, vocabulary, problems));
        }
        for (String row : rows) {
            cells.add(RowText.parse(Path.of("--row"), 0, row, typed, vocabulary, problems));
        }
        for (Problem problem : problems) {
            String hint = problem.hint();
            String option = problem.file().toString();
            throw Misuse.in(
                    spec,
                    (option.equals("--row") ? "--row: " : "") + problem.message() + (hint == null ? "" : "; " + hint));
        }
        return new Blueprint(null, null, List.of(), approved, cells);
    }

    private void usage() {
        boolean filtered = !filters.filter().equals(Filter.EVERYTHING);
        if (file != null && (count != null || !rows.isEmpty() || filtered)) {
            throw Misuse.in(
                    spec,
                    "--blueprint says all; leave out --count, --row and the filters",
                    "모든 것이 --blueprint에 있습니다. --count, --row, 조건은 빼세요.");
        }
        if (build && out == null) {
            throw Misuse.in(
                    spec,
                    "--build needs a file to write to: --out quiz.json",
                    "--build에는 저장할 파일이 있어야 합니다: --out quiz.json");
        }
        if (file == null && count == null && rows.isEmpty() && !build) {
            throw Misuse.in(
                    spec,
                    "say how many questions: --count 20, --row topic=alliance,count=5, or --blueprint FILE",
                    "몇 문제인지 정하세요: --count 20, --row topic=alliance,count=5, 또는 --blueprint FILE");
        }
        if (filtered && count == null && file == null) {
            throw Misuse.in(
                    spec,
                    "the filters go with --count; in a row write topic=alliance",
                    "조건은 --count와 함께 씁니다. 행에는 topic=alliance처럼 쓰세요.");
        }
        Integer number = count;
        if (number != null && (number < 1 || number > 9999)) {
            throw Misuse.in(
                    spec, "--count is a whole number from 1 to 9999, not " + number, "--count: 1부터 9999까지의 수를 쓰세요.");
        }
        if (typed && options) {
            throw Misuse.in(
                    spec,
                    "--typed or --options, not both; in a row write asked=typed",
                    "--typed와 --options 가운데 하나만 쓰세요. 행에는 asked=typed처럼 씁니다.");
        }
        if (!Blueprint.FORMS.containsAll(forms) || new HashSet<>(forms).size() < forms.size()) {
            throw Misuse.in(
                    spec,
                    "--forms are letters from A to F, each once, as in A,B,C",
                    "--forms: A부터 F까지의 글자를 한 번씩 쓰세요. 예: A,B,C");
        }
    }

    /** Those that a person approved as they are now, or put into other words. */
    private static Set<String> approved(Path questions) {
        Set<String> approved = new HashSet<>();
        Overlay overlay = Overlay.read(questions);
        for (AsWritten.Entry entry : AsWritten.read(questions).entries()) {
            Decision decision = overlay.decisions().get(entry.item().id().text());
            boolean good = decision != null
                    && decision.state() != Decision.State.RETIRED
                    && Fingerprint.of(entry.item()).equals(decision.hash());
            if (good) {
                approved.add(entry.item().id().text());
            }
        }
        return approved;
    }

    private static String first(@Nullable String option, @Nullable String written, String otherwise) {
        return option != null ? option : written != null ? written : otherwise;
    }
}
