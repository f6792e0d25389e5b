package org.hanmi.review;

import java.nio.file.Path;
import java.util.List;
import org.hanmi.problem.Problem;

/** The review log, open for appending; only one sitting at a time can have it open. */
@SuppressWarnings("DoNotCallSuggester")
public final class ReviewLog implements AutoCloseable {

    private ReviewLog() {}

    /** Where the log of a data folder is. */
    public static Path file(Path folder) {
        return folder.resolve("reviews.jsonl");
    }

    /**
     * Opens the log of a data folder, and makes both if they are not there.
     *
     * @throws LogException if it cannot be written, another sitting has it open, or it is of another format
     */
    public static ReviewLog open(Path folder) {
        throw new UnsupportedOperationException(folder.toString());
    }

    /** What had to be mended on opening. */
    public List<Problem> problems() {
        throw new UnsupportedOperationException();
    }

    /**
     * Writes entries: when this returns, they are on disk.
     *
     * @throws LogException if that failed; then none of them is in the log
     */
    public void append(List<? extends LogEntry> entries) {
        throw new UnsupportedOperationException(entries.toString());
    }

    @Override
    public void close() {}
}
