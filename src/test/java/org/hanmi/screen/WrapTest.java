package org.hanmi.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WrapTest {

    @Test
    void lines_break_at_spaces() {
        assertThat(Wrap.lines("Where did  they meet in Vienna?", 12))
                .containsExactly("Where did", "they meet in", "Vienna?");
    }

    @Test
    void width_is_columns() {
        assertThat(Wrap.lines("한미 정상 회담", 9)).containsExactly("한미 정상", "회담");
        assertThat(Wrap.lines("한미 정상 회담", 8)).containsExactly("한미", "정상", "회담");
    }

    @Test
    void a_word_longer_than_a_line_is_broken() {
        assertThat(Wrap.lines("a 한미정상회담", 5)).containsExactly("a", "한미", "정상", "회담");
    }

    @Test
    void no_line_is_wider_than_is_good_to_read() {
        assertThat(Wrap.lines("word ".repeat(60), 200))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(Wrap.WIDEST));
    }

    @Test
    void nothing_is_one_empty_line() {
        assertThat(Wrap.lines("", 20)).containsExactly("");
    }
}
