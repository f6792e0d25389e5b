package org.hanmi.fit;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.hanmi.fsrs.Weights;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The fit of a simulated learner's history: to all of it, and with the decision on what was held out. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class FitBench {

    private static final double SPREAD = .4;

    /** How many reviews there are. */
    @Param({"10000", "100000", "1000000"})
    public int reviews;

    /** How many threads share the work. */
    @Param({"1", "2"})
    public int threads;

    private Histories histories = new Columns(0).sorted(0);

    /** Simulates the learner. */
    @Setup
    public void study() {
        Random random = new Random(5);
        histories = Learner.reviews(Learner.draw(SPREAD, random), reviews, Math.max(20, reviews / 1_000), 0, random);
    }

    /** Without a decision: what other optimizers do. */
    @Benchmark
    public Weights all() {
        return new Fit(histories, threads, Progress.UNSEEN).all();
    }

    /** What the command does. */
    @Benchmark
    public Verdict verdict() {
        return new Fit(histories, threads, Progress.UNSEEN).against(Weights.DEFAULT);
    }
}
