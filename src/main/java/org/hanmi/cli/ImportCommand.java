package org.hanmi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hanmi.bank.BankException;
import org.hanmi.bank.BankWriter;
import org.hanmi.bank.Decision;
import org.hanmi.bank.Rewording;
import org.hanmi.curate.Desk;
import org.hanmi.curate.Naming;
import org.hanmi.fact.Fact;
import org.hanmi.imports.ImportFormat;
import org.hanmi.imports.Imported;
import org.hanmi.imports.Remark;
import org.hanmi.problem.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hanmi import}: other people's questions as handwritten items. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Read questions from GIFT, Aiken, Moodle XML or CSV into questions/handwritten.",
            "What cannot be read is listed with its line and the reason. A question that breaks a rule, for want of a"
                    + " source or of a reason why an option is wrong, becomes a draft: it is kept, and is not asked before"
                    + " somebody completes it in hanmi review --drafts."
        },
        footer = {
            "",
            "Examples:",
            "  hanmi import quiz.gift --dry-run          what would come of it",
            "  hanmi import quiz.txt --format aiken --fact ARTICLE#FACT",
            "  hanmi import moodle.xml --out questions/handwritten/spring.json",
            "",
            "Exit codes: 0 everything was read, 3 some questions could not be read."
        })
final class ImportCommand implements Callable<Integer> {

    /** A file with ten thousand questions has a few megabytes. */
    private static final int LARGEST = 32 << 20;

    /** The formats. */
    static final class Formats extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        Formats() {
            super(ImportFormat.words());
        }
    }

    @Parameters(paramLabel = "FILE", description = "What to read, UTF-8.")
    private Path file = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "${COMPLETION-CANDIDATES} (default: as the file's name says).")
    private @Nullable String word;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to this new file (default: in questions/handwritten, named like the one read).")
    private @Nullable Path out;

    @Option(names = "--fact", paramLabel = "ID", description = "The fact on which all of them rest, with its source.")
    private List<String> facts = new ArrayList<>();

    @Option(names = "--topic", paramLabel = "ID", description = "Their topic, where they name none.")
    private List<String> topics = new ArrayList<>();

    @Option(names = "--dry-run", description = "Say what would be written, and write nothing.")
    private boolean dry;

    @Mixin
    private PlaceOptions places = new PlaceOptions();

    @Spec
    private @Nullable CommandSpec spec;

    private final Environment environment;

    ImportCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        if (String.valueOf(out).equals("-")) {
            throw Misuse.in(
                    spec, "items are written to a file of a bank; name one, or see with --dry-run what they are");
        }
        String text = InputFile.text(file, LARGEST);
        ImportFormat format = format(text);
        Imported imported = format.read(text);
        Workbench workbench = Workbench.open(environment, places);
        if (workbench == null) {
            return ExitCode.DATA;
        }
        String set = Naming.slug(stem(file), "imported");
        Path given = out;
        Path target = given != null
                ? given
                : workbench.folder().resolve("handwritten").resolve(set + ".json");
        if (Files.exists(target) && !dry) {
            throw Misuse.in(spec, target + " exists already; say --out with another name");
        }
        ImportedItems items = new ImportedItems(workbench, set, basis(workbench), topics).take(imported.questions());
        List<Problem> problems = new ArrayList<>();
        for (Remark remark : imported.remarks()) {
            problems.add(
                    remark.isLost()
                            ? Problem.error(file, remark.line(), remark.what(), null)
                            : Problem.warning(file, remark.line(), remark.what(), null));
        }
        items.present().forEach(remark -> problems.add(Problem.warning(file, remark.line(), remark.what(), null)));
        Problems.print(problems, environment.err());
        items.drafts().forEach((item, why) -> environment.err().println("draft " + item.id() + ": " + why));
        if (!dry && !items.all().isEmpty()) {
            Whole.finish(() -> write(workbench, target, set, items));
        }
        report(imported, items, target);
        return imported.lost() > 0 ? ExitCode.DATA : ExitCode.WELL;
    }

    private void report(Imported imported, ImportedItems items, Path target) {
        int read = imported.questions().size();
        environment
                .out()
                .println(Problems.plural(read, "question") + " read, " + imported.lost() + " could not be, "
                        + items.present().size() + " in the bank already");
        if (!items.all().isEmpty()) {
            environment
                    .out()
                    .println(Problems.plural(items.all().size(), "item")
                            + (dry ? " would be written to " : " written to ")
                            + target + ", " + Problems.plural(items.drafts().size(), "draft") + " among them"
                            + (items.drafts().isEmpty() ? "" : " (hanmi review --drafts completes them)"));
        }
    }

    /** The decisions first: an item that lacks something must not be asked even for a moment. */
    private boolean write(Workbench workbench, Path target, String set, ImportedItems items) {
        Path folder = workbench.folder().toAbsolutePath().normalize();
        if (target.toAbsolutePath().normalize().startsWith(folder)) {
            Desk desk = new Desk(Workbench.shelf(workbench.folder()), environment.clock());
            List<Desk.Made> made = new ArrayList<>();
            items.drafts()
                    .forEach((item, why) ->
                            made.add(new Desk.Made(item, Decision.State.DRAFT, "imported; " + why, Rewording.NONE)));
            desk.decide(made);
        }
        if (!Whole.create(target, BankWriter.text(set, items.all()))) {
            throw new BankException("cannot write", target, new IOException("it exists already"));
        }
        return true;
    }

    private List<Fact> basis(Workbench workbench) {
        List<Fact> basis = new ArrayList<>();
        for (String id : facts) {
            List<Fact> found = workbench.bench().facts(id);
            if (found.size() != 1) {
                throw Misuse.in(
                        spec,
                        found.isEmpty()
                                ? "there is no fact “" + id + "”"
                                : "“" + id + "” is in the ids of " + found.size() + " facts, "
                                        + found.get(0).id() + " among them");
            }
            basis.add(found.get(0));
        }
        return basis;
    }

    private ImportFormat format(String text) {
        if (word != null) {
            ImportFormat format = ImportFormat.of(word);
            if (format == null) {
                String hint = org.hanmi.article.Nearest.hint(word, ImportFormat.words());
                throw Misuse.in(
                        spec,
                        "there is no format “" + word + "”; "
                                + (hint == null ? "there are " + String.join(", ", ImportFormat.words()) : hint));
            }
            return format;
        }
        ImportFormat format = ImportFormat.of(String.valueOf(file.getFileName()), text);
        if (format == null) {
            throw Misuse.in(
                    spec,
                    "nothing tells the format of " + file + "; say --format "
                            + String.join(", ", ImportFormat.words()));
        }
        return format;
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
