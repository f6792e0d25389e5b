package org.hanmi.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TypesetTest {

    private final Typeset typeset = new Typeset();

    @Test
    void Lines_are_those_of_a_wrap_the_second_time_too_and_for_each_width() {
        String text = "제너럴셔먼호 came up the Taedong in August 1866";
        for (int turn = 0; turn < 2; turn++) {
            for (int width : new int[] {12, 20, 76}) {
                assertThat(typeset.lines(text, width)).isEqualTo(Wrap.lines(text, width));
            }
        }
    }

    @Test
    void Columns_are_those_of_the_clean_text() {
        for (int turn = 0; turn < 2; turn++) {
            assertThat(typeset.columns("정의용\u001b[31m")).isEqualTo(Glyphs.columns(Glyphs.clean("정의용\u001b[31m")));
        }
    }

    @Test
    void Nothing_is_confused_after_more_texts_than_it_keeps() {
        for (int i = 0; i < 20_000; i++) {
            assertThat(typeset.columns("x".repeat(i % 50) + i))
                    .isEqualTo(i % 50 + Integer.toString(i).length());
        }
        assertThat(typeset.lines("one two", 4)).containsExactly("one", "two");
    }
}
