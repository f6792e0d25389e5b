package org.hanmi.fsrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WeightsTest {

    @Test
    void what_is_written_can_be_read() {
        assertThat(Weights.parse(Weights.DEFAULT.toString())).isEqualTo(Weights.DEFAULT);
        assertThat(Weights.parse("\n [ " + Weights.DEFAULT.toString().substring(1) + "\n"))
                .isEqualTo(Weights.DEFAULT);
    }

    @Test
    void the_defaults_are_in_range() {
        assertThat(Weights.DEFAULT.outOfRange()).isEmpty();
        assertThat(Weights.DEFAULT.clipped()).isEqualTo(Weights.DEFAULT);
    }

    @Test
    void numbers_out_of_range_are_kept_named_and_clipped_on_request() {
        double[] numbers = Weights.DEFAULT.toArray();
        numbers[7] = 0;
        numbers[16] = 7;
        Weights weights = Weights.of(numbers);
        assertThat(weights.at(7)).isZero();
        assertThat(weights.outOfRange())
                .containsExactly(
                        "parameter 7 is 0.0, outside 0.001 to 0.75", "parameter 16 is 7.0, outside 1.0 to 6.0");
        assertThat(weights.clipped().at(7)).isEqualTo(.001);
        assertThat(weights.clipped().at(16)).isEqualTo(6);
    }

    @Test
    void what_is_not_twenty_one_numbers_is_refused_with_a_sentence() {
        refuses("", "parameters are a JSON array of 21 numbers");
        refuses("[1, 2", "parameters are a JSON array of 21 numbers");
        refuses("[]", "parameter 0 is not a number: “”");
        refuses("[1, 2]", "FSRS-6 has 21 parameters, not 2");
        refuses("[1, two]", "parameter 1 is not a number: “two”");
        refuses(Weights.DEFAULT.toString().replace("0.212", "NaN"), "parameter 0 is not a finite number");
        refuses(Weights.DEFAULT.toString().replace("0.1542", "-0.1542"), "parameter 20 must be above 0, not -0.1542");
        refuses(Weights.DEFAULT.toString().replace("2.3065", "0"), "parameter 2 must be above 0, not 0.0");
    }

    @Test
    void nobody_can_change_them() {
        double[] numbers = Weights.DEFAULT.toArray();
        Arrays.fill(numbers, 5);
        assertThat(Weights.DEFAULT.at(0)).isEqualTo(.212);
    }

    private static void refuses(String text, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.parse(text))
                .withMessage(sentence);
    }
}
