package org.hanmi.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnsweredTest {

    @Test
    void fewer_than_thirty_answers_change_nothing() {
        for (int written = 1; written <= 5; written++) {
            assertThat(new Answered.Tally(29, 0).difficulty(written)).isEqualTo(written);
            assertThat(new Answered.Tally(29, 29).difficulty(written)).isEqualTo(written);
        }
    }

    @Test
    void what_many_miss_is_hard_and_what_all_know_is_easy() {
        assertThat(new Answered.Tally(200, 60).difficulty(1)).isEqualTo(5);
        assertThat(new Answered.Tally(200, 198).difficulty(5)).isEqualTo(1);
    }

    @Test
    void what_is_as_expected_stays() {
        int[] right = {92, 79, 66, 53, 40};
        for (int written = 1; written <= 5; written++) {
            assertThat(new Answered.Tally(100, right[written - 1]).difficulty(written))
                    .isEqualTo(written);
        }
    }

    @Test
    void more_right_answers_never_make_an_item_harder() {
        for (int written = 1; written <= 5; written++) {
            for (int given = 30; given < 200; given += 17) {
                int last = 5;
                for (int right = 0; right <= given; right++) {
                    int now = new Answered.Tally(given, right).difficulty(written);
                    assertThat(now).isBetween(1, last);
                    last = now;
                }
            }
        }
    }

    @Test
    void more_right_than_given_is_refused() {
        assertThatThrownBy(() -> new Answered.Tally(3, 4)).isInstanceOf(IllegalArgumentException.class);
    }
}
