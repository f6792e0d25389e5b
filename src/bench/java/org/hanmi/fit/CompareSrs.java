package org.hanmi.fit;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hanmi.fsrs.Fsrs;
import org.hanmi.fsrs.Weights;
import org.hanmi.review.Replay;
import org.hanmi.review.Schedule;

/**
 * This side of {@code compare-srs.sh}. {@code write DIR [TABLE ZONE]} makes histories, {@code fit DIR} fits and steps
 * through them, {@code score DIR} compares what both sides found on reviews that neither has seen.
 *
 * <p>A history is written as one line a review, {@code fact elapsed grade}, facts one after another, for the training part
 * only. Its name says how many reviews it has.
 */
public final class CompareSrs {

    private static final int ROUNDS = 5;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int FOLDS = 5;
    private static final double SPREAD = .4;
    private static final int[] SIZES = {300, 1_000, 3_000, 10_000, 30_000, 100_000, 1_000_000};
    private static final int[] LEARNERS = {20, 20, 20, 5, 3, 1, 1};

    private final Path folder;
    private final PrintStream out;

    private CompareSrs(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /** Runs one of the three. */
    public static void main(String[] args) throws IOException {
        CompareSrs compare = new CompareSrs(Path.of(args[1]), System.out);
        switch (args[0]) {
            case "write" -> compare.write();
            case "fit" -> compare.fit();
            case "score" -> compare.score();
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    /** What is fitted, and from which moment on it is scored. */
    private record Case(String name, String group, Histories all, int cut, int until) {}

    private List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < SIZES.length; i++) {
            int size = SIZES[i];
            for (int learner = 0; learner < LEARNERS[i]; learner++) {
                Random random = new Random(1000L * size + learner);
                int later = Math.max(2_000, size / 10);
                int fresh = Math.max(size < 3_000 ? 10 : 20, size / 1_000);
                Histories all = Learner.reviews(Learner.draw(SPREAD, random), size + later, fresh, 0, random);
                cases.add(new Case(size + "-" + learner, "simulated " + size, all, size, size + later));
            }
        }
        Path table = folder.resolve("real.csv");
        if (Files.exists(table)) {
            String zone = Files.readString(folder.resolve("real.zone")).strip();
            Histories all = Histories.of(Replay.read(table, Schedule.DEFAULT), ZoneId.of(zone));
            for (int fold = 1; fold <= FOLDS; fold++) {
                int cut = all.size() * fold / (FOLDS + 1);
                cases.add(new Case("real-" + fold, "real, 5 folds", all, cut, all.size() * (fold + 1) / (FOLDS + 1)));
            }
        }
        return cases;
    }

    private void write() throws IOException {
        for (Case each : cases()) {
            Histories past = past(each.all(), each.cut());
            StringBuilder text = new StringBuilder(past.size() * 12);
            for (int fact = 0; fact < past.numbers(); fact++) {
                for (int at = past.begins[fact]; at < past.begins[fact + 1]; at++) {
                    text.append(fact)
                            .append(' ')
                            .append(past.elapsed[at])
                            .append(' ')
                            .append(past.grades[at])
                            .append('\n');
                }
            }
            Files.writeString(folder.resolve(each.name() + ".txt"), text);
        }
    }

    private void fit() throws IOException {
        String timed = "";
        for (Case each : cases()) {
            Histories past = past(each.all(), each.cut());
            Verdict verdict = new Fit(past, 1, Progress.UNSEEN).against(Weights.DEFAULT);
            Files.writeString(
                    folder.resolve(each.name() + ".fitted"), verdict.fitted().toString());
            Files.writeString(
                    folder.resolve(each.name() + ".hanmi"), verdict.parameters().toString());
            if (past.size() >= 10_000
                    && !timed.equals(each.group())
                    && each.group().startsWith("simulated")) {
                timed = each.group();
                for (int threads = 1; threads <= 2; threads++) {
                    int crew = threads;
                    say(
                            "hanmi, fit to all, %d thread(s)",
                            crew, past, () -> new Fit(past, crew, Progress.UNSEEN).all());
                    say(
                            "hanmi, fit with decision, %d thread(s)",
                            crew, past, () -> new Fit(past, crew, Progress.UNSEEN).against(Weights.DEFAULT));
                }
                if (past.size() == 100_000) {
                    steps(past);
                }
            }
        }
    }

    private void say(String what, int threads, Histories past, Runnable work) {
        double[] times = new double[ROUNDS];
        double[] worked = new double[ROUNDS];
        for (int warm = 0; warm < ROUNDS; warm++) {
            work.run();
        }
        for (int round = 0; round < ROUNDS; round++) {
            long cpu = SYSTEM.getProcessCpuTime();
            long began = System.nanoTime();
            work.run();
            times[round] = (System.nanoTime() - began) / 1e6;
            worked[round] = (SYSTEM.getProcessCpuTime() - cpu) / 1e6;
        }
        Arrays.sort(times);
        Arrays.sort(worked);
        out.printf(
                Locale.ROOT,
                "%-40s %8d reviews %8.0f ms, CPU %6.0f ms%n",
                String.format(Locale.ROOT, what, threads),
                past.size(),
                times[ROUNDS / 2],
                worked[ROUNDS / 2]);
    }

    private void steps(Histories past) {
        double best = 0;
        double sum = 0;
        for (int round = 0; round < 3 * ROUNDS; round++) {
            long began = System.nanoTime();
            for (int fact = 0; fact < past.numbers(); fact++) {
                double stability = 0;
                double difficulty = 0;
                for (int at = past.begins[fact]; at < past.begins[fact + 1]; at++) {
                    int grade = past.grades[at];
                    if (stability == 0) {
                        stability = Fsrs.DEFAULT.initialStability(grade);
                        difficulty = Fsrs.DEFAULT.initialDifficulty(grade);
                    } else {
                        stability = Fsrs.DEFAULT.nextStability(stability, difficulty, past.elapsed[at], grade);
                        difficulty = Fsrs.DEFAULT.nextDifficulty(difficulty, grade);
                    }
                }
                sum += stability;
            }
            best = Math.max(best, past.size() / ((System.nanoTime() - began) / 1e9));
        }
        out.printf(Locale.ROOT, "%-40s %8.2f million steps a second (%.0f)%n", "hanmi", best / 1e6, sum);
    }

    private void score() throws IOException {
        out.printf("%-20s %6s %9s %9s %9s %9s%n", "mean log loss", "cases", "default", "fsrs-rs", "fitted", "in use");
        String[] names = {"", ".fsrs-rs", ".fitted", ".hanmi"};
        double[] sums = new double[names.length];
        int count = 0;
        List<Case> cases = cases();
        double weights = 0;
        for (int i = 0; i < cases.size(); i++) {
            Case each = cases.get(i);
            boolean real = each.group().startsWith("real");
            double weight = 0;
            for (int name = 0; name < names.length; name++) {
                Path file = folder.resolve(each.name() + names[name]);
                Weights found =
                        name == 0 ? Weights.DEFAULT : Weights.parse(Files.readString(file, StandardCharsets.UTF_8));
                double[] loss = loss(each, found);
                weight = real ? loss[1] : 1;
                sums[name] += weight * loss[0] / loss[1];
            }
            weights += weight;
            count++;
            if (i == cases.size() - 1 || !cases.get(i + 1).group().equals(each.group())) {
                out.printf(Locale.ROOT, "%-20s %6d", each.group(), count);
                for (double sum : sums) {
                    out.printf(Locale.ROOT, " %9.5f", sum / weights);
                }
                out.println();
                Arrays.fill(sums, 0);
                weights = 0;
                count = 0;
            }
        }
    }

    private static double[] loss(Case each, Weights weights) {
        Histories all = each.all();
        Slope slope = new Slope(all);
        slope.prepare(weights);
        double[] chances = new double[all.longest];
        double sum = 0;
        int count = 0;
        for (int fact = 0; fact < all.numbers(); fact++) {
            int begin = all.begins[fact];
            if (all.begins[fact + 1] > begin) {
                slope.chances(begin, all.begins[fact + 1], chances);
            }
            for (int at = begin; at < all.begins[fact + 1]; at++) {
                if (all.elapsed[at] > 0 && all.moments[at] >= each.cut() && all.moments[at] < each.until()) {
                    double chance = chances[at - begin];
                    sum -= Math.log(all.grades[at] > 1 ? chance : 1 - chance);
                    count++;
                }
            }
        }
        return new double[] {sum, count};
    }

    private static Histories past(Histories all, int count) {
        byte[] grades = new byte[count];
        int[] elapsed = new int[count];
        int[] moments = new int[count];
        int[] begins = new int[all.begins.length];
        int size = 0;
        for (int fact = 0; fact < all.numbers(); fact++) {
            for (int at = all.begins[fact]; at < all.begins[fact + 1] && all.moments[at] < count; at++) {
                grades[size] = all.grades[at];
                elapsed[size] = all.elapsed[at];
                moments[size++] = all.moments[at];
            }
            begins[fact + 1] = size;
        }
        return new Histories(grades, elapsed, new byte[count], moments, begins);
    }
}
