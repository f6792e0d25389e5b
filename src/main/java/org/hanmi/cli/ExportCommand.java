package org.hanmi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.hanmi.bank.Bank;
import org.hanmi.export.Arranged;
import org.hanmi.export.Booklet;
import org.hanmi.export.Exporter;
import org.hanmi.export.Fitting;
import org.hanmi.export.Format;
import org.hanmi.export.Setting;
import org.hanmi.item.Item;
import org.hanmi.present.Tongue;
import org.hanmi.problem.Problem;
import org.hanmi.set.QuestionSet;
import org.hanmi.set.SetForm;
import org.hanmi.settings.SettingsFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hanmi export}: questions for other people's tools. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Write questions for another tool, or for paper.",
        footer = {
            "",
            "Examples:",
            "  hanmi export gift --topic alliance --out alliance.gift",
            "  hanmi export moodle-xml --from 2021 --to 2022 > questions.xml",
            "  hanmi export anki --typed --out hanmi.apkg",
            "  hanmi export docx --paper letter --title \"Quiz 3\" --out quiz3.docx",
            "  hanmi export html --set quiz3.json --form B --language ko --out quiz3-b.html",
            "  hanmi export moodle-xml --topic alliance --since quiz3.json --out more.xml",
            "  hanmi export qti12 --cartridge --set quiz3.json --out quiz3.imscc",
            "",
            "Items that a format cannot hold are named on standard error, each with the",
            "reason. Moodle never replaces a question: import what --since leaves, and retire",
            "the old wording there."
        })
final class ExportCommand implements Callable<Integer> {

    /** The formats, each with what it is for. */
    static final class Formats extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        Formats() {
            super(Format.words());
        }
    }

    /** So many items take a second or more, in which something should be said. */
    private static final int MANY = 2000;

    @Parameters(paramLabel = "FORMAT", completionCandidates = Formats.class, description = "One of those listed below.")
    private String word = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to this file (default: standard output, but archives not to a terminal).")
    private @Nullable Path out;

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "What the set is called (default: the title of --set, else Hanmi).")
    private @Nullable String title;

    @Option(
            names = "--set",
            paramLabel = "FILE",
            description = "The questions of this set, in its order, instead of those that pass filters.")
    private @Nullable Path set;

    @Option(
            names = "--form",
            paramLabel = "LETTER",
            description = "Only this form of --set (default: html, docx and markdown have every form in one file,"
                    + " each on pages of its own; other formats the first).")
    private @Nullable String form;

    @Option(
            names = "--since",
            paramLabel = "FILE",
            description = "Only what is new or asks something else than in this set, which you imported before;"
                    + " moodle-xml and gift put it into a category named by the day, qti12 and qti21 into a quiz.")
    private @Nullable Path since;

    @Option(
            names = "--cartridge",
            description = "For qti12: a Common Cartridge 1.1, for learning platforms other than Canvas.")
    private boolean cartridge;

    @Option(
            names = "--seed",
            paramLabel = "TEXT",
            defaultValue = "1",
            description = "Another seed gives other orders of options (default: ${DEFAULT-VALUE}).")
    private String seed = "1";

    @Option(names = "--typed", description = "Ask for typed answers where items allow it.")
    private boolean typed;

    @Mixin
    private PrintOptions print = new PrintOptions();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private PlaceOptions places = new PlaceOptions();

    @Spec
    private @Nullable CommandSpec spec;

    private final Environment environment;

    ExportCommand(Environment environment) {
        this.environment = environment;
    }

    /** The command with the list of formats in its help. */
    static CommandLine line(Environment environment) {
        CommandLine line = new CommandLine(new ExportCommand(environment));
        List<String> footer = new ArrayList<>(List.of("", "Formats:"));
        for (Format format : Format.values()) {
            footer.add("  " + format.word() + " ".repeat(12 - format.word().length()) + format.purpose());
        }
        UsageMessageSpec usage = line.getCommandSpec().usageMessage();
        footer.addAll(List.of(usage.footer()));
        usage.footer(footer.toArray(new String[0]));
        return line;
    }

    @Override
    public Integer call() throws IOException {
        Format format = format();
        print.check();
        usage();
        BankDate dates = dates();
        if (cartridge && format != Format.QTI12) {
            throw Misuse.in(spec, "--cartridge goes with qti12", "--cartridge는 qti12와 함께 씁니다.");
        }
        Exporter exporter = cartridge ? Format.cartridge() : format.exporter();
        Path file = out;
        if (file == null && environment.terminal() && exporter instanceof Exporter.OfBytes) {
            throw Misuse.in(
                    spec,
                    "an archive on a terminal helps nobody; say --out hanmi" + format.extension(),
                    "압축 파일은 터미널에 쓰지 않습니다. 파일 이름을 정하세요: --out hanmi" + format.extension());
        }
        Path questions = places.questions(environment);
        Bank bank = Bank.read(questions);
        List<Problem> errors = bank.problems().stream().filter(Problem::isError).toList();
        if (!errors.isEmpty()) {
            Problems.print(errors, environment.err());
            Tongue tongue = environment.tongue();
            environment
                    .err()
                    .println(Problems.count(errors, tongue) + tongue.either("; nothing was exported", ". 내보내지 않았습니다."));
            return ExitCode.DATA;
        }
        Booklet booklet = set == null ? filtered(bank.items()) : ofSet(set, bank.items(), format);
        if (booklet == null) {
            return ExitCode.DATA;
        }
        Path former = since;
        if (former != null) {
            Since before = Since.read(former, bank.items(), environment);
            if (before == null) {
                return ExitCode.DATA;
            }
            environment.err().println(before.report(booklet));
            booklet = before.newer(booklet, dates.today());
        }
        Fitting fitting = Fitting.of(booklet, format, exporter);
        Setting setting = print.setting(dates.changed(questions), () -> language(format));
        int many = booklet.forms().get(0).entries().size();
        if (environment.terminal() && many >= MANY) {
            environment
                    .err()
                    .println(environment
                            .tongue()
                            .either("Writing " + Problems.plural(many, "item") + "…", "문제 " + many + "개를 쓰는 중 …"));
        }
        new Delivery(environment, exporter, fitting.booklet(), setting).to(file);
        return report(format, fitting, many);
    }

    private Booklet filtered(List<Item> bank) {
        Filter filter = filters.filter();
        List<Item> items = bank.stream().filter(filter::passes).toList();
        String called = title;
        return Booklet.of(called == null ? "Hanmi" : called, Arranged.entries(items, seed, typed));
    }

    private @Nullable Booklet ofSet(Path path, List<Item> bank, Format format) throws IOException {
        QuestionSet read = SetFile.read(path, environment);
        if (read == null) {
            return null;
        }
        String letter = form;
        if (letter != null && read.form(letter) == null) {
            List<String> names = read.forms().stream().map(SetForm::name).toList();
            throw Misuse.in(
                    spec,
                    path + " has no form " + letter + "; it has " + String.join(", ", names),
                    path + ": " + letter + "형은 없습니다. 있는 형: " + String.join(", ", names));
        }
        return new SetBooklet(environment, path, read, bank).booklet(title, letter, format);
    }

    private void usage() {
        boolean chosen = typed || !seed.equals("1") || !filters.filter().equals(Filter.EVERYTHING);
        if (set != null && chosen) {
            throw Misuse.in(
                    spec,
                    "a set says which questions, in which order and how; leave out filters, --seed and --typed",
                    "어느 문제를 어떤 차례로 어떻게 물을지는 문제지에 있습니다. 조건, --seed, --typed는 빼세요.");
        }
        if (set == null && form != null) {
            throw Misuse.in(spec, "--form goes with --set", "--form은 --set과 함께 씁니다.");
        }
    }

    private int report(Format format, Fitting fitting, int asked) {
        Tongue tongue = environment.tongue();
        fitting.skipped().forEach(skipped -> environment.err().println(tongue.either("skipped ", "건너뜀: ") + skipped));
        int written = asked - fitting.skipped().size();
        String count = tongue.either(
                Problems.plural(written, "item") + " written as " + format.title(),
                "문제 " + written + "개를 " + format.title() + " 형식으로 썼습니다");
        int left = fitting.skipped().size();
        String skipped = left == 0 ? "" : tongue.either(", " + left + " skipped", ", 건너뛴 것 " + left + "개");
        environment.err().println(count + skipped + (out == null ? "" : ": " + out));
        if (asked == 0) {
            environment
                    .err()
                    .println(
                            since != null
                                    ? tongue.either("Nothing is new or changed.", "새롭거나 달라진 문제가 없습니다.")
                                    : set == null
                                            ? tongue.either("No item passes these filters.", "이 조건에 맞는 문제가 없습니다.")
                                            : tongue.either("The set is empty.", "문제지가 비어 있습니다."));
        } else if (format == Format.KAHOOT && written > 100) {
            environment
                    .err()
                    .println(tongue.either(
                            "Kahoot takes 100 questions at once; choose fewer with filters.",
                            "Kahoot에는 한 번에 100문제까지 들어갑니다. 조건으로 줄이세요."));
        }
        return ExitCode.WELL;
    }

    private Format format() {
        Format format = Format.of(word);
        if (format == null) {
            Set<String> known = new TreeSet<>(Format.words());
            String hint = org.hanmi.article.Nearest.hint(word, known);
            throw Misuse.in(
                    spec,
                    "there is no format “" + word + "”"
                            + (hint == null ? "; there are " + String.join(", ", known) : "; " + hint),
                    "“" + word + "” 형식은 없습니다. 있는 형식: " + String.join(", ", known));
        }
        return format;
    }

    private BankDate dates() {
        try {
            return new BankDate(environment);
        } catch (IllegalArgumentException noTime) {
            throw Misuse.in(spec, String.valueOf(noTime.getMessage()));
        }
    }

    /** The language of the screens, for what is printed and not said otherwise; for other formats it makes no difference. */
    private Locale language(Format format) {
        return switch (format) {
            case HTML, DOCX, MARKDOWN ->
                environment.language(SettingsFile.read(places.data(environment)).language());
            case GIFT, MOODLE_XML, QTI12, QTI21, ANKI, ANKI_TEXT, KAHOOT, CSV, AIKEN -> Locale.ENGLISH;
        };
    }
}
