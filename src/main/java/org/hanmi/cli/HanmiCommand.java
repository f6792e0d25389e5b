package org.hanmi.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code hanmi}, and what stands in its help. */
@Command(
        name = "hanmi",
        mixinStandardHelpOptions = true,
        description = "Learn the history and the present of Korea–US diplomacy in the terminal.",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {
            "",
            "Without a command: the home screen, or today's summary where there is no terminal.",
            "Exit codes: 0 well, 1 cannot read or write, 2 wrong usage, 3 mistakes in the data, 70 a bug."
        })
final class HanmiCommand {

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
        line.setOut(environment.out());
        line.setErr(environment.err());
        line.setExecutionExceptionHandler(new Failures());
        line.setParameterExceptionHandler(new Misuse());
        return line;
    }
}
