package org.hanmi.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.hanmi.present.BuildView.Detail;
import org.hanmi.present.Mark;
import org.hanmi.story.SmallBank;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WholeItemTest {

    @Test
    void the_key_is_right_and_each_wrong_option_says_why() {
        assertThat(WholeItem.answers(SmallBank.item(SmallBank.VIENNA)))
                .containsExactly(
                        Detail.of(Mark.RIGHT, "Vienna"),
                        Detail.of(Mark.WRONG, "Paris: Kennedy was in Paris until 3 June, on a state visit."),
                        Detail.of(Mark.WRONG, "Ottawa: Kennedy was in Ottawa in May."));
    }

    @Test
    void the_steps_of_a_sequence_are_numbered_from_1() {
        assertThat(WholeItem.answers(SmallBank.item(SmallBank.SUMMITS)))
                .containsExactly(
                        Detail.step(1, "the Pyongyang summit of Kim Dae-jung"),
                        Detail.step(2, "the Singapore summit"),
                        Detail.step(3, "the Hanoi summit"));
    }

    @Test
    void what_belongs_together_stands_side_by_side() {
        assertThat(WholeItem.answers(SmallBank.item(SmallBank.OFFICES)))
                .contains(Detail.of(Mark.RIGHT, "Antony Blinken — secretary of state"));
    }
}
