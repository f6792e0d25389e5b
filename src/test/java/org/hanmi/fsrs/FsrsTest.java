package org.hanmi.fsrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FsrsTest {

    private static final double PERCENT = 1e-7;
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @ValueSource(strings = {"default", "fitted"})
    void states_are_those_of_the_reference(String set) {
        JsonNode parameters =
                Vectors.read("fsrs6-states.json").get("parameterSets").get(set);
        Fsrs model = new Fsrs(Weights.of(Vectors.numbers(parameters.get("w"))));
        assertThat(parameters.get("histories").size()).isEqualTo(66);
        for (JsonNode history : parameters.get("histories")) {
            Memory memory = new Memory.New();
            LocalDate day = START;
            for (JsonNode review : history) {
                day = day.plusDays(review.get(1).asInt());
                if (memory instanceof Memory.Known known) {
                    close(
                            model.retrievability(Fsrs.days(known, day), known.stability()),
                            review.get(2).asDouble());
                } else {
                    assertThat(review.get(2).isNull()).isTrue();
                }
                Memory.Known after =
                        model.next(memory, day, Rating.of(review.get(0).asInt()));
                close(after.stability(), review.get(3).asDouble());
                close(after.difficulty(), review.get(4).asDouble());
                close(model.interval(after.stability(), .9), review.get(5).asDouble());
                memory = after;
            }
        }
    }

    @Test
    void intervals_are_those_of_the_reference() {
        JsonNode vectors = Vectors.read("intervals-and-fuzz.json");
        double[] stabilities = Vectors.numbers(vectors.get("S"));
        double[] retentions = Vectors.numbers(vectors.get("R"));
        for (JsonNode decay : vectors.get("decay")) {
            double[] weights = Weights.DEFAULT.toArray();
            weights[20] = decay.get("dec").asDouble();
            Fsrs model = new Fsrs(Weights.of(weights));
            for (int s = 0; s < stabilities.length; s++) {
                for (int r = 0; r < retentions.length; r++) {
                    double expected = decay.get("rows").get(s).get(r).asDouble();
                    close(model.interval(stabilities[s], retentions[r]), expected);
                }
            }
        }
    }

    @Test
    void a_known_history_ends_where_the_reference_ends() {
        Memory.Known memory = history(Fsrs.DEFAULT);
        assertThat(memory.stability()).isCloseTo(53.62691, within(1e-4));
        assertThat(memory.difficulty()).isCloseTo(6.3574867, within(1e-4));
        assertThat(memory.repetitions()).isEqualTo(6);
        assertThat(memory.lapses()).isZero();
    }

    @Test
    void without_same_day_weights_it_ends_lower() {
        double[] weights = Weights.DEFAULT.toArray();
        weights[17] = 0;
        weights[18] = 0;
        weights[19] = 0;
        assertThat(history(new Fsrs(Weights.of(weights))).stability()).isCloseTo(53.335106, within(1e-4));
    }

    @Test
    void whole_days_for_stability_one_are_those_of_the_reference() {
        int[] expected = {34793, 2508, 387, 90, 27, 9, 3, 1, 1};
        for (int i = 0; i < expected.length; i++) {
            double days = Fsrs.DEFAULT.interval(1, .2 + i * .1);
            assertThat(Math.max(1, Math.round(days))).isEqualTo(expected[i]);
        }
    }

    @Test
    void hard_on_the_same_day_does_not_lower_stability() {
        for (double stability = .001; stability < 36500; stability *= 1.7) {
            assertThat(Fsrs.DEFAULT.stabilityShortTerm(stability, 2)).isGreaterThanOrEqualTo(stability);
        }
    }

    @Test
    void a_better_rating_never_means_less_stability() {
        for (int days = 0; days < 400; days += 13) {
            for (double stability = .01; stability < 3000; stability *= 3) {
                Memory before = new Memory.Known(stability, 5, START, 3, 0);
                NextStates next = Fsrs.DEFAULT.nextStates(before, START.plusDays(days));
                assertThat(next.hard().stability())
                        .isGreaterThanOrEqualTo(next.again().stability());
                assertThat(next.good().stability())
                        .isGreaterThanOrEqualTo(next.hard().stability());
                assertThat(next.easy().stability())
                        .isGreaterThanOrEqualTo(next.good().stability());
                assertThat(next.easy().difficulty())
                        .isLessThanOrEqualTo(next.good().difficulty());
            }
        }
    }

    @Test
    void only_forgetting_on_a_later_day_is_a_lapse() {
        Memory.Known first = Fsrs.DEFAULT.next(new Memory.New(), START, Rating.AGAIN);
        Memory.Known sameDay = Fsrs.DEFAULT.next(first, START, Rating.AGAIN);
        Memory.Known later = Fsrs.DEFAULT.next(sameDay, START.plusDays(1), Rating.AGAIN);
        assertThat(first.lapses()).isZero();
        assertThat(sameDay.lapses()).isZero();
        assertThat(later.lapses()).isEqualTo(1);
        assertThat(later.repetitions()).isEqualTo(3);
    }

    @Test
    void a_day_before_the_last_one_counts_as_the_same_day() {
        Memory.Known first = Fsrs.DEFAULT.next(new Memory.New(), START, Rating.GOOD);
        assertThat(Fsrs.DEFAULT.next(first, START.minusDays(3), Rating.GOOD).stability())
                .isEqualTo(Fsrs.DEFAULT.next(first, START, Rating.GOOD).stability());
    }

    private static Memory.Known history(Fsrs model) {
        int[] grades = {1, 3, 3, 3, 3, 3};
        int[] days = {0, 0, 1, 3, 8, 21};
        LocalDate day = START;
        Memory.Known memory = model.next(new Memory.New(), day, Rating.of(grades[0]));
        for (int i = 1; i < grades.length; i++) {
            day = day.plusDays(days[i]);
            memory = model.next(memory, day, Rating.of(grades[i]));
        }
        return memory;
    }

    private static void close(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, withinPercentage(PERCENT));
    }
}
