package org.hanmi.review;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hanmi.fsrs.Rating;
import org.hanmi.item.ItemId;

/** Entries to test with. */
final class Lines {

    static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
    static final String MEETING = "vienna-summit#meeting";
    private static final String[] ZONES = {"Asia/Seoul", "America/New_York", "Europe/London"};

    private Lines() {}

    static LogEntry.Review review(long seq, int day, String item, Rating rating) {
        return new LogEntry.Review(
                seq,
                START.plusSeconds(day * 86_400L + seq),
                SEOUL,
                new ItemId(item),
                "choice",
                4,
                rating,
                "Vienna",
                rating.isPass(),
                5312,
                "9f86d081884c7d65");
    }

    static LogEntry.Undo undo(long seq, long undoes) {
        return new LogEntry.Undo(seq, START.plusSeconds(seq), SEOUL, undoes);
    }

    static LogEntry.Regrade regrade(long seq, long of, Rating rating) {
        return new LogEntry.Regrade(seq, START.plusSeconds(seq), SEOUL, of, rating, rating.isPass());
    }

    static LogEntry.Suspend suspend(long seq, String item) {
        return new LogEntry.Suspend(seq, START.plusSeconds(seq), SEOUL, new ItemId(item));
    }

    static LogEntry.Resume resume(long seq, String item) {
        return new LogEntry.Resume(seq, START.plusSeconds(seq), SEOUL, new ItemId(item));
    }

    static byte[] bytes(LogEntry entry) {
        LogLine line = new LogLine();
        line.add(entry);
        return line.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A log of some length in which everything happens, by seed. */
    static List<LogEntry> random(long seed, int length) {
        Random random = new Random(seed);
        List<LogEntry> entries = new ArrayList<>();
        Instant at = START;
        int facts = 1 + random.nextInt(12);
        long seq = 0;
        for (int i = 0; i < length; i++) {
            seq += random.nextInt(20) == 0 ? 2 : 1;
            at = at.plusMillis((long) (random.nextDouble() * random.nextDouble() * 200_000_000));
            ZoneId zone = ZoneId.of(ZONES[random.nextInt(40) == 0 ? random.nextInt(3) : 0]);
            String fact = "article-" + random.nextInt(facts) + "#한미-" + random.nextInt(2);
            ItemId item = new ItemId("model-" + random.nextInt(3) + "/" + fact);
            long earlier = 1L + random.nextInt((int) seq);
            Rating rating = Rating.of(1 + random.nextInt(4));
            entries.add(
                    switch (random.nextInt(24)) {
                        case 0, 1 -> new LogEntry.Undo(seq, at, zone, earlier);
                        case 2, 3 -> new LogEntry.Regrade(seq, at, zone, earlier, rating, random.nextBoolean());
                        case 4 -> new LogEntry.Suspend(seq, at, zone, item);
                        case 5 -> new LogEntry.Resume(seq, at, zone, item);
                        case 8 ->
                            new LogEntry.Cram(
                                    new LogEntry.Review(seq, at, zone, item, "choice", 3, rating, "", true, 900, "ab"));
                        case 6 -> new LogEntry.Flag(seq, at, zone, item, "why \"" + i);
                        case 7 -> new LogEntry.Settings(seq, at, zone, "new", String.valueOf(i));
                        default ->
                            new LogEntry.Review(
                                    seq,
                                    at,
                                    zone,
                                    item,
                                    random.nextBoolean() ? "choice" : "typed",
                                    random.nextBoolean() ? 4 : 0,
                                    rating,
                                    random.nextInt(5) == 0 ? "a \"quoted\" \\ 답\n" : "정의용",
                                    random.nextBoolean(),
                                    random.nextInt(60_000),
                                    "9f86d081884c7d65");
                    });
        }
        return entries;
    }
}
