package org.hanmi.session;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.hanmi.fsrs.Memory;
import org.hanmi.review.Load;
import org.hanmi.review.Reviews;
import org.jspecify.annotations.Nullable;

/** What falls due on each day besides one fact: as the log had it, changed by what the sitting has done since. */
final class SittingLoad implements Load {

    private final Load before;
    private final Map<Long, Integer> changes = new HashMap<>();

    SittingLoad(Reviews reviews, Progress progress, String but) {
        before = reviews.load();
        change(reviews, but, null);
        Map<String, Long> due = new HashMap<>();
        for (Outcome outcome : progress.outcomes()) {
            String key = outcome.slot().key();
            Memory.Known known = progress.memories().get(key);
            if (known != null && outcome.days() > 0) {
                due.put(key, known.last().toEpochDay() + outcome.days());
            }
        }
        due.remove(but);
        for (Map.Entry<String, Long> each : due.entrySet()) {
            change(reviews, each.getKey(), each.getValue());
        }
    }

    private void change(Reviews reviews, String key, @Nullable Long day) {
        LocalDate was = reviews.due(key);
        if (was != null) {
            changes.merge(was.toEpochDay(), -1, Integer::sum);
        }
        if (day != null) {
            changes.merge(day, 1, Integer::sum);
        }
    }

    @Override
    public int on(long epochDay) {
        return before.on(epochDay) + changes.getOrDefault(epochDay, 0);
    }
}
