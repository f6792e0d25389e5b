package org.hanmi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import org.hanmi.bank.BankException;
import org.hanmi.review.LogException;
import org.hanmi.settings.SettingsException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The one place that turns failures into words and exit codes. */
final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        return report(failure, line.getErr());
    }

    /** Says what went wrong in one sentence, and returns the exit code. */
    static int report(Throwable failure, PrintWriter err) {
        if (failure instanceof BankException || failure instanceof LogException) {
            err.println("hanmi: " + failure.getMessage());
            return ExitCode.FILES;
        }
        if (failure instanceof InvalidPathException path) {
            err.println("hanmi: " + noName(path.getInput()));
            return ExitCode.FILES;
        }
        if (failure instanceof SettingsException settings) {
            err.println("hanmi: " + settings.getMessage());
            return settings.isMistake() ? ExitCode.DATA : ExitCode.FILES;
        }
        if (failure instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            err.println("hanmi: " + words(unchecked.getCause()));
            return ExitCode.FILES;
        }
        if (failure instanceof IOException io) {
            err.println("hanmi: " + words(io));
            return ExitCode.FILES;
        }
        if (failure instanceof OutOfMemoryError) {
            err.println(
                    "hanmi: there is not enough memory for this; nothing that you answered is lost. Give Java more of it:"
                            + " HANMI_JAVA_OPTS=-Xmx512m hanmi …");
            return ExitCode.BUG;
        }
        err.println("hanmi: This is a bug in hanmi; nothing that you answered is lost.");
        err.println("Please report what you did, and these lines:");
        failure.printStackTrace(err);
        return ExitCode.BUG;
    }

    /** What is wrong with a path that cannot be one: mostly that it has Hangul in it, and the locale has not. */
    static String noName(String path) {
        return "“" + path + "” is no name of a file in this locale; set LANG to one in UTF-8, such as C.UTF-8";
    }

    private static String words(IOException failure) {
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + " does not exist";
        }
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + ": permission denied";
        }
        if (failure instanceof FileSystemException file) {
            return file.getFile() + ": " + file.getReason();
        }
        return String.valueOf(failure.getMessage());
    }
}
