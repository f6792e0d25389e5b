package org.hanmi.bank;

import java.nio.file.Path;
import org.hanmi.problem.Reason;

/** A file of the bank cannot be read or written. The message is one sentence with the path. */
public final class BankException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what could not be done with which file. */
    public BankException(String what, Path file, Throwable cause) {
        super(what + " " + file + ": " + Reason.of(cause), cause);
    }
}
