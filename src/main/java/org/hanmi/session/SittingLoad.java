package org.hanmi.session;

import java.time.LocalDate;
import org.hanmi.review.Load;
import org.hanmi.review.Reviews;
import org.jspecify.annotations.Nullable;

/** What falls due on each day besides one fact: as the log had it, changed by what the sitting has done since. */
final class SittingLoad implements Load {

    private final Load before;
    private final Remembered since;
    private final @Nullable LocalDate own;

    SittingLoad(Reviews reviews, Remembered since, String but) {
        before = reviews.load();
        this.since = since;
        Remembered.Fact fact = since.get(but);
        own = fact == null ? reviews.due(but) : fact.due();
    }

    @Override
    public int on(long epochDay) {
        boolean isOwn = own != null && own.toEpochDay() == epochDay;
        return before.on(epochDay) + since.more(epochDay) - (isOwn ? 1 : 0);
    }
}
