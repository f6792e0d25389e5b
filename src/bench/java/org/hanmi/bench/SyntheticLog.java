package org.hanmi.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hanmi.fsrs.Rating;
import org.hanmi.item.ItemId;
import org.hanmi.review.LogEntry;
import org.hanmi.review.ReviewLog;

/** A log in which one line of a hundred is an undo. There are as many facts as in a bank of some size. */
final class SyntheticLog {

    private static final int FACTS = 5_000;
    private static final int AT_ONCE = 10_000;
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private SyntheticLog() {}

    /** Writes so many lines into a folder. */
    static void write(Path folder, int lines) {
        Random random = new Random(1);
        Instant at = Instant.parse("2020-01-01T08:00:00Z");
        List<LogEntry> entries = new ArrayList<>(AT_ONCE);
        try (ReviewLog log = ReviewLog.open(folder)) {
            for (int seq = 1; seq <= lines; seq++) {
                at = at.plusSeconds(random.nextInt(300_000_000 / lines));
                entries.add(seq % 100 == 0 ? new LogEntry.Undo(seq, at, SEOUL, seq - 1) : review(seq, at, random));
                if (entries.size() == AT_ONCE || seq == lines) {
                    log.append(entries);
                    entries.clear();
                }
            }
        }
    }

    private static LogEntry review(int seq, Instant at, Random random) {
        int fact = random.nextInt(FACTS);
        Rating rating = random.nextInt(8) == 0 ? Rating.AGAIN : Rating.GOOD;
        return new LogEntry.Review(
                seq,
                at,
                SEOUL,
                new ItemId("who-met-whom/2021-03-18-an-article-" + fact / 8 + "#fact-" + fact),
                "choice",
                4,
                rating,
                "Chung Eui-yong",
                rating.isPass(),
                random.nextInt(20_000),
                "9f86d081884c7d659a2feaa0c55ad015");
    }
}
