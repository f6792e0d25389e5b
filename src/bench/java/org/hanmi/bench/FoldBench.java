package org.hanmi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hanmi.fsrs.Rating;
import org.hanmi.item.ItemId;
import org.hanmi.review.LogEntry;
import org.hanmi.review.ReviewLog;
import org.hanmi.review.Reviews;
import org.hanmi.review.Schedule;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Reading and folding a log in which one line of a hundred is an undo. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class FoldBench {

    private static final int FACTS = 5_000;

    /** How many lines the log has. */
    @Param("100000")
    public int lines;

    private Path folder = Path.of("");

    /** Writes the log and its snapshot. */
    @Setup(Level.Trial)
    public void write() throws IOException {
        folder = Files.createTempDirectory("hanmi-bench");
        Random random = new Random(1);
        ZoneId zone = ZoneId.of("Asia/Seoul");
        Instant at = Instant.parse("2020-01-01T08:00:00Z");
        List<LogEntry> entries = new ArrayList<>(lines);
        for (int seq = 1; seq <= lines; seq++) {
            at = at.plusSeconds(random.nextInt(3_000));
            if (seq % 100 == 0) {
                entries.add(new LogEntry.Undo(seq, at, zone, seq - 1));
            } else {
                int fact = random.nextInt(FACTS);
                ItemId item = new ItemId("who-met-whom/2021-03-18-an-article-" + fact / 8 + "#fact-" + fact);
                Rating rating = random.nextInt(8) == 0 ? Rating.AGAIN : Rating.GOOD;
                entries.add(new LogEntry.Review(
                        seq,
                        at,
                        zone,
                        item,
                        "choice",
                        4,
                        rating,
                        "Chung Eui-yong",
                        rating.isPass(),
                        random.nextInt(20_000),
                        "9f86d081884c7d659a2feaa0c55ad015"));
            }
        }
        try (ReviewLog log = ReviewLog.open(folder)) {
            log.append(entries);
        }
        Reviews.read(folder, Schedule.DEFAULT).keepSnapshot();
    }

    /** Removes both. */
    @TearDown(Level.Trial)
    public void remove() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** From the first line on. */
    @Benchmark
    public Reviews log() {
        return Reviews.readFile(ReviewLog.file(folder), Schedule.DEFAULT);
    }

    /** From the snapshot. */
    @Benchmark
    public Reviews snapshot() {
        return Reviews.read(folder, Schedule.DEFAULT);
    }
}
