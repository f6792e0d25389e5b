package org.hanmi.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hanmi.fsrs.Weights;
import org.hanmi.review.Replay;
import org.hanmi.review.Schedule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FitTest {

    private static final int HOME = 20;

    private static Verdict fit(Histories histories) {
        return new Fit(histories, 1, Progress.UNSEEN).against(Weights.DEFAULT);
    }

    private static Histories simulated(int seed, double spread, int count, int options) {
        Random random = new Random(seed);
        return Learner.reviews(Learner.draw(spread, random), count, HOME, options, random);
    }

    @Test
    void nothing_reviewed_leaves_everything_as_it_is() {
        Verdict verdict = fit(new Columns(0).sorted(0));
        assertThat(verdict.isFitted()).isFalse();
        assertThat(verdict.kept()).isFalse();
        assertThat(verdict.parameters()).isEqualTo(Weights.DEFAULT);
        assertThat(verdict.fitted()).isEqualTo(Weights.DEFAULT);
        assertThat(verdict.before().logLoss()).isNaN();
        assertThat(verdict.calibration().groups()).isEmpty();
    }

    @Test
    void one_card_and_a_few_reviews_leave_everything_as_it_is() {
        Columns one = new Columns(5);
        for (int day : new int[] {0, 0, 1, 4, 12}) {
            one.add(0, day, 3, 0, day * 86_400L);
        }
        assertThat(fit(one.sorted(1)).parameters()).isEqualTo(Weights.DEFAULT);
        Verdict few = fit(simulated(1, 1, 40, 0));
        assertThat(few.isFitted()).isFalse();
        assertThat(few.kept()).isFalse();
        assertThat(few.parameters()).isEqualTo(Weights.DEFAULT);
    }

    @Test
    void parameters_that_were_planted_are_found() {
        Random random = new Random(3);
        double[] planted = Weights.DEFAULT.toArray();
        planted[0] = .5;
        planted[2] = 4.5;
        planted[8] = 1.4;
        planted[20] = .3;
        Weights truth = Weights.of(planted);
        Histories histories = Learner.reviews(truth, 60_000, 60, 0, random);
        Verdict verdict = fit(histories);
        assertThat(verdict.kept()).isTrue();
        assertThat(verdict.fitted().at(0)).isCloseTo(.5, within(.1));
        assertThat(verdict.fitted().at(2)).isCloseTo(4.5, within(.7));
        assertThat(verdict.fitted().at(20)).isCloseTo(.3, within(.08));
        assertThat(verdict.after().logLoss()).isLessThan(verdict.before().logLoss());
        assertThat(verdict.after().rmseBins()).isLessThan(verdict.before().rmseBins());
        // Nobody can predict better than the truth; what is lost against it must be a small part of what was gained.
        double best = predicted(histories, truth).logLoss();
        double usual = predicted(histories, Weights.DEFAULT).logLoss();
        double found = predicted(histories, verdict.fitted()).logLoss();
        assertThat(found - best).isLessThan((usual - best) / 20);
    }

    @Test
    void a_guess_among_options_is_not_taken_for_memory() {
        Random random = new Random(6);
        double[] forgetful = Weights.DEFAULT.toArray();
        forgetful[2] = 1;
        Histories histories = Learner.reviews(Weights.of(forgetful), 40_000, 60, 4, random);
        assertThat(fit(histories).fitted().at(2)).isCloseTo(1, within(.2));
    }

    @Test
    void threads_and_repetition_change_nothing() {
        Histories histories = simulated(7, .6, 50_000, 0);
        Verdict one = fit(histories);
        assertThat(one).isEqualTo(fit(histories));
        for (int threads = 2; threads <= 3; threads++) {
            assertThat(new Fit(histories, threads, Progress.UNSEEN).against(Weights.DEFAULT))
                    .isEqualTo(one);
        }
    }

    @Test
    void parameters_stay_within_their_ranges() {
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            Histories histories = Learner.reviews(Learner.draw(3, random), 1_500, HOME, seed % 2 * 4, random);
            Verdict verdict = fit(histories);
            assertThat(verdict.fitted().outOfRange()).isEmpty();
            assertThat(verdict.fitted().clipped()).isEqualTo(verdict.fitted());
        }
    }

    @Test
    void answers_without_sense_break_nothing() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            Columns columns = new Columns(900);
            for (int i = 0; i < 900; i++) {
                int grade = seed == 0 ? 1 : seed == 1 ? 4 : 1 + random.nextInt(4);
                columns.add(random.nextInt(30), i * (seed == 2 ? 900 : 1) / 5, grade, random.nextInt(6), i);
            }
            Verdict verdict = fit(columns.sorted(30));
            assertThat(verdict.fitted().outOfRange()).isEmpty();
            assertThat(verdict.after().logLoss()).isFinite();
            assertThat(verdict.kept())
                    .isEqualTo(verdict.after().logLoss() < verdict.before().logLoss());
        }
    }

    @Test
    void learners_with_little_are_on_average_not_predicted_worse_than_by_the_defaults() {
        for (int size : new int[] {300, 1_000}) {
            double before = 0;
            double after = 0;
            for (int seed = 0; seed < 40; seed++) {
                Random random = new Random(seed);
                Histories all = Learner.reviews(Learner.draw(.4, random), size + 2_000, 10, 0, random);
                Weights kept = fit(first(all, size)).parameters();
                before += later(all, size, Weights.DEFAULT).logLoss();
                after += later(all, size, kept).logLoss();
            }
            assertThat(after).as("log loss with " + size + " reviews").isLessThan(before);
        }
    }

    @Test
    void a_real_learner_is_predicted_better() {
        Path table = Path.of("src/test/resources/srs/real-log-start.csv");
        Histories all = Histories.of(Replay.read(table, Schedule.DEFAULT), ZoneId.of("UTC-7"));
        int half = all.size() * 2 / 3;
        Verdict verdict = fit(first(all, half));
        assertThat(verdict.kept()).isTrue();
        assertThat(later(all, half, verdict.parameters()).logLoss())
                .isLessThan(later(all, half, Weights.DEFAULT).logLoss() - .005);
    }

    @Test
    void what_is_in_use_stays_if_it_predicts_better() {
        Random random = new Random(8);
        Weights truth = Learner.draw(1, random);
        Histories histories = Learner.reviews(truth, 2_000, HOME, 0, random);
        Verdict verdict = new Fit(histories, 1, Progress.UNSEEN).against(truth);
        assertThat(verdict.kept()).isFalse();
        assertThat(verdict.parameters()).isEqualTo(truth);
        assertThat(verdict.fitted()).isNotEqualTo(truth);
    }

    @Test
    void every_pass_is_told() {
        List<Integer> told = new ArrayList<>();
        new Fit(simulated(9, .5, 2_000, 0), 1, told::add).against(Weights.DEFAULT);
        assertThat(told).hasSizeGreaterThan(3).isSorted().startsWith(1, 2, 3);
    }

    @Test
    void a_table_sorted_by_card_is_cut_by_time_all_the_same() {
        Columns byTime = new Columns(200);
        Columns byCard = new Columns(200);
        for (int day = 0; day < 20; day++) {
            for (int card = 0; card < 10; card++) {
                byTime.add(card, day, day % 3 == 0 ? 1 : 3, 0, day * 86_400L + card);
            }
        }
        for (int card = 0; card < 10; card++) {
            for (int day = 0; day < 20; day++) {
                byCard.add(card, day, day % 3 == 0 ? 1 : 3, 0, day * 86_400L + card);
            }
        }
        assertThat(fit(byCard.sorted(10))).isEqualTo(fit(byTime.sorted(10)));
    }

    private static Measures predicted(Histories histories, Weights weights) {
        return later(histories, 0, weights);
    }

    private static Measures later(Histories histories, int from, Weights weights) {
        Slope slope = new Slope(histories);
        slope.prepare(weights);
        return Prediction.of(histories, slope, from).measures();
    }

    /** The history as it was after so many reviews. */
    private static Histories first(Histories all, int count) {
        byte[] grades = new byte[count];
        int[] elapsed = new int[count];
        byte[] options = new byte[count];
        int[] moments = new int[count];
        int[] begins = new int[all.begins.length];
        int size = 0;
        for (int fact = 0; fact < all.numbers(); fact++) {
            for (int at = all.begins[fact]; at < all.begins[fact + 1] && all.moments[at] < count; at++) {
                grades[size] = all.grades[at];
                elapsed[size] = all.elapsed[at];
                options[size] = all.options[at];
                moments[size++] = all.moments[at];
            }
            begins[fact + 1] = size;
        }
        return new Histories(grades, elapsed, options, moments, begins);
    }
}
