package org.hanmi.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What is at the ends of standard input and standard output: a person, a pipe, a disk. */
final class Streams {

    /** Of a file's mode, the part that says what it is, and two of its values. */
    private static final int TYPE = 0xf000;

    private static final int PIPE = 0x1000;
    private static final int SOCKET = 0xc000;

    private Streams() {}

    /** The launcher has asked the shell, which costs nothing; without it the JDK is asked. */
    static boolean areTerminal(String told) {
        return told.isEmpty() ? consoleIsTerminal() : told.equals("true");
    }

    /**
     * The exit code of a command, of which not everything may have been read: who reads the beginning of a pipe and
     * leaves has what they wanted, and a disk that is full is told.
     *
     * @param failure why not everything was written; null if it was
     * @param output the name of the file that standard output is
     */
    static int ended(int code, @Nullable IOException failure, String output, PrintWriter err) {
        if (code != ExitCode.WELL || failure == null || isPipe(output)) {
            return code;
        }
        err.println("hanmi: not everything could be written to standard output: " + failure.getMessage());
        return ExitCode.FILES;
    }

    /** What a system says of a pipe without a reader is in the language of its user; what is a pipe is not. */
    private static boolean isPipe(String output) {
        try {
            int type = (int) Files.getAttribute(Path.of(output), "unix:mode") & TYPE;
            return type == PIPE || type == SOCKET;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
            return false;
        }
    }

    /** Up to Java 21 there is a console only on a terminal; from 22 on there is always one, and it can tell. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean consoleIsTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException older) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }
}
