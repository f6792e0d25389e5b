package org.hanmi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hanmi.answer.Judge;
import org.hanmi.answer.Question;
import org.hanmi.answer.Rivals;
import org.hanmi.bank.AsWritten;
import org.hanmi.bank.Bank;
import org.hanmi.bank.Overlay;
import org.hanmi.bank.OverlayWriter;
import org.hanmi.item.Item;
import org.hanmi.line.Plain;
import org.hanmi.present.Tongue;
import org.hanmi.problem.Problem;
import org.hanmi.results.Analysis;
import org.hanmi.results.AnswerTable;
import org.hanmi.results.CsvReport;
import org.hanmi.results.HtmlReport;
import org.hanmi.results.JsonReport;
import org.hanmi.results.Response;
import org.hanmi.results.TextReport;
import org.hanmi.set.QuestionSet;
import org.hanmi.set.SetForm;
import org.hanmi.set.SetItem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hanmi results}: what the answers of a class say of the questions. */
@Command(
        name = "results",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Analyse the answers of a class: how hard each question was, whether it tells who knows, which options were"
                    + " chosen, what is to be mended.",
            "Fewer than 30 students give counts and no verdicts."
        },
        footer = {
            "",
            "Examples:",
            "  hanmi results answers.csv --set quiz.json",
            "  hanmi results answers.csv --set quiz.json --form B --html --out results.html",
            "  hanmi results minji.jsonl juno.jsonl sora.jsonl",
            "  hanmi results answers.csv --set quiz.json --learn",
            "",
            "The table has the columns student, item and chosen, and form if the students had",
            "different forms. An item is its id, or its number in the form; chosen are",
            "letters of the form, or the words of options. Of a review log, one for each",
            "student, the first answer to each question counts. --learn adds the counts to",
            "overlay.json; after 30 answers a question's difficulty follows them. A log goes",
            "on growing: what is in it the first time is what counts."
        })
final class ResultsCommand implements Callable<Integer> {

    /** In bytes: some hundred thousand answers. */
    private static final int LARGEST = 64 << 20;

    /** How it is written. */
    static final class Forms {
        @Option(names = "--csv", description = "Write a table.")
        private boolean csv;

        @Option(names = "--html", description = "Write a page.")
        private boolean html;

        @Option(names = "--json", description = "Write JSON.")
        private boolean json;
    }

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A table of answers (CSV), or review logs.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--set", paramLabel = "FILE", description = "The set that was asked; a table needs it.")
    private @Nullable Path set;

    @Option(names = "--form", paramLabel = "LETTER", description = "The form of --set that all students had.")
    private @Nullable String form;

    @Option(
            names = "--learn",
            description = "Let the difficulty of the questions learn from these answers; each file counts once.")
    private boolean learn;

    @ArgGroup
    private Forms forms = new Forms();

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file (default: standard output).")
    private @Nullable Path out;

    @Mixin
    private PlaceOptions places = new PlaceOptions();

    @Spec
    private @Nullable CommandSpec spec;

    private final Environment environment;

    ResultsCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        boolean logs = files.stream().allMatch(ResultsCommand::isLog);
        if (!logs && (files.size() > 1 || files.stream().anyMatch(ResultsCommand::isLog))) {
            throw Misuse.in(
                    spec,
                    "one table of answers, or review logs (.jsonl), one for each student",
                    "답의 표 하나, 또는 학생마다 하나인 학습 기록(.jsonl)을 쓰세요.");
        }
        Path twice = logs ? twice() : null;
        if (twice != null) {
            throw Misuse.in(
                    spec, twice + " is named twice; a log is one student", twice + ": 두 번 적혀 있습니다. 기록 하나가 학생 한 명입니다.");
        }
        Path path = set;
        if (!logs && path == null) {
            throw Misuse.in(
                    spec,
                    "a table of answers needs the set that was asked: --set FILE",
                    "답의 표에는 물은 문제지가 있어야 합니다: --set FILE");
        }
        if (path == null && form != null) {
            throw Misuse.in(spec, "--form goes with --set", "--form은 --set과 함께 씁니다.");
        }
        List<Item> bank = Bank.read(places.questions(environment)).items();
        QuestionSet asked = path == null ? null : SetFile.read(path, environment);
        if (path != null && (asked == null || !isSame(path, asked, bank))) {
            return ExitCode.DATA;
        }
        List<Item> items = asked == null ? bank : items(asked, bank);
        List<Problem> problems = new ArrayList<>();
        List<Response> responses = new ArrayList<>();
        if (logs) {
            for (Path file : files) {
                responses.addAll(AnsweredLog.read(file, problems));
            }
        } else if (asked != null) {
            Path table = files.get(0);
            Map<String, List<Question>> questions = questions(asked, bank);
            String text = InputFile.text(table, LARGEST);
            responses.addAll(
                    AnswerTable.read(table, text, questions, only(asked), new Judge(new Rivals(bank)), problems));
        }
        Tongue tongue = environment.tongue();
        if (Problems.print(problems, environment.err()) != ExitCode.WELL) {
            environment
                    .err()
                    .println(Problems.count(problems, tongue)
                            + tongue.either("; nothing was analysed", ". 분석하지 않았습니다."));
            return ExitCode.DATA;
        }
        Analysis analysis = Analysis.of(items, responses, !logs);
        if (analysis.students() == 0) {
            environment.err().println(tongue.either("There are no answers to these questions.", "이 문제들에 답한 것이 없습니다."));
            return ExitCode.DATA;
        }
        int code = deliver(analysis, asked == null ? "Results" : "Results: " + asked.title());
        return learn && code == ExitCode.WELL ? learn(responses, logs) : code;
    }

    private int learn(List<Response> responses, boolean logs) throws IOException {
        Path questions = places.questions(environment);
        Overlay overlay = Overlay.read(questions);
        if (Problems.print(overlay.problems(), environment.err()) != ExitCode.WELL) {
            environment.err().println("nothing was learned");
            return ExitCode.DATA;
        }
        Learned lesson = new Learned(overlay.answered());
        for (Path file : files) {
            String student = file.toString();
            boolean isNew = lesson.learn(
                    logs ? Learned.log(LogCommand.log(file)) : Learned.table(file),
                    responses.stream()
                            .filter(response -> !logs || response.student().equals(student))
                            .toList());
            if (!isNew) {
                environment.err().println(file + " was learned from before; it is not counted again");
            }
        }
        Overlay learned = overlay.with(lesson.answered());
        List<Item> written = new ArrayList<>();
        AsWritten.read(questions).entries().forEach(entry -> written.add(entry.item()));
        lesson.changes(overlay, written).forEach(environment.err()::println);
        if (!learned.equals(overlay)) {
            Whole.finish(() -> Whole.write(Overlay.file(questions), OverlayWriter.text(learned)));
        }
        return ExitCode.WELL;
    }

    private int deliver(Analysis analysis, String title) {
        Tongue tongue = environment.tongue();
        if (!analysis.isEnough()) {
            environment
                    .err()
                    .println(tongue.either(
                            "Only " + Problems.plural(analysis.students(), "student") + "; verdicts need "
                                    + Analysis.ENOUGH + ".",
                            "학생이 " + analysis.students() + "명뿐입니다. 판정하려면 " + Analysis.ENOUGH + "명이 있어야 합니다."));
        }
        String text = forms.csv
                ? CsvReport.of(analysis)
                : forms.html
                        ? HtmlReport.of(analysis, title)
                        : forms.json ? JsonReport.of(analysis) : plain(TextReport.of(analysis));
        Path target = out;
        if (target == null) {
            environment.out().print(text);
            environment.out().flush();
        } else {
            Whole.finish(() -> Whole.write(target, text));
        }
        return ExitCode.WELL;
    }

    /** What a bank or a table says moves no cursor. */
    private static String plain(String report) {
        StringBuilder lines = new StringBuilder(report.length());
        report.lines().forEach(line -> lines.append(Plain.text(line)).append('\n'));
        return lines.toString();
    }

    /** The second name of a log that was named before; null if each is another. */
    private @Nullable Path twice() throws IOException {
        Set<Path> seen = new HashSet<>();
        for (Path file : files) {
            Path log = LogCommand.log(file);
            if (!seen.add(Files.exists(log) ? log.toRealPath() : log)) {
                return file;
            }
        }
        return null;
    }

    private static boolean isLog(Path file) {
        return file.toString().endsWith(".jsonl") || Files.isDirectory(file);
    }

    /** Letters mean what they meant on paper only as long as the items are what they were. */
    private boolean isSame(Path path, QuestionSet asked, List<Item> bank) {
        List<QuestionSet.Changed> changed = asked.changed(QuestionSet.byId(bank));
        changed.forEach(
                each -> environment.err().println(Problem.error(path, 0, "“" + each.id() + "” " + each.what(), null)));
        if (!changed.isEmpty()) {
            environment
                    .err()
                    .println(Problems.plural(changed.size(), "item")
                            + (changed.size() == 1 ? " of the set differs" : " of the set differ")
                            + " from the bank; use the bank of that time (--questions DIR)");
        }
        return changed.isEmpty();
    }

    private static List<Item> items(QuestionSet asked, List<Item> bank) {
        Map<String, Item> byId = QuestionSet.byId(bank);
        List<Item> items = new ArrayList<>();
        for (SetForm.Placed placed : asked.forms().get(0).items()) {
            Item item = byId.get(asked.items().get(placed.item()).id());
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    private Map<String, List<Question>> questions(QuestionSet asked, List<Item> bank) {
        Map<String, Item> byId = QuestionSet.byId(bank);
        Map<String, List<Question>> questions = new LinkedHashMap<>();
        for (SetForm each : asked.forms()) {
            List<Question> order = new ArrayList<>();
            for (SetForm.Placed placed : each.items()) {
                SetItem item = asked.items().get(placed.item());
                Item found = byId.get(item.id());
                if (found != null) {
                    order.add(SetBooklet.question(found, item.typed(), placed));
                }
            }
            questions.put(each.name(), order);
        }
        return questions;
    }

    private @Nullable String only(QuestionSet asked) {
        String letter = form;
        if (letter != null && asked.form(letter) == null) {
            List<String> names = asked.forms().stream().map(SetForm::name).toList();
            throw Misuse.in(
                    spec,
                    "the set has no form " + letter + "; it has " + String.join(", ", names),
                    "문제지에 " + letter + "형은 없습니다. 있는 형: " + String.join(", ", names));
        }
        return letter != null
                ? letter
                : asked.forms().size() == 1 ? asked.forms().get(0).name() : null;
    }
}
