package org.hanmi.tui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BrailleTest {

    @Test
    void each_dot_has_its_place_counted_from_below() {
        String[] expected = {"⡀", "⢀", "⠄", "⠠", "⠂", "⠐", "⠁", "⠈"};
        for (int i = 0; i < expected.length; i++) {
            Braille field = new Braille(1, 1);
            field.dot(i % 2, i / 2);
            assertThat(field.lines()).containsExactly(expected[i]);
        }
    }

    @Test
    void a_line_goes_from_corner_to_corner() {
        Braille field = new Braille(2, 1);
        field.line(0, 0, 3, 3, 1);
        assertThat(field.lines()).containsExactly("⡠⠊");
    }

    @Test
    void what_is_outside_is_not_drawn() {
        Braille field = new Braille(1, 1);
        field.dot(-1, 0);
        field.dot(2, 0);
        field.dot(0, 4);
        assertThat(field.lines()).containsExactly("⠀");
    }
}
