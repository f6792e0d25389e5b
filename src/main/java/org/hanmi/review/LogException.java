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
    private final String korean;

    /**
     * Says what is wrong.
     *
     * @param sentence in English, with the path
     * @param korean the same in Korean, without the path
     */
    LogException(Path path, String sentence, String korean, @Nullable Throwable cause) {
        super(sentence, cause);
        this.path = path;
        this.korean = korean;
    }

    static LogException reading(Path path, IOException cause) {
        return new LogException(
                path, "cannot read " + path + ": " + Reason.of(cause), "읽을 수 없습니다. " + Reason.korean(cause), cause);
    }

    static LogException writing(Path path, IOException cause) {
        return new LogException(
                path, "cannot write " + path + ": " + Reason.of(cause), "쓸 수 없습니다. " + Reason.korean(cause), cause);
    }

    /** The sentence in Korean, with the path. */
    public String korean() {
        return path + ": " + korean;
    }

    /** The file or folder that is meant. */
    public Path path() {
        return path;
    }
}
