package org.hanmi.bank;

import java.nio.file.Path;

/** A file of the bank cannot be read or written. The message is one sentence with the path. */
public final class BankException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what could not be done with which file. */
    public BankException(String what, Path file, Throwable cause) {
        super(what + " " + file + ": " + reason(cause), cause);
    }

    private static String reason(Throwable cause) {
        if (cause instanceof java.nio.file.NoSuchFileException) {
            return "there is no such file";
        }
        if (cause instanceof java.nio.file.AccessDeniedException) {
            return "permission denied";
        }
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
