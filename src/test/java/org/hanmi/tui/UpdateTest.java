package org.hanmi.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hanmi.answer.Asked;
import org.hanmi.present.Command;
import org.hanmi.present.QuestionView;
import org.hanmi.present.ScreenWords;
import org.hanmi.screen.Size;
import org.hanmi.tui.Stage.End;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UpdateTest {

    /** Shows one thing for ever, and remembers what it is told. */
    private static final class Unmoved implements Course {
        private final Face face;
        final List<String> told = new ArrayList<>();

        Unmoved(Face face) {
            this.face = face;
        }

        @Override
        public @Nullable Face face() {
            return told.contains("LEAVE") ? null : face;
        }

        @Override
        public void answer(String response) {
            told.add("“" + response + "”");
        }

        @Override
        public void obey(Command command) {
            told.add(command.name());
        }
    }

    private End end = End.LEFT;
    private String screen = "";

    private List<String> told(Face face, String keys) {
        Unmoved course = new Unmoved(face);
        ScriptedDisplay display = new ScriptedDisplay(Size.USUAL, keys);
        end = new Stage(display, course, Faces.WORDS, ScreenWords.of(Locale.ENGLISH)).run();
        screen = display.last();
        return course.told;
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2",
        "b, 2",
        "Down Down Enter, 3",
        "j j k Enter, 2",
        "Up Enter, 1",
        "Down Down Down Down Down Enter, 4"
    })
    void one_option_is_chosen_by_digit_letter_or_arrows(String keys, String answer) {
        assertThat(told(Faces.choice(), keys)).containsExactly("“" + answer + "”");
    }

    @ParameterizedTest
    @CsvSource({"b, b", "Enter, a", "Down Down Enter, c", "5, 5", "7, 7"})
    void where_options_are_numbers_letters_choose_and_a_digit_is_what_it_says(String keys, String answer) {
        assertThat(told(Faces.numbers(), keys)).containsExactly("“" + answer + "”");
        assertThat(screen).contains("a–c answer", "Press a letter");
    }

    @Test
    void a_hint_takes_the_highlight_away_from_what_it_rules_out() {
        Model model = Model.of(Faces.numbers()).showing(Faces.numbersAfterHint());
        assertThat(model.answering()).isEqualTo(new Choosing(3, 1, false));
    }

    @ParameterizedTest
    @CsvSource({"12 Enter, 1 2", "1 2 1 Enter, 2", "Down _ Down Down _ Enter, 2 4", "ae Enter, 1 5", "Enter, ''"})
    void several_are_ticked_and_unticked(String keys, String answer) {
        assertThat(told(Faces.multiple(), keys)).containsExactly("“" + answer + "”");
    }

    @ParameterizedTest
    @CsvSource({
        "Enter, 1 2 3",
        "Down _ Up Enter, 2 1 3",
        "ShiftDown Enter, 2 1 3",
        "J J Enter, 2 3 1",
        "3 Enter, 2 3 1",
        "Down Down _ Up Up _ Down Enter, 3 1 2"
    })
    void lines_are_carried_into_order(String keys, String answer) {
        assertThat(told(Faces.order(), keys)).containsExactly("“" + answer + "”");
    }

    @ParameterizedTest
    @CsvSource({
        "cdba Enter, 1c 2d 3b 4a",
        "c 4 a Enter, 1c 4a",
        "Right Right Right Down Left Enter, 1c 2d",
        "c Up Backspace Enter, ''"
    })
    void letters_are_given_to_lines(String keys, String answer) {
        assertThat(told(Faces.match(), keys)).containsExactly("“" + answer + "”");
    }

    @Test
    void what_is_typed_is_the_answer_letters_of_commands_too() {
        assertThat(told(Faces.typed(), "suhq?_정의용 Enter")).containsExactly("“suhq? 정의용”");
    }

    @Test
    void a_paste_is_typed_but_never_submits() {
        assertThat(told(Faces.typed(), "Paste:Chung_Eui-yong")).isEmpty();
        assertThat(screen).contains("> Chung Eui-yong");
        assertThat(told(Faces.choice(), "Paste:2")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        ":u Enter, UNDO",
        ":0 Enter, DONT_KNOW",
        ":skip Enter, SKIP",
        "abc Esc :s Enter, SKIP",
        ":don't_know Enter, DONT_KNOW"
    })
    void a_colon_begins_a_command_where_letters_are_typed(String keys, String command) {
        assertThat(told(Faces.typed(), keys)).containsExactly(command);
    }

    @Test
    void what_is_no_command_is_not_taken_for_an_answer() {
        assertThat(told(Faces.typed(), ":undoo Enter")).isEmpty();
        assertThat(screen).contains("There is no command “:undoo”.");
    }

    @ParameterizedTest
    @CsvSource({"u, UNDO", "0, DONT_KNOW", "s, SKIP", "z, SUSPEND", "f, FLAG"})
    void a_letter_that_is_no_option_is_a_command(String key, String command) {
        assertThat(told(Faces.choice(), key)).containsExactly(command);
        assertThat(told(Faces.match(), key)).containsExactly(command);
    }

    @Test
    void any_of_the_usual_keys_goes_on_after_an_answer() {
        assertThat(told(Faces.wrong(), "Enter _ r u g")).containsExactly("NEXT", "NEXT", "WAS_RIGHT", "UNDO", "GOOD");
    }

    @Test
    void a_key_that_does_not_work_says_why_until_the_next_key() {
        assertThat(told(Faces.typedRight(), "r")).isEmpty();
        assertThat(screen).contains("I was right: the last answer did not count as wrong");
        told(Faces.typedRight(), "r Down");
        assertThat(screen).doesNotContain("did not count as wrong");
    }

    @Test
    void help_is_left_as_it_was_entered_and_nothing_is_lost() {
        assertThat(told(Faces.multiple(), "1 3 ? j j Esc Enter")).containsExactly("“1 3”");
        assertThat(told(Faces.typed(), ":? Enter")).isEmpty();
        assertThat(screen).startsWith(" Keys");
    }

    @Test
    void control_c_asks_once_if_an_answer_would_be_lost() {
        assertThat(told(Faces.typed(), "Chung Control-C x Control-C Enter")).containsExactly("“Chungx”");
        told(Faces.typed(), "Chung Control-C Control-C");
        assertThat(end).isEqualTo(End.INTERRUPTED);
        told(Faces.choice(), "Control-C");
        assertThat(end).isEqualTo(End.INTERRUPTED);
    }

    @Test
    void the_last_screen_is_closed_by_enter_escape_or_q() {
        for (String key : new String[] {"Enter", "Esc", "q"}) {
            assertThat(told(Faces.summary(), key)).containsExactly("LEAVE");
            assertThat(end).isEqualTo(End.LEFT);
        }
    }

    @Test
    void the_same_question_with_a_note_keeps_what_was_typed() {
        assertThat(told(Faces.typed(), "Ch Enter ung Enter")).containsExactly("“Ch”", "“Chung”");
    }

    @Test
    void on_a_small_screen_a_match_shows_what_there_is_to_choose() {
        List<QuestionView.Option> years = List.of(
                new QuestionView.Option("a", "1994", false),
                new QuestionView.Option("b", "1997", false),
                new QuestionView.Option("c", "2005", false));
        List<QuestionView.Option> events = List.of(
                new QuestionView.Option("1", "The death of Kim Il Sung", false),
                new QuestionView.Option("2", "The first plenary of the four-party talks on Korea", false),
                new QuestionView.Option("3", "North Korea's suspension of its part in the Six-Party Talks", false));
        Face face = Faces.asking(Asked.MATCH, "Match each with the year in which it happened.", events, years, null);
        for (String keys : List.of("Down Up", "Down", "Down Down")) {
            ScriptedDisplay display = new ScriptedDisplay(new Size(40, 12), keys);
            new Stage(display, new Unmoved(face), Faces.WORDS, ScreenWords.of(Locale.ENGLISH)).run();
            assertThat(display.last())
                    .as(keys)
                    .contains("a  1994  b  1997  c  2005")
                    .contains("▸");
        }
    }
}
