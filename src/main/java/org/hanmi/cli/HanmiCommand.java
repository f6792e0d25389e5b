package org.hanmi.cli;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.present.Tongue;
import org.hanmi.screen.ColorDepth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code hanmi}, and what stands in its help. */
@Command(
        name = "hanmi",
        mixinStandardHelpOptions = true,
        description = "Learn the history and the present of Korea–US diplomacy in the terminal.",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {
            "",
            "Without a command: the home screen, or today's summary where there is no",
            "terminal.",
            "Exit codes: 0 well, 1 cannot read or write, 2 wrong usage, 3 mistakes in the",
            "data, 70 a bug."
        })
final class HanmiCommand {

    /** The words of {@code --color}. */
    static final class Wishes extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        Wishes() {
            super(List.of("auto", "always", "never"));
        }
    }

    private ColorDepth.Wish color = ColorDepth.Wish.AUTO;

    @Spec
    private @Nullable CommandSpec spec;

    /** As soon as it is read: help comes before any command runs. */
    @Option(
            names = "--color",
            paramLabel = "WHEN",
            completionCandidates = Wishes.class,
            scope = ScopeType.INHERIT,
            description = "Colours: auto, always or never (default: auto, as NO_COLOR, COLORTERM and TERM say).")
    void color(ColorDepth.Wish wish) {
        color = wish;
        CommandSpec command = spec;
        if (command != null && wish != ColorDepth.Wish.AUTO) {
            Help.Ansi ansi = wish == ColorDepth.Wish.ALWAYS ? Help.Ansi.ON : Help.Ansi.OFF;
            command.commandLine().setColorScheme(Help.defaultColorScheme(ansi));
        }
    }

    /** What {@code --color} says, wherever on the command line it stands. */
    static ColorDepth.Wish color(@Nullable CommandSpec command) {
        Object root = command == null ? null : command.root().userObject();
        return root instanceof HanmiCommand hanmi ? hanmi.color : ColorDepth.Wish.AUTO;
    }

    /** The whole command line. */
    static CommandLine line(Environment environment) {
        CommandLine line = new CommandLine(new HanmiCommand());
        line.addSubcommand(new StudyCommand(environment));
        line.addSubcommand(new QuizCommand(environment));
        line.addSubcommand(new BrowseCommand(environment));
        line.addSubcommand(new StatsCommand(environment));
        line.addSubcommand(new SimulateCommand(environment));
        line.addSubcommand(new CheckCommand(environment));
        line.addSubcommand(new GenerateCommand(environment));
        line.addSubcommand(new SetCommand(environment));
        line.addSubcommand(ExportCommand.line(environment));
        line.addSubcommand(new ResultsCommand(environment));
        line.addSubcommand(new ReviewCommand(environment));
        line.addSubcommand(NewCommand.line(environment));
        line.addSubcommand(new ImportCommand(environment));
        line.addSubcommand(new ReplayCommand(environment));
        line.addSubcommand(new FitCommand(environment));
        line.addSubcommand(new ResumeCommand(environment));
        line.addSubcommand(new SettingsCommand(environment));
        line.addSubcommand(LogCommand.line(environment));
        line.addSubcommand(new DoctorCommand(environment));
        line.addSubcommand(new CompletionCommand(environment));
        line.addSubcommand(new ManCommand(environment));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(environment.out());
        line.setErr(environment.err());
        Tongue tongue = environment.tongue();
        line.setExecutionExceptionHandler(new Failures(tongue));
        line.setParameterExceptionHandler(new Misuse(tongue));
        if (tongue == Tongue.KOREAN) {
            line.setHelpFactory(new KoreanHelp());
        }
        return line;
    }
}
