package org.hanmi.review;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The review log cannot be used: the message is one sentence for the learner, with the path. */
public final class LogException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Path path;

    LogException(Path path, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.path = path;
    }

    static LogException reading(Path path, IOException cause) {
        return new LogException(path, "cannot read " + path + ": " + reason(cause), cause);
    }

    static LogException writing(Path path, IOException cause) {
        return new LogException(path, "cannot write " + path + ": " + reason(cause), cause);
    }

    /** The file or folder that is meant. */
    public Path path() {
        return path;
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "a file is in the way of the folder";
        }
        String reason = cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
        return reason == null ? "the system gave no reason" : decapitalized(reason);
    }

    private static String decapitalized(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
