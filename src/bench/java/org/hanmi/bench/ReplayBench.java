package org.hanmi.bench;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.hanmi.review.Replay;
import org.hanmi.review.Reviews;
import org.hanmi.review.Schedule;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Replaying a real history of 3,000 reviews, every state as an object, and reading it from its table. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReplayBench {

    private static final Path TABLE = Path.of("src/test/resources/srs/real-log-start.csv");

    private final Reviews reviews = Replay.read(TABLE, Schedule.DEFAULT);

    /** From memory. */
    @Benchmark
    public double states() {
        double[] sum = new double[1];
        new Replay(reviews, Schedule.DEFAULT, null).forEach(step -> sum[0] += step.stability());
        return sum[0];
    }

    /** From the disk. */
    @Benchmark
    public Reviews table() {
        return Replay.read(TABLE, Schedule.DEFAULT);
    }
}
