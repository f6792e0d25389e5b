package org.hanmi.problem;

import java.io.FileNotFoundException;
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
        if (cause instanceof FileAlreadyExistsException) {
            return "a file is in the way of the folder";
        }
        String reason = said(cause);
        return reason == null || reason.isEmpty()
                ? "the system gave no reason"
                : Character.toLowerCase(reason.charAt(0)) + reason.substring(1);
    }

    /** The same as a Korean sentence of its own; what the system says, it says in its own words. */
    public static String korean(Throwable cause) {
        if (cause instanceof AccessDeniedException) {
            return "권한이 없습니다";
        }
        if (cause instanceof NoSuchFileException) {
            return "그런 파일이나 폴더가 없습니다";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "폴더가 있어야 할 자리에 파일이 있습니다";
        }
        String reason = said(cause);
        if (reason == null || reason.isEmpty()) {
            return "시스템이 까닭을 알려 주지 않았습니다";
        }
        return reason.equals("No space left on device") ? "디스크에 자리가 없습니다" : reason;
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
