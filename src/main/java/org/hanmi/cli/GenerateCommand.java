package org.hanmi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hanmi.article.Articles;
import org.hanmi.article.Reading;
import org.hanmi.bank.BankException;
import org.hanmi.bank.BankWriter;
import org.hanmi.generate.Generator;
import org.hanmi.generate.Refusal;
import org.hanmi.item.Item;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.problem.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
            "  hanmi generate --check              fail if the bank is not what the articles give",
            "  hanmi generate --explain TEXT       why there is, or is not, an item on a fact"
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
            paramLabel = "TEXT",
            description = "Show the items and the refusals whose item or fact id contains the text; write nothing.")
    private @Nullable String explain;

    private final Environment environment;

    GenerateCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter words = environment.out();
        Reading reading = Articles.read(places.articles(environment));
        List<Problem> errors =
                reading.problems().stream().filter(Problem::isError).toList();
        if (!errors.isEmpty()) {
            Problems.print(errors, environment.err());
            environment.err().println(Problems.count(errors) + "; nothing was generated");
            return ExitCode.DATA;
        }
        Generator.Generated generated = new Generator(new KnowledgeBase(reading.world())).generate();
        if (explain != null) {
            return explain(generated, explain, words);
        }
        Path folder = out != null ? out : places.questions(environment);
        Map<Path, String> files = files(generated, folder);
        return check ? checked(files, folder, generated) : write(files, folder, generated);
    }

    private static int explain(Generator.Generated generated, String text, PrintWriter words) {
        int shown = 0;
        for (Item item : generated.items()) {
            if (item.id().text().contains(text)) {
                words.println(BankWriter.text(item.basis().get(0).article(), List.of(item)));
                shown++;
            }
        }
        for (Refusal refusal : generated.refusals()) {
            if ((refusal.model() + "/" + refusal.fact()).contains(text)) {
                words.println("no " + refusal.model() + "/" + refusal.fact() + ": " + refusal.reason());
                shown++;
            }
        }
        if (shown == 0) {
            words.println("No item and no fact is named like “" + text + "”.");
        }
        return shown == 0 ? ExitCode.USAGE : ExitCode.WELL;
    }

    private static Map<Path, String> files(Generator.Generated generated, Path folder) {
        Map<Path, String> files = new LinkedHashMap<>();
        generated
                .byArticle()
                .forEach((article, items) -> files.put(file(folder, article), BankWriter.text(article, items)));
        return files;
    }

    private static Path file(Path folder, String article) {
        boolean dated = article.length() > 4 && Character.isDigit(article.charAt(0));
        return dated
                ? folder.resolve(article.substring(0, 4)).resolve(article + ".json")
                : folder.resolve(article + ".json");
    }

    private int checked(Map<Path, String> files, Path folder, Generator.Generated generated) throws IOException {
        int stale = 0;
        for (Map.Entry<Path, String> file : files.entrySet()) {
            if (!Files.exists(file.getKey())
                    || !Files.readString(file.getKey(), StandardCharsets.UTF_8).equals(file.getValue())) {
                environment
                        .err()
                        .println(Problem.error(
                                file.getKey(),
                                0,
                                "this is not what the articles give",
                                "run hanmi generate, and read the diff"));
                stale++;
            }
        }
        for (Path orphan : orphans(files, folder)) {
            environment
                    .err()
                    .println(Problem.error(orphan, 0, "no article gives these items any more", "run hanmi generate"));
            stale++;
        }
        if (stale == 0) {
            environment.out().println(Problems.plural(generated.items().size(), "item") + ", all fresh");
        }
        return stale == 0 ? ExitCode.WELL : ExitCode.DATA;
    }

    private int write(Map<Path, String> files, Path folder, Generator.Generated generated) {
        int written = 0;
        for (Map.Entry<Path, String> file : files.entrySet()) {
            written += Whole.write(file.getKey(), file.getValue()) ? 1 : 0;
        }
        int removed = 0;
        for (Path orphan : orphans(files, folder)) {
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
                        + Problems.plural(files.size(), "article") + " in " + folder + " ("
                        + Problems.plural(written, "file") + " changed"
                        + (removed > 0 ? ", " + removed + " removed" : "") + "); "
                        + Problems.plural(generated.refusals().size(), "refusal")
                        + ", see hanmi generate --explain");
        return ExitCode.WELL;
    }

    /** Files of the bank that no article gives; what people wrote by hand is left alone. */
    private static List<Path> orphans(Map<Path, String> files, Path folder) {
        Path handwritten = folder.resolve("handwritten");
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.startsWith(handwritten))
                    .filter(file -> !file.getFileName().toString().equals("overlay.json"))
                    .filter(file -> !files.containsKey(file))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException unreadable) {
            throw new BankException("cannot read", folder, unreadable);
        }
    }
}
