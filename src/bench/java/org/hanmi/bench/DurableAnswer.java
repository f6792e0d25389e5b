package org.hanmi.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import org.hanmi.fsrs.Rating;
import org.hanmi.item.ItemId;
import org.hanmi.review.LogEntry;
import org.hanmi.review.ReviewLog;

/**
 * How long until an answer is on disk, beside the same bytes appended to a bare file and forced (on Linux: write and
 * fdatasync). Both take turns, so that whatever else the disk does hits both; each has its own file.
 *
 * <pre>DurableAnswer FOLDER [ANSWERS]</pre>
 */
public final class DurableAnswer {

    private static final int WARM_UP = 300;

    private DurableAnswer() {}

    /** Measures. */
    public static void main(String[] arguments) throws IOException {
        int answers = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000;
        Path folder = Files.createTempDirectory(Path.of(arguments[0]), "durable");
        Path bare = folder.resolve("bare");
        byte[] line = "x".repeat(300).getBytes(StandardCharsets.UTF_8);
        long[] bareNanos = new long[answers];
        long[] logNanos = new long[answers];
        try (ReviewLog log = ReviewLog.open(folder);
                FileChannel file = FileChannel.open(
                        bare, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            for (int i = -WARM_UP; i < answers; i++) {
                LogEntry entry = entry(i + WARM_UP + 1);
                long start = System.nanoTime();
                file.write(ByteBuffer.wrap(line));
                file.force(false);
                long middle = System.nanoTime();
                log.append(entry);
                long end = System.nanoTime();
                if (i >= 0) {
                    bareNanos[i] = middle - start;
                    logNanos[i] = end - middle;
                }
            }
        }
        for (String name : new String[] {"bare", "reviews.jsonl", "reviews.lock", ""}) {
            Files.delete(folder.resolve(name));
        }
        Arrays.sort(bareNanos);
        Arrays.sort(logNanos);
        for (double share : new double[] {.5, .9, .99}) {
            int at = (int) (share * (answers - 1));
            System.out.printf(
                    "p%.0f: bare %.3f ms, answer %.3f ms, ratio %.2f%n",
                    100 * share, bareNanos[at] / 1e6, logNanos[at] / 1e6, (double) logNanos[at] / bareNanos[at]);
        }
    }

    private static LogEntry entry(int seq) {
        return new LogEntry.Review(
                seq,
                Instant.parse("2026-01-01T00:00:00Z").plusSeconds(seq),
                ZoneId.of("Asia/Seoul"),
                new ItemId("who-met-whom/2021-03-18-trt-world-seoul-options#blinken-chung"),
                "choice",
                4,
                Rating.GOOD,
                "Chung Eui-yong",
                true,
                5_000,
                "9f86d081884c7d659a2feaa0c55ad015");
    }
}
