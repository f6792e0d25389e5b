package org.hanmi.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.hanmi.review.ReviewLog;
import org.hanmi.review.Reviews;
import org.hanmi.review.Schedule;

/**
 * Reads and folds a whole log in a fresh process, and tells how long the first time took, how long the later ones, and
 * how many bytes a review stays in memory. Writes the log first if the folder has none.
 *
 * <pre>LogScale FOLDER [LINES]</pre>
 */
public final class LogScale {

    private static final int ROUNDS = 5;

    private LogScale() {}

    /** Measures. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        Path file = ReviewLog.file(folder);
        if (!Files.exists(file)) {
            SyntheticLog.write(folder, Integer.parseInt(arguments[1]));
            System.out.println("wrote " + file);
            return;
        }
        long[] nanos = new long[ROUNDS];
        double[] processor = new double[ROUNDS];
        long held = 0;
        Reviews reviews = Reviews.none(Schedule.DEFAULT);
        for (int round = 0; round < ROUNDS; round++) {
            reviews = Reviews.none(Schedule.DEFAULT);
            long before = used();
            double worked = worked();
            long start = System.nanoTime();
            reviews = Reviews.readFile(file, Schedule.DEFAULT);
            nanos[round] = System.nanoTime() - start;
            processor[round] = worked() - worked;
            held = used() - before;
        }
        long first = nanos[0];
        double firstWork = processor[0];
        Arrays.sort(nanos);
        Arrays.sort(processor);
        System.out.printf(
                "first %.0f ms (processors %.0f), median %.0f ms (%.0f), %d reviews, %.1f bytes a review%n",
                first / 1e6,
                firstWork,
                nanos[ROUNDS / 2] / 1e6,
                processor[ROUNDS / 2],
                reviews.history().size(),
                (double) held / reviews.history().size());
    }

    /** What all threads have worked, in milliseconds, the compiler's among them: all that counts on a busy machine. */
    private static double worked() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toNanos()
                / 1e6;
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            runtime.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
