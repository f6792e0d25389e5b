package org.hanmi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hanmi.bank.BankWriter;
import org.hanmi.curate.Naming;
import org.hanmi.curate.NewItemTalk;
import org.hanmi.fact.Slug;
import org.hanmi.item.Item;
import org.hanmi.line.Completions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hanmi new item}: a handwritten item, asked for line by line. */
@Command(
        name = "item",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Write an item by hand: asks line by line and says at once which rule an answer breaks.",
            "Asks for the fact, kind, stem, right answer, what may be typed, wrong options with their reasons,"
                    + " rationale, topics and difficulty. An item that breaks a rule is not written."
        },
        footer = {
            "",
            "Examples:",
            "  hanmi new item",
            "  hanmi new item --name seoul-talks    in questions/handwritten/seoul-talks.json",
            "  hanmi new item < answers.txt         one answer a line, in the order asked"
        })
final class NewItemCommand implements Callable<Integer> {

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "The name of the new file, without .json (default: the first words of the stem).")
    private @Nullable String name;

    @Mixin
    private PlaceOptions places = new PlaceOptions();

    @Spec
    private @Nullable CommandSpec spec;

    private final Environment environment;

    NewItemCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        String given = name;
        CommandSpec command = spec;
        if (given != null && !Slug.isValid(given) && command != null) {
            throw new CommandLine.ParameterException(
                    command.commandLine(), "--name is made of " + Slug.FORM + ", unlike “" + given + "”");
        }
        Workbench workbench = Workbench.open(environment, places);
        if (workbench == null) {
            return ExitCode.DATA;
        }
        Path folder = workbench.folder().resolve("handwritten");
        if (given != null && command != null && Files.exists(folder.resolve(given + ".json"))) {
            throw new CommandLine.ParameterException(
                    command.commandLine(), folder.resolve(given + ".json") + " exists already");
        }
        Set<String> taken = new HashSet<>();
        workbench.bank().entries().forEach(entry -> taken.add(entry.item().id().text()));
        return Dialogue.with(Completions.first(NewItemTalk.PARTS), environment).run((input, out) -> {
            Item item = new NewItemTalk(input, out, workbench.bench(), taken).run();
            if (item == null) {
                environment.err().println("hanmi: nothing was written");
                return ExitCode.DATA;
            }
            Path written = Whole.finish(() -> write(folder, given, item));
            out.println(item.id() + " written to " + written);
            return ExitCode.WELL;
        });
    }

    /** Into a file of its own: no other item can come to harm. */
    private static Path write(Path folder, @Nullable String given, Item item) {
        String base = given != null ? given : Naming.slug(item.stem(), "item");
        String slug = base;
        Path file = folder.resolve(slug + ".json");
        for (int i = 2; !Whole.create(file, BankWriter.text(slug, List.of(item))); i++) {
            slug = base + "-" + i;
            file = folder.resolve(slug + ".json");
        }
        return file;
    }
}
