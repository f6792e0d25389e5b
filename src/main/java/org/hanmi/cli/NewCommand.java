package org.hanmi.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hanmi new}: what can be written with the program's help. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Write something new: an item.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Example:", "  hanmi new item"})
final class NewCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    /** With its own commands. */
    static CommandLine line(Environment environment) {
        CommandLine line = new CommandLine(new NewCommand());
        line.addSubcommand(new NewItemCommand(environment));
        return line;
    }

    @Override
    public void run() {
        throw Misuse.in(spec, "say what to write: item", "무엇을 쓸지 적으세요: item");
    }
}
