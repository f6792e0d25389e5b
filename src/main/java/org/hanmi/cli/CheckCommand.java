package org.hanmi.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hanmi.article.Articles;
import org.hanmi.article.Reading;
import org.hanmi.article.Shape;
import org.hanmi.bank.Bank;
import org.hanmi.generate.Generator;
import org.hanmi.item.Item;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.present.Tongue;
import org.hanmi.problem.Problem;
import org.hanmi.quality.Coverage;
import org.hanmi.quality.EraCoverage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hanmi check}: everything wrong in articles/ and questions/, in one pass. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Find everything wrong in articles/ and questions/, as file:line: error: sentence.",
        footer = {
            "",
            "Examples:",
            "  hanmi check                         check the articles and the bank",
            "  hanmi check articles/2021           show only what is wrong in there",
            "  hanmi check --fix                   first put articles into canonical form",
            "  hanmi check --coverage              which facts have no items, and why"
        })
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private PlaceOptions places = new PlaceOptions();

    @Parameters(paramLabel = "PATH", description = "Show only problems in these files and folders; all are checked.")
    private List<Path> only = new ArrayList<>();

    @Option(names = "--fix", description = "First write every article and list in its canonical form.")
    private boolean fix;

    @Option(names = "--coverage", description = "Show which facts have items, and why others have none.")
    private boolean coverage;

    @Option(names = "--json", description = "With --coverage: as JSON.")
    private boolean json;

    @Option(names = "--markdown", description = "With --coverage: only the table by era, kind and worth, as Markdown.")
    private boolean markdown;

    private final Environment environment;

    CheckCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        if (json && !coverage) {
            environment.err().println("hanmi: --json goes with --coverage");
            return ExitCode.USAGE;
        }
        if (markdown && (!coverage || json)) {
            environment.err().println("hanmi: --markdown goes with --coverage, and not with --json");
            return ExitCode.USAGE;
        }
        for (Path path : only) {
            if (!Files.exists(path)) {
                environment.err().println("hanmi: " + path + " does not exist");
                return ExitCode.USAGE;
            }
        }
        Path articles = places.articles(environment);
        return coverage ? coverage(articles) : check(articles);
    }

    private int check(Path articles) {
        PrintWriter out = environment.out();
        List<Problem> problems = new ArrayList<>();
        if (fix) {
            Shape.Fixed fixed = Shape.fix(articles);
            fixed.written().forEach(file -> out.println("wrote " + file));
            problems.addAll(fixed.problems());
        } else {
            problems.addAll(Shape.check(articles));
        }
        Reading reading = Articles.read(articles);
        problems.addAll(reading.problems());
        int items = 0;
        if (reading.isSound()) {
            KnowledgeBase knowledge = new KnowledgeBase(reading.world());
            Generator.Generated generated = new Generator(knowledge).generate();
            BankCheck.Judged judged = BankCheck.judge(places.questions(environment), knowledge, generated);
            problems.addAll(judged.problems());
            items = judged.items();
        }
        problems.removeIf(problem -> !isWanted(problem.file()));
        int code = Problems.print(problems, out);
        Tongue tongue = environment.tongue();
        if (!problems.isEmpty()) {
            out.println(Problems.count(problems, tongue));
        }
        if (!reading.isSound()) {
            out.println(tongue.either(
                    "The bank was not checked, since the articles have errors.", "기사에 오류가 있어 문제 은행은 검사하지 않았습니다."));
        } else if (problems.isEmpty()) {
            int read = reading.world().articles().size();
            int facts = reading.world().facts().size();
            out.println(tongue.either(
                    "No problems in " + Problems.plural(read, "article") + " with " + Problems.plural(facts, "fact")
                            + " and " + Problems.plural(items, "item") + ".",
                    "기사 " + read + "편, 사실 " + facts + "개, 문제 " + items + "개에 잘못이 없습니다."));
        }
        return code;
    }

    private boolean isWanted(Path file) {
        Path whole = whole(file);
        return only.isEmpty() || only.stream().anyMatch(path -> whole.startsWith(whole(path)));
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private int coverage(Path articles) {
        Reading reading = Articles.read(articles);
        if (!reading.isSound()) {
            List<Problem> errors =
                    reading.problems().stream().filter(Problem::isError).toList();
            Problems.print(errors, environment.err());
            environment.err().println(Problems.count(errors) + "; nothing to cover before they are mended");
            return ExitCode.DATA;
        }
        KnowledgeBase knowledge = new KnowledgeBase(reading.world());
        Generator.Generated generated = new Generator(knowledge).generate();
        Path questions = places.questions(environment);
        List<Item> items = Files.isDirectory(questions) ? Bank.read(questions).items() : generated.items();
        EraTable eras = new EraTable(EraCoverage.of(knowledge, items));
        CoverageReport report = new CoverageReport(Coverage.of(knowledge, items), eras, generated.refusals());
        environment.out().print(markdown ? eras.markdown() : json ? report.json() : report.text());
        environment.out().flush();
        return ExitCode.WELL;
    }
}
