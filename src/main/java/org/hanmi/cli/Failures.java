package org.hanmi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import org.hanmi.bank.BankException;
import org.hanmi.present.Tongue;
import org.hanmi.review.LogException;
import org.hanmi.settings.SettingsException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The one place that turns failures into words and exit codes. */
final class Failures implements IExecutionExceptionHandler {

    private final Tongue tongue;

    Failures(Tongue tongue) {
        this.tongue = tongue;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        return report(failure, line.getErr());
    }

    /** Says what went wrong in one sentence, and returns the exit code. */
    int report(Throwable failure, PrintWriter err) {
        if (failure instanceof BankException bank) {
            err.println("hanmi: " + tongue.either(String.valueOf(bank.getMessage()), bank.korean()));
            return ExitCode.FILES;
        }
        if (failure instanceof LogException log) {
            err.println("hanmi: " + tongue.either(String.valueOf(log.getMessage()), log.korean()));
            return ExitCode.FILES;
        }
        if (failure instanceof InvalidPathException path) {
            err.println("hanmi: " + noName(path.getInput(), tongue));
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
            err.println("hanmi: "
                    + tongue.either(
                            "there is not enough memory for this; nothing that you answered is lost. Give Java more of it:",
                            "메모리가 모자랍니다. 지금까지의 답은 모두 남아 있습니다. Java에 메모리를 더 주세요:")
                    + " HANMI_JAVA_OPTS=-Xmx512m hanmi …");
            return ExitCode.BUG;
        }
        err.println("hanmi: "
                + tongue.either(
                        "This is a bug in hanmi; nothing that you answered is lost.",
                        "한미 프로그램의 결함입니다. 지금까지의 답은 모두 남아 있습니다."));
        err.println(tongue.either("Please report what you did, and these lines:", "무엇을 했는지와 아래 줄들을 알려 주세요:"));
        failure.printStackTrace(err);
        return ExitCode.BUG;
    }

    /** What is wrong with a path that cannot be one: mostly that it has Hangul in it, and the locale has not. */
    static String noName(String path, Tongue tongue) {
        return tongue.either(
                "“" + path + "” is no name of a file in this locale; set LANG to one in UTF-8, such as C.UTF-8",
                "“" + path + "”: 이 로캘에서 쓸 수 없는 파일 이름입니다. LANG에 UTF-8 로캘을 넣으세요. 예: ko_KR.UTF-8");
    }

    private String words(IOException failure) {
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + tongue.either(" does not exist", ": 없습니다");
        }
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + tongue.either(": permission denied", ": 권한이 없습니다");
        }
        if (failure instanceof FileSystemException file) {
            return file.getFile() + ": " + file.getReason();
        }
        return failure instanceof CharacterCodingException
                ? "what was read is not UTF-8; save it as UTF-8"
                : String.valueOf(failure.getMessage());
    }
}
