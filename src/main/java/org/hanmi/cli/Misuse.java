package org.hanmi.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Wrong usage, in a sentence or two: what is wrong, and where the right words stand. */
final class Misuse implements IParameterExceptionHandler {

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
        String message = String.valueOf(wrong.getMessage())
                .replace("' is not an int", "' is not a whole number")
                .replace("' is not a double", "' is not a number");
        // Said of options that exclude each other.
        message = message.startsWith("Error: ") ? message.substring("Error: ".length()) : message;
        // Of what could not be converted there is only the text of the exception.
        boolean path = message.contains(InvalidPathException.class.getName());
        err.println("hanmi: " + (path ? Failures.noName(String.valueOf(wrong.getValue())) : message));
        if (!UnmatchedArgumentException.printSuggestions(wrong, err)) {
            err.println("See " + line.getCommandSpec().qualifiedName() + " --help.");
        }
        return ExitCode.USAGE;
    }
}
