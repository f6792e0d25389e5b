package org.hanmi.stats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hanmi.fsrs.Fsrs;
import org.hanmi.review.History;
import org.hanmi.review.Reviews;

/** One pass over all reviews in the order of the log, with the memory of each fact as it was before each of them. */
final class Walk {

    /** Longer answers say that the learner was away. */
    static final int LONGEST_MILLIS = 60_000;

    private static final class Tally {
        private int reviews;
        private int right;
        private int introduced;
        private long millis;
    }

    private final Reviews reviews;
    private final History history;
    private final boolean[] wanted;
    private final TreeMap<Integer, Tally> byDay = new TreeMap<>();
    private final TreeMap<Integer, Retention> tests = new TreeMap<>();
    private final Calibration.Tally calibration = new Calibration.Tally();
    private final Map<String, Double> guesses = new HashMap<>();

    final int[] reviewsOfItem;
    final int[] rightOfItem;
    final int[] reviewsOfFact;
    final int[] wrongOfFact;

    Walk(Reviews reviews, Scope scope) {
        this.reviews = reviews;
        history = reviews.history();
        wanted = wanted(history, scope);
        reviewsOfItem = new int[history.items()];
        rightOfItem = new int[history.items()];
        reviewsOfFact = new int[reviews.facts()];
        wrongOfFact = new int[reviews.facts()];
        go();
    }

    private static boolean[] wanted(History history, Scope scope) {
        boolean[] wanted = new boolean[history.items()];
        if (scope.whole()) {
            Arrays.fill(wanted, true);
            return wanted;
        }
        for (Subject subject : scope.subjects()) {
            int item = history.find(subject.item());
            if (item >= 0) {
                wanted[item] = true;
            }
        }
        return wanted;
    }

    private void go() {
        Fsrs model = reviews.schedule().model();
        double[] stability = new double[reviews.facts()];
        double[] difficulty = new double[reviews.facts()];
        int[] last = new int[reviews.facts()];
        for (int row = 0; row < history.size(); row++) {
            if (!history.counts(row)) {
                continue;
            }
            int fact = reviews.fact(row);
            int grade = history.grade(row);
            int day = history.epochDay(row);
            boolean first = stability[fact] == 0;
            int elapsed = first ? 0 : Math.max(0, day - last[fact]);
            if (wanted[history.itemNumber(row)]) {
                count(row, fact, day, first);
                if (elapsed > 0) {
                    test(row, day, grade > 1, stability[fact], model.retrievability(elapsed, stability[fact]));
                }
            }
            if (first) {
                stability[fact] = model.initialStability(grade);
                difficulty[fact] = model.initialDifficulty(grade);
            } else {
                stability[fact] = model.nextStability(stability[fact], difficulty[fact], elapsed, grade);
                difficulty[fact] = model.nextDifficulty(difficulty[fact], grade);
            }
            last[fact] = day;
        }
    }

    private void count(int row, int fact, int day, boolean first) {
        boolean right = history.isCorrect(row);
        int item = history.itemNumber(row);
        reviewsOfItem[item]++;
        rightOfItem[item] += right ? 1 : 0;
        reviewsOfFact[fact]++;
        wrongOfFact[fact] += right ? 0 : 1;
        Tally tally = byDay.computeIfAbsent(day, any -> new Tally());
        tally.reviews++;
        tally.right += right ? 1 : 0;
        tally.introduced += first ? 1 : 0;
        tally.millis += Math.min(history.millis(row), LONGEST_MILLIS);
    }

    private void test(int row, int day, boolean pass, double stability, double recall) {
        double guess = guess(history.asked(row), history.options(row));
        calibration.add(recall, guess, pass);
        boolean mature = stability >= Retention.MATURE;
        Retention before = tests.computeIfAbsent(
                day, any -> Retention.none(LocalDate.ofEpochDay(day).toString()));
        tests.put(
                day,
                new Retention(
                        before.when(),
                        mature ? before.young() : before.young().plus(pass, guess),
                        mature ? before.mature().plus(pass, guess) : before.mature()));
    }

    /** How likely somebody is right who knows nothing: one option of many, one order of all. */
    private double guess(String asked, int options) {
        return options < 2 ? 0 : guesses.computeIfAbsent(asked + options, any -> chance(asked, options));
    }

    private static double chance(String asked, int options) {
        return switch (asked) {
            case "order", "match" -> {
                double ways = 1;
                for (int i = 2; i <= options; i++) {
                    ways *= i;
                }
                yield 1 / ways;
            }
            case "choice" -> 1.0 / options;
            default -> 0;
        };
    }

    /** The days on which something was done, ascending. */
    List<Reviews.Day> days() {
        List<Reviews.Day> days = new ArrayList<>(byDay.size());
        byDay.forEach((day, tally) -> days.add(new Reviews.Day(
                LocalDate.ofEpochDay(day), tally.reviews, tally.right, tally.introduced, tally.millis)));
        return days;
    }

    /** The days on which something was tested, ascending. */
    List<Retention> tests() {
        return List.copyOf(tests.values());
    }

    Calibration calibration() {
        return calibration.toCalibration();
    }
}
