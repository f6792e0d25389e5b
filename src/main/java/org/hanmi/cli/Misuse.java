package org.hanmi.cli;

import java.io.PrintWriter;
import java.io.Serial;
import java.nio.file.InvalidPathException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.hanmi.article.Nearest;
import org.hanmi.present.Tongue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Wrong usage, in a sentence or two: what is wrong, and where the right words stand. */
final class Misuse implements IParameterExceptionHandler {

    /** Stands for each letter that the locale does not have. */
    static final char UNREAD = '\ufffd';

    /** In what picocli says of an enumeration, before its words. */
    private static final String ONE_OF = "expected one of [";

    private final Tongue tongue;

    Misuse(Tongue tongue) {
        this.tongue = tongue;
    }

    /** Said in both languages, as it is not known where it is thrown which one is to be spoken. */
    private static final class Told extends ParameterException {

        @Serial
        private static final long serialVersionUID = 1;

        private final String korean;

        Told(CommandLine line, String english, String korean) {
            super(line, english);
            this.korean = korean;
        }
    }

    /**
     * What to throw when the words of a command do not go together.
     *
     * @param command as picocli filled it in
     * @param message what is wrong and what would be right
     */
    static ParameterException in(@Nullable CommandSpec command, String message) {
        return in(command, message, message);
    }

    /** The same in both languages. */
    static ParameterException in(@Nullable CommandSpec command, String english, String korean) {
        if (command == null) {
            throw new IllegalStateException(english);
        }
        return new Told(command.commandLine(), english, korean);
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        PrintWriter err = line.getErr();
        String message = tongue == Tongue.KOREAN ? korean(wrong) : words(wrong);
        if (message.indexOf(UNREAD) >= 0) {
            message += tongue.either(
                    "; this locale cannot read all letters: set LANG to one in UTF-8, such as C.UTF-8",
                    " 이 로캘이 읽지 못하는 글자가 있습니다. LANG에 UTF-8 로캘을 넣으세요. 예: ko_KR.UTF-8");
        }
        // Of what could not be converted there is only the text of the exception.
        boolean path = String.valueOf(wrong.getMessage()).contains(InvalidPathException.class.getName());
        err.println("hanmi: " + (path ? Failures.noName(String.valueOf(wrong.getValue()), tongue) : message));
        List<String> near =
                wrong instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        if (tongue == Tongue.KOREAN && !near.isEmpty()) {
            err.println("혹시 이것을 찾으셨나요: " + String.join(", ", near));
        } else {
            String help = line.getCommandSpec().qualifiedName() + " --help";
            err.println(tongue.either("See " + help + ".", help + "에 사용법이 있습니다."));
        }
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

    private static String korean(ParameterException wrong) {
        ArgSpec argument = wrong.getArgSpec();
        if (wrong instanceof Told told) {
            return told.korean;
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String word = String.join(" ", unmatched.getUnmatched());
            return unmatched.isUnknownOption()
                    ? "“" + word + "” 옵션은 없습니다."
                    : wrong.getCommandLine().getSubcommands().isEmpty()
                            ? "“" + word + "”: 여기에 쓸 수 없는 말입니다."
                            : "“" + word + "” 명령은 없습니다.";
        }
        if (wrong instanceof MissingParameterException missing) {
            StringBuilder names = new StringBuilder();
            for (ArgSpec each : missing.getMissing()) {
                names.append(names.isEmpty() ? "" : ", ").append(name(each));
            }
            return names.isEmpty() && argument == null
                    ? words(wrong)
                    : "빠진 것이 있습니다: " + (names.isEmpty() ? name(argument) : names);
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + ": 한 번만 쓸 수 있습니다.";
        }
        if (wrong instanceof MutuallyExclusiveArgsException) {
            String message = words(wrong);
            int end = message.indexOf(" are mutually exclusive");
            return end < 0 ? message : message.substring(0, end) + ": 이 가운데 하나만 쓸 수 있습니다.";
        }
        return argument == null || wrong.getValue() == null
                ? words(wrong)
                : option(argument) + ": “" + wrong.getValue() + "”" + unfit(argument);
    }

    private static String unfit(ArgSpec argument) {
        Class<?> type = argument.typeInfo().getType();
        return type == Integer.class || type == int.class || type == Long.class || type == long.class
                ? " 같은 값은 쓸 수 없습니다. 정수를 쓰세요."
                : " 같은 값은 쓸 수 없습니다.";
    }

    private static String option(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String name(@Nullable ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + (option.arity().max() == 0 ? "" : "=" + option.paramLabel())
                : argument == null ? "" : argument.paramLabel();
    }
}
