package org.hanmi.cli;

import java.nio.file.Path;
import org.hanmi.review.ReviewLog;
import org.jspecify.annotations.Nullable;

/** The log is open while somebody answers, and free for another window while the first screen is shown. */
final class OpenLog {

    private final Path data;
    private @Nullable ReviewLog log;

    OpenLog(Path data) {
        this.data = data;
    }

    ReviewLog open() {
        shut();
        ReviewLog opened = ReviewLog.open(data);
        log = opened;
        return opened;
    }

    boolean isOpen() {
        return log != null;
    }

    void shut() {
        ReviewLog open = log;
        log = null;
        if (open != null) {
            open.close();
        }
    }
}
