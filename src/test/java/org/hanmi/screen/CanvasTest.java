package org.hanmi.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CanvasTest {

    private final Canvas canvas = new Canvas(new Size(10, 2));

    @Test
    void a_syllable_takes_two_columns() {
        assertThat(canvas.put(0, 0, "한미 Ha", Role.PLAIN)).isEqualTo(7);
        assertThat(canvas.line(0)).isEqualTo("한미 Ha");
    }

    @Test
    void text_is_composed_before_it_is_drawn() {
        assertThat(canvas.put(0, 0, "\u1112\u1161\u11ab\u1106\u1175 e\u0301", Role.PLAIN))
                .isEqualTo(6);
        assertThat(canvas.line(0)).isEqualTo("한미 é");
    }

    @Test
    void clusters_stay_together() {
        assertThat(canvas.put(0, 0, "🇰🇷👍🏽x", Role.PLAIN)).isEqualTo(5);
        assertThat(canvas.line(0)).isEqualTo("🇰🇷👍🏽x");
    }

    @Test
    void a_wide_cluster_is_not_cut_at_the_edge() {
        canvas.put(5, 0, "한미한", Role.PLAIN);
        assertThat(canvas.line(0)).isEqualTo("     한미");
        canvas.put(-1, 1, "한미", Role.PLAIN);
        assertThat(canvas.line(1)).isEqualTo(" 미");
    }

    @Test
    void drawing_over_half_a_cluster_blanks_the_other_half() {
        canvas.put(0, 0, "한미", Role.PLAIN);
        canvas.put(1, 0, "ab", Role.PLAIN);
        assertThat(canvas.line(0)).isEqualTo(" ab");
    }

    @Test
    void nothing_in_a_text_commands_the_terminal() {
        canvas.put(0, 0, "a\u001b[2Jb\u202e\u0007c\nd\u0000\ud800", Role.PLAIN);
        assertThat(canvas.line(0)).isEqualTo("a[2Jbc d\ufffd");
    }

    @Test
    void text_that_does_not_fit_ends_in_an_ellipsis() {
        canvas.put(0, 0, "Seoul and Washington", Role.PLAIN, 7);
        canvas.put(0, 1, "서울과 워싱턴", Role.PLAIN, 6);
        assertThat(canvas.text()).isEqualTo("Seoul…\n서울…\n");
    }

    @Test
    void the_cursor_is_hidden_until_it_is_put_somewhere() {
        assertThat(canvas.cursorRow()).isEqualTo(-1);
        canvas.cursor(12, 1);
        assertThat(canvas.cursorColumn()).isEqualTo(9);
        assertThat(canvas.cursorRow()).isEqualTo(1);
    }
}
