package org.hanmi.cli;

import java.util.IllegalFormatException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The manual page in roff with the man macros, made from the same model as {@code --help}. Only ASCII is written, other
 * characters by their numbers, so that it looks the same whatever reads it.
 */
final class ManualPage {

    private static final String[][] ENVIRONMENT = {
        {"HANMI_DATA", "The folder with your log and settings."},
        {"XDG_DATA_HOME", "Without HANMI_DATA, that folder is hanmi in here, else in ~/.local/share."},
        {"HANMI_LANG", "The language of the screens, en or ko, whatever the settings and the locale say."},
        {"LC_ALL, LC_MESSAGES, LANG", "Korean screens if it begins with ko."},
        {"NO_COLOR", "No colours, if it is not empty."},
        {"COLORTERM, TERM", "How many colours; with TERM=dumb everything is said by lines."},
        {"HANMI_MOUSE", "With 0, the mouse selects text on the full screen, too, and clicks nothing."},
        {"ACCESSIBLE", "If it is not empty, everything is said by lines, without plots and borders."},
        {"SOURCE_DATE_EPOCH", "The time that exports speak of, in seconds, so that the same bank gives the same bytes."
        },
        {"JAVA_HOME", "Which Java; else the one on the PATH."},
        {"HANMI_JAVA_OPTS", "More options for Java, separated by blanks."},
    };

    private static final String[][] FILES = {
        {"reviews.jsonl", "In the data folder: every answer, a line each; only ever added to."},
        {"settings.json", "In the data folder: what you chose."},
        {"articles/, questions/", "Beside the program: what is known, and what is asked."},
    };

    private static final String[][] EXIT = {
        {"0", "Well."},
        {"1", "A file cannot be read or written."},
        {"2", "Wrong usage."},
        {"3", "Mistakes in the data."},
        {"70", "A bug."},
        {"129, 130, 143", "The terminal has gone; interrupted by Ctrl-C; ended by a signal."},
    };

    private final StringBuilder page = new StringBuilder();

    private ManualPage() {}

    /**
     * The page of a command with all its subcommands.
     *
     * @param version what stands at the foot of each page
     */
    static String of(CommandSpec root, String version) {
        ManualPage manual = new ManualPage();
        manual.write(root, version);
        return manual.page.toString();
    }

    private void write(CommandSpec root, String version) {
        String name = root.name();
        line(".TH " + name.toUpperCase(Locale.ROOT) + " 1 \"\" \"" + escaped(version) + "\" \"Hanmi\"");
        // Nobody wants a command broken at a hyphen.
        line(".nh");
        line(".ad l");
        line(".SH NAME");
        text(name + " - " + String.join(" ", plain(root.usageMessage().description())));
        line(".SH SYNOPSIS");
        synopsis(root);
        for (CommandSpec command : commands(root)) {
            line(".br");
            synopsis(command);
        }
        line(".SH OPTIONS");
        arguments(root);
        line(".SH COMMANDS");
        for (CommandSpec command : commands(root)) {
            command(command);
        }
        pairs("EXIT STATUS", EXIT);
        pairs("ENVIRONMENT", ENVIRONMENT);
        pairs("FILES", FILES);
    }

    private static List<CommandSpec> commands(CommandSpec of) {
        return of.subcommands().values().stream()
                .map(line -> line.getCommandSpec())
                .distinct()
                .toList();
    }

    private void command(CommandSpec command) {
        line(".SS " + escaped(command.qualifiedName()));
        for (String paragraph : plain(command.usageMessage().description())) {
            text(paragraph);
            line(".PP");
        }
        synopsis(command);
        arguments(command);
        footer(command.usageMessage());
        for (CommandSpec below : commands(command)) {
            command(below);
        }
    }

    private void synopsis(CommandSpec command) {
        StringBuilder words = new StringBuilder("\\fB" + escaped(command.qualifiedName()) + "\\fR");
        words.append(" [OPTION]...");
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            boolean must = parameter.arity().min() > 0;
            words.append(must ? " " : " [")
                    .append(escaped(parameter.paramLabel()))
                    .append(must ? "" : "]");
        }
        if (!command.subcommands().isEmpty()) {
            words.append(' ').append(command.parent() == null ? "[COMMAND]" : "COMMAND");
        }
        line(words.toString());
    }

    private void arguments(CommandSpec command) {
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            argument("\\fI" + escaped(parameter.paramLabel()) + "\\fR", parameter);
        }
        for (OptionSpec option : command.options()) {
            boolean said =
                    command.parent() != null && (option.usageHelp() || option.versionHelp() || option.inherited());
            if (!option.hidden() && !said) {
                String value = option.arity().max() > 0 ? "=\\fI" + escaped(option.paramLabel()) + "\\fR" : "";
                argument("\\fB" + escaped(String.join(", ", option.names())) + "\\fR" + value, option);
            }
        }
    }

    private void argument(String label, ArgSpec argument) {
        line(".TP");
        line(label);
        text(String.join(" ", plain(argument.description())));
    }

    /** Examples and tables: each line as it is. */
    private void footer(UsageMessageSpec usage) {
        String[] lines = plain(usage.footer());
        int from = lines.length > 0 && lines[0].isEmpty() ? 1 : 0;
        if (from < lines.length) {
            line(".PP");
            line(".nf");
            for (int i = from; i < lines.length; i++) {
                text(lines[i]);
            }
            line(".fi");
        }
    }

    private void pairs(String title, String[]... pairs) {
        line(".SH " + title);
        for (String[] pair : pairs) {
            line(".TP");
            line("\\fB" + escaped(pair[0]) + "\\fR");
            text(pair[1]);
        }
    }

    /** As {@code --help} would print it, without colours. */
    private static String[] plain(String... lines) {
        String[] plain = new String[lines.length];
        for (int i = 0; i < lines.length; i++) {
            plain[i] = Help.Ansi.OFF.string(formatted(lines[i]));
        }
        return plain;
    }

    /** Help takes a text for a format, and as it is if it is none: “92 %”. */
    private static String formatted(String line) {
        try {
            return String.format(Locale.ROOT, line);
        } catch (IllegalFormatException asItIs) {
            return line;
        }
    }

    private void text(String text) {
        String escaped = escaped(text);
        // A line that begins with a point is a command, and an empty one ends a paragraph.
        line(escaped.startsWith(".") || escaped.isEmpty() ? "\\&" + escaped : escaped);
    }

    private void line(String line) {
        page.append(line).append('\n');
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            if (point == '\\') {
                escaped.append("\\e");
            } else if (point == '-') {
                escaped.append("\\-");
            } else if (point == '\'') {
                escaped.append("\\(aq");
            } else if (point == '~') {
                escaped.append("\\(ti");
            } else if (point == '^') {
                escaped.append("\\(ha");
            } else if (point == '"') {
                escaped.append("\\(dq");
            } else if (point < 0x7f) {
                escaped.append((char) point);
            } else {
                escaped.append(String.format(Locale.ROOT, "\\[u%04X]", point));
            }
        }
        return escaped.toString();
    }
}
