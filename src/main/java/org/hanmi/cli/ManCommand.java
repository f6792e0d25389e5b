package org.hanmi.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hanmi man}: the manual page. */
@Command(
        name = "man",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Print the manual page: every command with its options and examples.",
        footer = {
            "",
            "Examples:",
            "  hanmi man | man -l -                    read it",
            "  hanmi man > ~/.local/share/man/man1/hanmi.1"
        })
final class ManCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    private final Environment environment;

    ManCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        CommandSpec command = spec;
        if (command != null) {
            environment.out().print(ManualPage.of(command.root(), new Version().getVersion()[0]));
            environment.out().flush();
        }
        return ExitCode.WELL;
    }
}
