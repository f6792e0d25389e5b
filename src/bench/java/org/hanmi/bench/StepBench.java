package org.hanmi.bench;

import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.hanmi.fsrs.Fsrs;
import org.hanmi.fsrs.Memory;
import org.hanmi.fsrs.Rating;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Steps of FSRS-6 a second, over histories of eight reviews. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class StepBench {

    private static final int REVIEWS = 8_000;
    private static final int LENGTH = 8;
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private final int[] grades = new int[REVIEWS];
    private final int[] days = new int[REVIEWS];
    private final Rating[] ratings = new Rating[REVIEWS];

    /** Draws the histories, by seed. */
    public StepBench() {
        Random random = new Random(1);
        for (int i = 0; i < REVIEWS; i++) {
            grades[i] = random.nextInt(8) == 0 ? 1 : 2 + random.nextInt(3);
            days[i] = random.nextInt(6) == 0 ? 0 : 1 + random.nextInt(30);
            ratings[i] = Rating.of(grades[i]);
        }
    }

    /** As the fold does it. */
    @Benchmark
    @OperationsPerInvocation(REVIEWS)
    public double numbers() {
        Fsrs model = Fsrs.DEFAULT;
        double sum = 0;
        for (int i = 0; i < REVIEWS; i += LENGTH) {
            double stability = model.initialStability(grades[i]);
            double difficulty = model.initialDifficulty(grades[i]);
            for (int j = i + 1; j < i + LENGTH; j++) {
                stability = model.nextStability(stability, difficulty, days[j], grades[j]);
                difficulty = model.nextDifficulty(difficulty, grades[j]);
            }
            sum += stability + difficulty;
        }
        return sum;
    }

    /** As a session does it. */
    @Benchmark
    @OperationsPerInvocation(REVIEWS)
    public double objects() {
        Fsrs model = Fsrs.DEFAULT;
        double sum = 0;
        for (int i = 0; i < REVIEWS; i += LENGTH) {
            LocalDate day = START;
            Memory.Known memory = model.next(new Memory.New(), day, ratings[i]);
            for (int j = i + 1; j < i + LENGTH; j++) {
                day = day.plusDays(days[j]);
                memory = model.next(memory, day, ratings[j]);
            }
            sum += memory.stability() + memory.difficulty();
        }
        return sum;
    }
}
