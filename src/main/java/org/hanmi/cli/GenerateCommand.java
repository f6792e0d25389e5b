package org.hanmi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hanmi.article.Articles;
import org.hanmi.article.Reading;
import org.hanmi.bank.BankException;
import org.hanmi.generate.Generator;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.problem.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hanmi generate}: articles/ → questions/. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Make the item bank from the articles: articles/ → questions/.",
        footer = {
            "",
            "Examples:",
            "  hanmi generate                      write questions/, then read its diff",
            "  hanmi generate --check              fail if the bank is stale",
            "  hanmi generate --explain ID         why there is, or is not, an item on a fact"
        })
final class GenerateCommand implements Callable<Integer> {

    @Mixin
    private PlaceOptions places = new PlaceOptions();

    @Option(names = "--check", description = "Write nothing; exit 3 if the bank is stale.")
    private boolean check;

    @Option(names = "--out", paramLabel = "DIR", description = "Write to this folder instead of the bank.")
    private @Nullable Path out;

    @Option(
            names = "--explain",
            paramLabel = "ID",
            description = "Tell what an item rests on, why its key is certain and its other options wrong, and what was"
                    + " refused for the same fact. ID is an item, a fact, or a part of one; nothing is written.")
    private @Nullable String explain;

    @Spec
    private @Nullable CommandSpec spec;

    private final Environment environment;

    GenerateCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (Progress progress = new Progress(environment)) {
            return generate(progress);
        }
    }

    private int generate(Progress progress) {
        if (String.valueOf(out).equals("-")) {
            throw Misuse.in(spec, "a bank is a folder of files; name one with --out DIR");
        }
        if (explain != null && (check || out != null)) {
            throw Misuse.in(spec, "--explain writes and checks nothing; leave out " + (check ? "--check" : "--out"));
        }
        Reading reading = Articles.read(places.articles(environment), progress.of("Reading the articles"));
        List<Problem> errors =
                reading.problems().stream().filter(Problem::isError).toList();
        if (!errors.isEmpty()) {
            progress.close();
            Problems.print(errors, environment.err());
            environment.err().println(Problems.count(errors) + "; nothing was generated");
            return ExitCode.DATA;
        }
        KnowledgeBase knowledge = new KnowledgeBase(reading.world());
        Generator.Generated generated = new Generator(knowledge).generate(progress.of("Making the items"));
        progress.close();
        if (explain != null) {
            return new Explanation(knowledge, generated, environment.out()).of(explain);
        }
        GeneratedFiles files = GeneratedFiles.of(generated, bank());
        return check ? checked(files, generated) : Whole.finish(() -> write(files, generated));
    }

    /** Where it is written, which may be a folder that is not there yet. */
    private Path bank() {
        Path named = out != null ? out : places.questions;
        return named != null ? named : places.questions(environment);
    }

    private int checked(GeneratedFiles files, Generator.Generated generated) {
        List<Path> stale = files.stale();
        List<Path> orphans = files.orphans();
        for (Path file : stale) {
            environment
                    .err()
                    .println(Problem.error(
                            file, 0, "this is not what the articles give", "run hanmi generate, and read the diff"));
        }
        for (Path orphan : orphans) {
            environment
                    .err()
                    .println(Problem.error(orphan, 0, "no article gives these items any more", "run hanmi generate"));
        }
        boolean fresh = stale.isEmpty() && orphans.isEmpty();
        if (fresh) {
            environment.out().println(Problems.plural(generated.items().size(), "item") + ", all fresh");
        }
        return fresh ? ExitCode.WELL : ExitCode.DATA;
    }

    private int write(GeneratedFiles files, Generator.Generated generated) {
        int written = 0;
        for (Map.Entry<Path, String> file : files.texts().entrySet()) {
            written += Whole.write(file.getKey(), file.getValue()) ? 1 : 0;
        }
        int removed = 0;
        for (Path orphan : files.orphans()) {
            try {
                Files.delete(orphan);
                removed++;
            } catch (IOException locked) {
                throw new BankException("cannot remove", orphan, locked);
            }
        }
        environment
                .out()
                .println(Problems.plural(generated.items().size(), "item") + " from "
                        + Problems.plural(files.texts().size(), "article") + " in " + files.folder() + " ("
                        + Problems.plural(written, "file") + " changed"
                        + (removed > 0 ? ", " + removed + " removed" : "") + "); "
                        + Problems.plural(generated.refusals().size(), "refusal")
                        + ", see hanmi generate --explain");
        return ExitCode.WELL;
    }
}
