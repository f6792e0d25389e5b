package org.hanmi.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.hanmi.fsrs.Fsrs;
import org.hanmi.fsrs.Weights;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PredictionTest {

    private static Prediction predict(Histories histories, int from) {
        Slope slope = new Slope(histories);
        slope.prepare(Weights.DEFAULT);
        return Prediction.of(histories, slope, from);
    }

    private static Histories cards(int[][]... cards) {
        Columns columns = new Columns(100);
        for (int card = 0; card < cards.length; card++) {
            for (int[] review : cards[card]) {
                columns.add(card, review[0], review[1], 0, review[0] * 86_400L);
            }
        }
        return columns.sorted(cards.length);
    }

    @Test
    void two_reviews_are_measured_as_by_hand() {
        Histories histories = cards(new int[][] {{0, 3}, {2, 3}}, new int[][] {{0, 1}, {3, 1}});
        double remembered = Fsrs.DEFAULT.retrievability(2, Weights.DEFAULT.at(2));
        double forgotten = Fsrs.DEFAULT.retrievability(3, Weights.DEFAULT.at(0));
        Measures measures = predict(histories, 0).measures();
        assertThat(measures.logLoss()).isCloseTo(-(Math.log(remembered) + Math.log(1 - forgotten)) / 2, within(1e-12));
        assertThat(measures.auc()).isEqualTo(1);
        double off = (1 - remembered - forgotten) / 2;
        assertThat(measures.rmseBins()).isCloseTo(Math.abs(off), within(1e-12));
    }

    @Test
    void only_later_days_from_a_moment_on_are_predicted() {
        Histories histories = cards(new int[][] {{0, 3}, {0, 3}, {2, 3}, {2, 1}, {9, 3}});
        assertThat(predict(histories, 0).size()).isEqualTo(2);
        assertThat(predict(histories, 3).size()).isEqualTo(1);
        assertThat(predict(histories, 5).size()).isZero();
    }

    /** The benchmark's own words, one group after another, in doubles. */
    @Test
    void measures_are_those_of_the_benchmark() {
        Random random = new Random(2);
        Histories histories = Learner.reviews(Learner.draw(1, random), 3_000, 10, 0, random);
        Map<String, double[]> groups = new HashMap<>();
        double pairs = 0;
        double won = 0;
        Prediction prediction = predict(histories, 0);
        int index = 0;
        for (int fact = 0; fact < histories.numbers(); fact++) {
            int reviews = 1;
            int lapses = 0;
            for (int at = histories.begins[fact] + 1; at < histories.begins[fact + 1]; at++) {
                int elapsed = histories.elapsed[at];
                if (elapsed > 0) {
                    reviews++;
                    String group = Math.round(248 * Math.pow(3.62, Math.floor(Math.log(elapsed) / Math.log(3.62))))
                            + " " + Math.round(1.99 * Math.pow(1.89, Math.floor(Math.log(reviews) / Math.log(1.89))))
                            + " "
                            + (lapses == 0
                                    ? 0
                                    : Math.round(1.65 * Math.pow(1.73, Math.floor(Math.log(lapses) / Math.log(1.73)))));
                    double[] sums = groups.computeIfAbsent(group, any -> new double[3]);
                    sums[0]++;
                    sums[1] += prediction.isRight(index) ? 1 : 0;
                    sums[2] += prediction.chance(index);
                    index++;
                    lapses += histories.grades[at] == 1 ? 1 : 0;
                }
            }
        }
        assertThat(index).isEqualTo(prediction.size());
        double sum = 0;
        for (double[] group : groups.values()) {
            double off = group[1] / group[0] - group[2] / group[0];
            sum += group[0] * off * off;
        }
        for (int i = 0; i < prediction.size(); i++) {
            for (int j = 0; j < prediction.size(); j++) {
                if (prediction.isRight(i) && !prediction.isRight(j)) {
                    pairs++;
                    double ahead = prediction.chance(i) - prediction.chance(j);
                    won += ahead > 1e-12 ? 1 : ahead < -1e-12 ? 0 : .5;
                }
            }
        }
        Measures measures = prediction.measures();
        assertThat(measures.rmseBins()).isCloseTo(Math.sqrt(sum / prediction.size()), within(1e-9));
        assertThat(measures.auc()).isCloseTo(won / pairs, within(1e-6));
    }

    @Test
    void groups_of_the_calibration_hold_everything_once() {
        Random random = new Random(3);
        Prediction prediction = predict(Learner.reviews(Learner.draw(.5, random), 4_321, 10, 0, random), 1_000);
        Calibration calibration = Calibration.of(prediction);
        assertThat(calibration.groups()).hasSize(10);
        int reviews = 0;
        double right = 0;
        double last = 0;
        for (Calibration.Group group : calibration.groups()) {
            reviews += group.reviews();
            right += group.actual() * group.reviews();
            assertThat(group.predicted()).isGreaterThanOrEqualTo(last);
            last = group.predicted();
        }
        assertThat(reviews).isEqualTo(prediction.size());
        int expected = 0;
        for (int i = 0; i < prediction.size(); i++) {
            expected += prediction.isRight(i) ? 1 : 0;
        }
        assertThat(right).isCloseTo(expected, within(1e-6));
    }
}
