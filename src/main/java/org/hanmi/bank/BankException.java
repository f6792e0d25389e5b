package org.hanmi.bank;

import java.nio.file.Path;
import org.hanmi.problem.Reason;

/** A file of the bank cannot be read or written. The message is one sentence with the path. */
public final class BankException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;

    /** Says what could not be done with which file. */
    public BankException(String what, Path file, Throwable cause) {
        super(what + " " + file + ": " + Reason.of(cause), cause);
        this.file = file;
    }

    /** The sentence in Korean: the file, and why it cannot be used. */
    public String korean() {
        Throwable cause = getCause();
        return file + ": " + (cause == null ? getMessage() : Reason.korean(cause));
    }
}
