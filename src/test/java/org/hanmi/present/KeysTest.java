package org.hanmi.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.hanmi.session.Event;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeysTest {

    private static final Words ENGLISH = Words.of(Locale.US);
    private static final Words KOREAN = Words.of(Locale.KOREA);

    @ParameterizedTest
    @EnumSource(value = Place.class, names = "WAITING", mode = EnumSource.Mode.EXCLUDE)
    void no_key_has_two_meanings_in_a_place(Place place) {
        Set<String> keys = new HashSet<>();
        for (Key key : Keys.at(Situation.at(place), ENGLISH)) {
            assertThat(keys.add(key.key())).as(key.key()).isTrue();
        }
        assertThat(keys).anyMatch(key -> key.endsWith("?")).anyMatch(key -> key.endsWith("q"));
    }

    @Test
    void letters_of_options_are_no_commands_at_a_question() {
        for (int i = 0; i < Keys.LETTERS; i++) {
            assertThat(Keys.command(Place.QUESTION, Character.toString('a' + i)))
                    .isNull();
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void both_languages_have_words_for_every_key_and_tell_commands_apart(Place place) {
        for (Words words : new Words[] {ENGLISH, KOREAN}) {
            Set<String> names = new HashSet<>();
            for (Key key : Keys.at(Situation.at(place), words)) {
                assertThat(key.words()).isNotBlank();
                assertThat(key.explanation()).isNotBlank();
                assertThat(names.add(key.words())).as(key.words()).isTrue();
                assertThat(key.command() == Command.ANSWER
                                || key.command() == Command.SUBMIT
                                || Keys.spelled(place, key.words(), words) == key.command())
                        .as(key.words())
                        .isTrue();
            }
        }
    }

    @Test
    void a_key_that_does_not_work_stays_and_says_why() {
        Key undo = Keys.at(Situation.at(Place.SUMMARY), ENGLISH).stream()
                .filter(key -> key.command() == Command.UNDO)
                .findFirst()
                .orElseThrow();
        assertThat(undo.works()).isFalse();
        assertThat(undo.whyNot()).isEqualTo("there is nothing to undo yet");
    }

    @Test
    void while_an_answer_is_typed_commands_begin_with_a_colon() {
        assertThat(Keys.at(Situation.at(Place.TYPING), ENGLISH))
                .filteredOn(key -> key.command() != Command.SUBMIT)
                .allMatch(key -> key.key().startsWith(":"));
        assertThat(Keys.command(Place.TYPING, "u")).isEqualTo(Command.UNDO);
    }

    @Test
    void keys_become_events() {
        assertThat(Keys.event(Command.UNDO)).isEqualTo(new Event.Undo());
        assertThat(Keys.event(Command.HELP)).isNull();
        assertThat(Keys.spelled(Place.QUESTION, "Don't know", KOREAN)).isEqualTo(Command.DONT_KNOW);
        assertThat(Keys.spelled(Place.QUESTION, "모름", KOREAN)).isEqualTo(Command.DONT_KNOW);
        assertThat(Keys.spelled(Place.SUMMARY, "skip", ENGLISH)).isNull();
    }

    @Test
    void the_help_has_a_section_for_every_place_where_it_can_be_asked_for() {
        assertThat(Keys.help(ENGLISH).sections()).hasSize(Place.values().length - 1);
        assertThat(Keys.help(ENGLISH).sections().get(1).keys().get(0).key()).isEqualTo("1–9");
    }

    @Test
    void while_something_is_read_every_key_but_one_waits_for_it() {
        assertThat(Keys.at(Situation.at(Place.WAITING), ENGLISH))
                .extracting(Key::key)
                .containsExactly("Esc");
    }

    @Test
    void where_nothing_was_missed_nothing_offers_to_go_through_it() {
        Key next = Keys.at(Situation.at(Place.RESULT), ENGLISH).get(0);
        assertThat(next.command()).isEqualTo(Command.NEXT);
        assertThat(next.whyNot()).isEqualTo("nothing was missed");
        Situation missed = new Situation(Place.RESULT, 0, false, false, false, true, false);
        assertThat(Keys.at(missed, ENGLISH).get(0).works()).isTrue();
    }
}
