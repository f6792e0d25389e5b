package org.hanmi.fsrs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FuzzTest {

    @Test
    void bounds_are_those_of_the_reference() {
        JsonNode rows = Vectors.read("intervals-and-fuzz.json").get("fuzz");
        assertThat(rows.size()).isEqualTo(400);
        for (JsonNode row : rows) {
            assertThat(Fuzz.around(row.get(0).asDouble()))
                    .isEqualTo(new Fuzz(row.get(1).asInt(), row.get(2).asInt()));
        }
    }

    @Test
    void short_intervals_are_rounded_and_never_below_a_day() {
        assertThat(Fuzz.around(0)).isEqualTo(new Fuzz(1, 1));
        assertThat(Fuzz.around(1.49)).isEqualTo(new Fuzz(1, 1));
        assertThat(Fuzz.around(2.49)).isEqualTo(new Fuzz(2, 2));
        assertThat(Fuzz.around(2.5)).isEqualTo(new Fuzz(2, 4));
    }

    @Test
    void nothing_is_put_off_for_more_than_a_hundred_years() {
        assertThat(Fuzz.around(36500).longest()).isEqualTo(36500);
        assertThat(Fuzz.around(1e9).longest()).isEqualTo(36500);
    }

    @Test
    void the_choice_is_the_same_each_time_and_stays_so() {
        Fuzz fuzz = Fuzz.around(30);
        assertThat(fuzz.choose("1961-06-04-vienna-summit#meeting", 3)).isEqualTo(33);
        assertThat(fuzz.choose("1961-06-04-vienna-summit#meeting", 4)).isEqualTo(27);
    }

    @Test
    void every_day_within_the_bounds_is_chosen_about_equally_often() {
        Fuzz fuzz = Fuzz.around(10);
        int[] counts = new int[fuzz.longest() + 1];
        int tries = 5000;
        for (int i = 0; i < tries; i++) {
            counts[fuzz.choose("fact-" + i / 10, i % 10)]++;
        }
        for (int day = fuzz.shortest(); day <= fuzz.longest(); day++) {
            assertThat(counts[day]).isBetween(tries / 5 - 150, tries / 5 + 150);
        }
    }
}
