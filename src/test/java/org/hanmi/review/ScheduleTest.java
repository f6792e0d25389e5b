package org.hanmi.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.hanmi.fsrs.Fsrs;
import org.hanmi.fsrs.Memory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScheduleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource({"0, .9", "1, .9", "2, .95", "4, .925", "5, .92"})
    void the_target_is_raised_where_answers_can_be_guessed(int options, double target) {
        assertThat(Schedule.target(.9, options)).isCloseTo(target, within(1e-12));
    }

    @Test
    void at_the_raised_target_true_recall_is_what_was_desired() {
        for (int options = 2; options < 6; options++) {
            double right = Schedule.target(.9, options);
            double chance = 1.0 / options;
            assertThat((right - chance) / (1 - chance)).isCloseTo(.9, within(1e-12));
            Memory.Known memory = new Memory.Known(30, 5, DAY, 4, 0);
            double days = Schedule.DEFAULT.interval(memory, options);
            assertThat(Fsrs.DEFAULT.retrievability(days, 30)).isCloseTo(right, within(1e-12));
        }
    }

    @Test
    void nothing_comes_back_on_the_same_day() {
        Memory.Known weak = new Memory.Known(.001, 10, DAY, 9, 4);
        assertThat(Schedule.DEFAULT.due("a#b", weak, 4)).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void intervals_stay_within_their_window() {
        for (double stability = .1; stability < 36500; stability *= 1.3) {
            Memory.Known memory = new Memory.Known(stability, 5, DAY, 4, 0);
            assertThat(Schedule.DEFAULT.days("a#b", memory, 0))
                    .isBetween(
                            Schedule.DEFAULT.window(memory, 0).shortest(),
                            Schedule.DEFAULT.window(memory, 0).longest());
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -1, 2, Double.NaN})
    void a_retention_is_a_probability_between_the_certain_ones(double retention) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Schedule(Fsrs.DEFAULT, retention));
    }
}
