package org.hanmi.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InkTest {

    private static Canvas canvas() {
        Canvas canvas = new Canvas(new Size(20, 2));
        canvas.put(0, 0, "한미", Role.TITLE);
        canvas.put(5, 0, "right too", Role.RIGHT);
        canvas.put(0, 1, "plain", Role.PLAIN);
        return canvas;
    }

    @Test
    void without_colours_it_is_plain_text() {
        assertThat(new Ink(ColorDepth.MONO).text(canvas())).isEqualTo("한미 right too\nplain\n");
        assertThat(new Ink(ColorDepth.MONO).dress("x", Role.WRONG)).isEqualTo("x");
    }

    @Test
    void with_colours_each_run_is_dressed_once_and_undressed() {
        assertThat(new Ink(ColorDepth.SIXTEEN).text(canvas()))
                .isEqualTo("\033[1m한미 \033[m\033[32mright too\033[m\nplain\n");
        assertThat(new Ink(ColorDepth.SIXTEEN).dress("x", Role.DIM)).isEqualTo("\033[2mx\033[m");
        assertThat(new Ink(ColorDepth.INDEXED).dress("x", Role.WRONG)).isEqualTo("\033[38;5;131mx\033[m");
    }
}
