package org.hanmi.cli;

import java.io.PrintWriter;
import java.io.Serial;
import java.nio.file.InvalidPathException;
import java.util.List;
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
        // Of what could not be converted there is only the text of the exception.
        boolean path = String.valueOf(wrong.getMessage()).contains(InvalidPathException.class.getName());
        err.println("hanmi: "
                + (path
                        ? Failures.noName(String.valueOf(wrong.getValue()), tongue)
                        : tongue == Tongue.KOREAN ? korean(wrong) : english(wrong)));
        if (!suggested(wrong, err)) {
            String help = line.getCommandSpec().qualifiedName() + " --help";
            err.println(tongue.either("See " + help + ".", help + "에 사용법이 있습니다."));
        }
        return ExitCode.USAGE;
    }

    private boolean suggested(ParameterException wrong, PrintWriter err) {
        if (tongue == Tongue.ENGLISH) {
            return UnmatchedArgumentException.printSuggestions(wrong, err);
        }
        List<String> near =
                wrong instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        if (!near.isEmpty()) {
            err.println("혹시 이것을 찾으셨나요: " + String.join(", ", near));
        }
        return !near.isEmpty();
    }

    private static String english(ParameterException wrong) {
        String message = String.valueOf(wrong.getMessage())
                .replace("' is not an int", "' is not a whole number")
                .replace("' is not a double", "' is not a number");
        // Said of options that exclude each other.
        return message.startsWith("Error: ") ? message.substring("Error: ".length()) : message;
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
                    ? english(wrong)
                    : "빠진 것이 있습니다: " + (names.isEmpty() ? name(argument) : names);
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + ": 한 번만 쓸 수 있습니다.";
        }
        if (wrong instanceof MutuallyExclusiveArgsException) {
            String message = english(wrong);
            int end = message.indexOf(" are mutually exclusive");
            return end < 0 ? message : message.substring(0, end) + ": 이 가운데 하나만 쓸 수 있습니다.";
        }
        return argument == null || wrong.getValue() == null
                ? english(wrong)
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
