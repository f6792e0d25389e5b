package org.hanmi.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GlyphsTest {

    @ParameterizedTest
    @CsvSource({
        "Seoul, 5",
        "한미, 4",
        "é, 1",
        "e\u0301, 1",
        "✅, 2",
        "❌, 2",
        "⭐, 2",
        "￦, 2",
        "₩, 1",
        "😀, 2",
        "👨‍👩‍👧, 2",
        "🇺🇸, 2",
        "漢字, 4",
        "…, 1",
        "█░▁▸✓✗, 6",
        "ㅎ, 2",
        "ﾊ, 1"
    })
    void columns_are_those_of_a_terminal(String text, int columns) {
        assertThat(Glyphs.columns(text)).isEqualTo(columns);
    }

    @Test
    void the_cluster_before_a_place_is_found() {
        String text = "a한👍🏽";
        assertThat(Glyphs.start(text, text.length())).isEqualTo(2);
        assertThat(Glyphs.start(text, 2)).isEqualTo(1);
        assertThat(Glyphs.start(text, 0)).isZero();
    }

    @Test
    void a_mark_without_a_letter_is_given_something_to_stand_on() {
        assertThat(Glyphs.clean("\u0301x")).isEqualTo("\u25cc\u0301x");
    }

    @Test
    void clean_text_is_returned_as_it_is() {
        String text = "“한미” – Korea";
        assertThat(Glyphs.clean(text)).isSameAs(text);
    }
}
