package org.hanmi.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.TextColor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every colour can be read on a light and on a dark background, of which the program knows neither. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ThemeTest {

    private static final int[] BLACK = {0, 0, 0};
    private static final int[] WHITE = {255, 255, 255};
    private static final int[] SOLARIZED_DARK = {0x00, 0x2b, 0x36};
    private static final int[] SOLARIZED_LIGHT = {0xfd, 0xf6, 0xe3};

    /** Relative luminance, 0 to 1, after WCAG 2.2. */
    private static double luminance(int... rgb) {
        double[] weights = {.2126, .7152, .0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = rgb[i] / 255.0;
            sum += weights[i] * (part <= .03928 ? part / 12.92 : Math.pow((part + .055) / 1.055, 2.4));
        }
        return sum;
    }

    private static double contrast(TextColor color, int[] background) {
        double one = luminance(color.getRed(), color.getGreen(), color.getBlue()) + .05;
        double other = luminance(background) + .05;
        return Math.max(one, other) / Math.min(one, other);
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorDepth.class,
            names = {"INDEXED", "TRUE"})
    void each_colour_is_readable_on_black_and_on_white(ColorDepth depth) {
        for (Role role : Role.values()) {
            TextColor color = new Theme(depth).color(role);
            if (color != TextColor.ANSI.DEFAULT) {
                assertThat(contrast(color, BLACK)).as(role + " on black").isGreaterThanOrEqualTo(4.5);
                assertThat(contrast(color, WHITE)).as(role + " on white").isGreaterThanOrEqualTo(4.5);
                assertThat(contrast(color, SOLARIZED_DARK))
                        .as(role + " on dark")
                        .isGreaterThanOrEqualTo(3);
                assertThat(contrast(color, SOLARIZED_LIGHT))
                        .as(role + " on light")
                        .isGreaterThanOrEqualTo(3);
            }
        }
    }

    @Test
    void of_the_sixteen_nothing_that_is_read_has_one() {
        Theme theme = new Theme(ColorDepth.SIXTEEN);
        for (Role role : new Role[] {Role.PLAIN, Role.TITLE, Role.ACCENT, Role.KEY}) {
            assertThat(theme.color(role)).as(role.toString()).isEqualTo(TextColor.ANSI.DEFAULT);
        }
        assertThat(theme.isBold(Role.ACCENT)).isTrue();
        assertThat(theme.isBold(Role.KEY)).isTrue();
    }

    @Test
    void a_colour_is_never_alone_where_there_are_none() {
        Theme theme = new Theme(ColorDepth.MONO);
        for (Role role : Role.values()) {
            assertThat(theme.color(role)).isEqualTo(TextColor.ANSI.DEFAULT);
        }
    }
}
