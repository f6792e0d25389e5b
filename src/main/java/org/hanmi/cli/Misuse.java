package org.hanmi.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.util.Collection;
import java.util.Locale;
import org.hanmi.article.Nearest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Wrong usage, in a sentence or two: what is wrong, and where the right words stand. */
final class Misuse implements IParameterExceptionHandler {

    /** Stands for each letter that the locale does not have. */
    static final char UNREAD = '\ufffd';

    /** In what picocli says of an enumeration, before its words. */
    private static final String ONE_OF = "expected one of [";

    /**
     * What to throw when the words of a command do not go together.
     *
     * @param command as picocli filled it in
     * @param message what is wrong and what would be right
     */
    static ParameterException in(@Nullable CommandSpec command, String message) {
        if (command == null) {
            throw new IllegalStateException(message);
        }
        return new ParameterException(command.commandLine(), message);
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        PrintWriter err = line.getErr();
        String message = words(wrong);
        if (message.indexOf(UNREAD) >= 0) {
            message += "; this locale cannot read all letters: set LANG to one in UTF-8, such as C.UTF-8";
        }
        // Of what could not be converted there is only the text of the exception.
        boolean path = message.contains(InvalidPathException.class.getName());
        err.println("hanmi: " + (path ? Failures.noName(String.valueOf(wrong.getValue())) : message));
        err.println("See " + line.getCommandSpec().qualifiedName() + " --help.");
        return ExitCode.USAGE;
    }

    private static String words(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        String message = String.valueOf(wrong.getMessage())
                .replace("' is not an int", "' is not a whole number of at most nine digits")
                .replace("' is not a double", "' is not a number");
        if (wrong.getArgSpec() instanceof OptionSpec option && message.contains(ONE_OF)) {
            int from = message.indexOf(ONE_OF) + ONE_OF.length();
            String known = message.substring(from, message.indexOf(']', from)).toLowerCase(Locale.ROOT);
            return option.longestName() + " is one of " + known + ", not “" + wrong.getValue() + "”";
        }
        // Said of options that exclude each other.
        return message.startsWith("Error: ") ? message.substring("Error: ".length()) : message;
    }

    /** An option, a command or a word too many; of several the first, since the others may follow from it. */
    private static String unmatched(UnmatchedArgumentException wrong) {
        String first = wrong.getUnmatched().get(0);
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        boolean option = first.startsWith("-") && first.length() > 1;
        boolean names = !option && !command.subcommands().isEmpty();
        Collection<String> known =
                option ? command.optionsMap().keySet() : command.subcommands().keySet();
        String hint = option || names ? Nearest.hint(first, known) : null;
        String what = option
                ? "there is no option “" + first + "” here"
                : names ? "there is no command “" + first + "”" : "“" + first + "” is a word too many";
        return hint != null ? what + "; " + hint : names ? what + "; there are " + String.join(", ", known) : what;
    }
}
