package org.hanmi.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hanmi.present.Command;
import org.hanmi.present.ScreenWords;
import org.hanmi.screen.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a press does is found by what stands there: presses are written as the text on which they fall. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MouseTest {

    private static final Size SIZE = new Size(80, 24);

    /** One face, and what it was told. */
    private static final class One implements Course {
        private final Face face;
        private final List<String> told = new ArrayList<>();

        One(Face face) {
            this.face = face;
        }

        @Override
        public @Nullable Face face() {
            return face;
        }

        @Override
        public void answer(String response) {
            told.add(response);
        }

        @Override
        public void obey(Command command) {
            told.add(command.name());
        }
    }

    private final List<String> screens = new ArrayList<>();

    /** Presses one after the other; each is found on the screen before it. */
    private List<String> told(Face face, String... texts) {
        StringBuilder keys = new StringBuilder();
        One course = new One(face);
        for (String text : texts) {
            ScriptedDisplay display = new ScriptedDisplay(SIZE, keys.toString());
            new Stage(display, new One(face), Faces.WORDS, ScreenWords.of(Locale.ENGLISH)).run();
            keys.append(text.startsWith("Wheel") ? text : place(display.last(), text))
                    .append(' ');
        }
        ScriptedDisplay display = new ScriptedDisplay(SIZE, keys.toString());
        new Stage(display, course, Faces.WORDS, ScreenWords.of(Locale.ENGLISH)).run();
        screens.add(display.last());
        return course.told;
    }

    private static String place(String screen, String text) {
        List<String> lines = screen.lines().toList();
        for (int row = 0; row < lines.size(); row++) {
            int column = lines.get(row).indexOf(text);
            if (column >= 0) {
                return "Click:" + column + "," + row;
            }
        }
        throw new AssertionError("no “" + text + "” on " + screen);
    }

    private String last() {
        return screens.get(screens.size() - 1);
    }

    @Test
    void an_option_is_chosen_by_one_press_and_given_by_a_second() {
        assertThat(told(Faces.choice(), "Kang Kyung-wha")).isEmpty();
        assertThat(last()).contains("▸ 3  Kang Kyung-wha");
        assertThat(told(Faces.choice(), "Kang Kyung-wha", "Kang Kyung-wha")).containsExactly("3");
        assertThat(told(Faces.choice(), "Kang Kyung-wha", "Suh Wook")).isEmpty();
        assertThat(told(Faces.choice(), "Suh Wook"))
                .as("highlighted, but by nobody")
                .isEmpty();
    }

    @Test
    void several_options_are_ticked_and_unticked() {
        told(Faces.multiple(), "Lloyd Austin", "Kang Kyung-wha", "Lloyd Austin");
        assertThat(last()).contains("[ ] Lloyd Austin", "[x] Kang Kyung-wha");
        assertThat(told(Faces.multiple(), "Lloyd Austin", "Kang Kyung-wha", "Enter answer   "))
                .containsExactly("1 3");
    }

    @Test
    void a_line_is_taken_hold_of_and_put_down_elsewhere() {
        assertThat(told(Faces.order(), "Hanoi", "Panmunjom", "Enter answer   ")).containsExactly("3 1 2");
    }

    @Test
    void a_right_side_goes_to_the_left_side_that_was_pressed() {
        assertThat(told(Faces.match(), "Lloyd Austin", "d  Secretary of Defense", "Enter answer   "))
                .containsExactly("2d");
    }

    @Test
    void a_press_beside_everything_does_nothing() {
        assertThat(told(Faces.choice(), "Which South Korean", "Press a digit", "────"))
                .isEmpty();
        assertThat(told(Faces.home(), "Last 12 weeks", "Trade")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "don't know, DONT_KNOW",
        "flag, FLAG",
        "skip, SKIP",
        "undo, UNDO",
    })
    void a_key_on_the_last_line_does_what_the_key_does(String word, Command command) {
        assertThat(told(Faces.choice(), word)).containsExactly(command.name());
        assertThat(told(Faces.typed(), word)).containsExactly(command.name());
    }

    @Test
    void help_is_opened_scrolled_and_closed() {
        told(Faces.choice(), "help", "WheelDown");
        assertThat(last()).startsWith(" Keys").contains("↑");
        told(Faces.choice(), "help", "WheelDown", "WheelDown", "Esc close");
        assertThat(last()).contains("▸ 1  Suh Wook");
    }

    @Test
    void in_a_list_the_wheel_goes_from_line_to_line_and_a_second_press_opens() {
        told(Faces.topics(), "WheelDown", "WheelDown", "WheelUp");
        assertThat(last()).contains("▸ 2 Nuclear diplomacy");
        assertThat(told(Faces.topics(), "정상회담과 방문", "정상회담과 방문")).containsExactly("3");
        assertThat(told(Faces.topics(), "Esc back")).containsExactly("RETURN");
    }

    @Test
    void in_a_set_a_press_highlights_a_second_shows_the_question_whole_and_the_wheel_goes_on() {
        told(Faces.build(), "언제 한미");
        assertThat(last()).contains("▸   3   언제 한미").doesNotContain("✓ Panmunjom");
        told(Faces.build(), "언제 한미", "언제 한미");
        assertThat(last()).contains("✓ Panmunjom");
        told(Faces.build(), "WheelDown", "WheelDown", "WheelUp");
        assertThat(last()).contains("▸   2   Which South Korean president");
        assertThat(told(Faces.build(), "언제 한미", "swap")).containsExactly("x4");
    }

    @ParameterizedTest
    @CsvSource({"study, STUDY", "by topic, TOPICS", "exam, EXAM", "browse, BROWSE"})
    void a_key_that_stands_on_the_page_can_be_pressed_too(String words, Command command) {
        assertThat(told(Faces.home(), words)).containsExactly(command.name());
    }
}
