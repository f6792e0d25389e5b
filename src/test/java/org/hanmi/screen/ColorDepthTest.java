package org.hanmi.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hanmi.screen.ColorDepth.Wish;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ColorDepthTest {

    private static ColorDepth depth(Wish wish, Map<String, String> environment) {
        return ColorDepth.of(environment::get, wish);
    }

    @Test
    void the_terminal_says_how_many_colours_it_has() {
        assertThat(depth(Wish.AUTO, Map.of("TERM", "xterm", "COLORTERM", "truecolor")))
                .isEqualTo(ColorDepth.TRUE);
        assertThat(depth(Wish.AUTO, Map.of("TERM", "tmux-256color"))).isEqualTo(ColorDepth.INDEXED);
        assertThat(depth(Wish.AUTO, Map.of("TERM", "screen"))).isEqualTo(ColorDepth.SIXTEEN);
        assertThat(depth(Wish.AUTO, Map.of("TERM", "vt100"))).isEqualTo(ColorDepth.MONO);
    }

    @Test
    void no_color_is_honoured_if_it_is_not_empty() {
        assertThat(depth(Wish.AUTO, Map.of("TERM", "xterm", "NO_COLOR", "1"))).isEqualTo(ColorDepth.MONO);
        assertThat(depth(Wish.AUTO, Map.of("TERM", "xterm", "NO_COLOR", ""))).isEqualTo(ColorDepth.SIXTEEN);
    }

    @Test
    void what_the_command_line_says_goes_before_the_environment() {
        assertThat(depth(Wish.ALWAYS, Map.of("TERM", "xterm", "NO_COLOR", "1"))).isEqualTo(ColorDepth.SIXTEEN);
        assertThat(depth(Wish.NEVER, Map.of("TERM", "xterm-256color"))).isEqualTo(ColorDepth.MONO);
    }
}
