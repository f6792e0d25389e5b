package org.hanmi.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.hanmi.fsrs.Fsrs;
import org.hanmi.fsrs.Weights;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SlopeTest {

    private static final double STEP = 1e-6;

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 4})
    void slopes_are_those_of_small_steps(int options) {
        Random random = new Random(options);
        for (int round = 0; round < 20; round++) {
            Weights weights = Learner.draw(.5, random);
            Histories histories = Learner.reviews(Learner.draw(.5, random), 400, 10, options, random);
            double[] place = Prior.coordinates(weights);
            double[] slope = new double[Weights.COUNT];
            double[] unused = new double[Weights.COUNT];
            try (Crew crew = new Crew(1)) {
                Landscape landscape = new Landscape(new Past(histories, histories.size()), crew, () -> {});
                landscape.at(place, slope);
                for (int i = 0; i < Weights.COUNT; i++) {
                    if (place[i] - STEP > Prior.lowest(i) && place[i] + STEP < Prior.highest(i)) {
                        double[] below = place.clone();
                        double[] above = place.clone();
                        below[i] -= STEP;
                        above[i] += STEP;
                        double measured = (landscape.at(above, unused) - landscape.at(below, unused)) / (2 * STEP);
                        assertThat(slope[i])
                                .as("round %d, parameter %d", round, i)
                                .isCloseTo(measured, within(1e-5 + 1e-5 * Math.abs(measured)));
                    }
                }
            }
        }
    }

    @Test
    void chances_are_those_of_the_model() {
        Random random = new Random(4);
        for (int options : new int[] {0, 4}) {
            Weights weights = Learner.draw(1, random);
            Fsrs model = new Fsrs(weights);
            Histories histories = Learner.reviews(Learner.draw(1, random), 3_000, 10, options, random);
            Slope slope = new Slope(histories);
            slope.prepare(weights);
            double[] chances = new double[histories.longest];
            for (int fact = 0; fact < histories.numbers(); fact++) {
                int begin = histories.begins[fact];
                int end = histories.begins[fact + 1];
                slope.chances(begin, end, chances);
                double stability = model.initialStability(histories.grades[begin]);
                double difficulty = model.initialDifficulty(histories.grades[begin]);
                for (int at = begin + 1; at < end; at++) {
                    int elapsed = histories.elapsed[at];
                    double recall = model.retrievability(elapsed, stability);
                    double right = options == 0 ? recall : .25 + .75 * recall;
                    assertThat(chances[at - begin]).isCloseTo(right, within(1e-9));
                    stability = model.nextStability(stability, difficulty, elapsed, histories.grades[at]);
                    difficulty = model.nextDifficulty(difficulty, histories.grades[at]);
                }
            }
        }
    }

    @Test
    void the_quick_exponential_and_logarithm_have_twelve_digits() {
        Random random = new Random(5);
        for (int i = 0; i < 200_000; i++) {
            double power = random.nextGaussian() * 20;
            assertThat(Quick.exp(power) / Math.exp(power)).isCloseTo(1, within(1e-12));
            double number = Math.exp(random.nextGaussian() * 10);
            double log = Math.log(number);
            assertThat(Quick.log(number)).isCloseTo(log, within(1e-12 * Math.abs(log)));
            double near = 1 + random.nextDouble() * 1e-6;
            assertThat(Quick.log(near)).isCloseTo(Math.log(near), within(1e-12 * Math.log(near)));
        }
        assertThat(Quick.exp(0)).isEqualTo(1);
        assertThat(Quick.log(1)).isZero();
        assertThat(Quick.exp(-1e9)).isPositive().isLessThan(1e-300);
        assertThat(Quick.exp(1e9)).isFinite();
    }
}
