package org.hanmi.problem;

import java.io.FileNotFoundException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Why a file could not be used, as the end of a sentence that has named it already. */
public final class Reason {

    private Reason() {}

    /** The system's reason without the path, beginning with a small letter. */
    public static String of(Throwable cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (cause instanceof CharacterCodingException) {
            return "it is not UTF-8";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "a file is in the way of the folder";
        }
        String reason = said(cause);
        return reason == null || reason.isEmpty()
                ? "the system gave no reason"
                : Character.toLowerCase(reason.charAt(0)) + reason.substring(1);
    }

    private static @Nullable String said(Throwable cause) {
        if (cause instanceof FileSystemException failure) {
            return failure.getReason();
        }
        String message = cause.getMessage();
        // Written "path (reason)" by the older half of the JDK.
        if (cause instanceof FileNotFoundException && message != null && message.endsWith(")")) {
            return message.substring(message.lastIndexOf('(') + 1, message.length() - 1);
        }
        return message;
    }
}
