package org.hanmi.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hanmi completion}: what a shell needs to complete commands, options and their values. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Print a script with which bash or zsh completes hanmi's commands, options, and values: topics, people,"
                    + " places and kinds of question, as the bank has them now.",
        },
        footer = {
            "",
            "Examples:",
            "  source <(hanmi completion bash)         in this shell only",
            "  hanmi completion bash > ~/.local/share/bash-completion/completions/hanmi",
            "  hanmi completion zsh > ~/.hanmi.zsh     source it in ~/.zshrc after compinit"
        })
final class CompletionCommand implements Callable<Integer> {

    /** Those for which there is a script. */
    enum Shell {
        /** From 4.0 on. */
        bash,
        /** With its module for bash's completions. */
        zsh
    }

    @Parameters(paramLabel = "SHELL", description = "bash or zsh.")
    private Shell shell = Shell.bash;

    @Mixin
    private PlaceOptions places = new PlaceOptions();

    private final Environment environment;

    CompletionCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        environment.out().print(Completion.script(shell, environment, places.questions(environment)));
        environment.out().flush();
        return ExitCode.WELL;
    }
}
