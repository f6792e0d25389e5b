package org.hanmi.review;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import org.hanmi.problem.Reason;
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
        return new LogException(path, "cannot read " + path + ": " + Reason.of(cause), cause);
    }

    static LogException writing(Path path, IOException cause) {
        return new LogException(path, "cannot write " + path + ": " + Reason.of(cause), cause);
    }

    /** The file or folder that is meant. */
    public Path path() {
        return path;
    }
}
