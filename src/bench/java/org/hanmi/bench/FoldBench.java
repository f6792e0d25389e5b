package org.hanmi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

    /** How many lines the log has. */
    @Param("100000")
    public int lines;

    private Path folder = Path.of("");

    /** Writes the log and its snapshot. */
    @Setup(Level.Trial)
    public void write() throws IOException {
        folder = Files.createTempDirectory("hanmi-bench");
        SyntheticLog.write(folder, lines);
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
