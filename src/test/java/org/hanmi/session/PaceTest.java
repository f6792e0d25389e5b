package org.hanmi.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PaceTest {

    private static int[] usual(int count) {
        int[] millis = new int[count];
        for (int i = 0; i < count; i++) {
            millis[i] = 4000 + 100 * (i % 10);
        }
        return millis;
    }

    @Test
    void slow_is_more_than_a_robust_deviation_above_the_median() {
        assertThat(Pace.isSlow(9000, usual(20))).isTrue();
        assertThat(Pace.isSlow(5000, usual(20))).isFalse();
    }

    @Test
    void nothing_is_slow_before_twenty_right_answers() {
        assertThat(Pace.isSlow(9000, usual(19))).isFalse();
    }

    @Test
    void more_than_a_minute_says_nothing() {
        assertThat(Pace.isSlow(61_000, usual(40))).isFalse();
        int[] away = Arrays.copyOf(usual(20), 40);
        Arrays.fill(away, 20, 40, 600_000);
        assertThat(Pace.isSlow(9000, away)).isTrue();
    }
}
