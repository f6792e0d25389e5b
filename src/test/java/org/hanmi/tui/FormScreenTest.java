package org.hanmi.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hanmi.Golden;
import org.hanmi.present.Command;
import org.hanmi.present.ExamForm;
import org.hanmi.present.Place;
import org.hanmi.present.Preferences;
import org.hanmi.present.ScreenWords;
import org.hanmi.present.WelcomeView;
import org.hanmi.present.WelcomeWords;
import org.hanmi.present.Words;
import org.hanmi.screen.Canvas;
import org.hanmi.screen.Glyphs;
import org.hanmi.screen.Size;
import org.hanmi.settings.Setting;
import org.hanmi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Settings, an exam before it begins and the welcome as they look, in both languages: {@code golden/tui/form}. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormScreenTest {

    private static final List<Size> SIZES = List.of(new Size(80, 24), new Size(40, 12), new Size(120, 40));

    /** Settings that are only remembered. */
    private static final class Kept implements Preferences.Store {
        private Settings settings = Settings.DEFAULT;

        @Override
        public Settings read() {
            return settings;
        }

        @Override
        public @Nullable String keep(Setting setting, List<String> words) {
            settings = words.isEmpty() ? settings.without(setting) : settings.with(setting, words);
            return null;
        }
    }

    private record Case(String name, String keys, Locale language, Size size) {
        @Override
        public String toString() {
            return language.getLanguage() + "-" + size.columns() + "x" + size.rows() + "-" + name + ".txt";
        }
    }

    private static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            for (Size size : SIZES) {
                cases.add(new Case("settings", "", language, size));
                cases.add(new Case("settings-turned", "Right Right Down Right", language, size));
                cases.add(new Case("settings-typed", "5 Enter 2027-06-14", language, size));
                cases.add(new Case("settings-refused", "7 Enter 토_someday Enter", language, size));
                cases.add(new Case("exam", "Right", language, size));
                cases.add(new Case("exam-typed", "Down 45", language, size));
                cases.add(new Case("welcome", "", language, size));
            }
        }
        return cases.stream();
    }

    private static Course course(Case each, Preferences preferences) {
        if (each.name().startsWith("welcome")) {
            WelcomeView view = WelcomeView.of(Words.of(each.language()), WelcomeWords.of(each.language()));
            return new WelcomeCourse(view, FormScreenTest::nobody, nobody(), () -> {}, () -> {});
        }
        return each.name().startsWith("exam")
                ? new FormCourse(new ExamForm(each.language()), FormScreenTest::nobody)
                : new FormCourse(preferences);
    }

    private static Course nobody() {
        return new HomeCourse(
                Faces::homeView,
                () -> {
                    throw new IllegalStateException("nobody studies here");
                },
                () -> {
                    throw new IllegalStateException("nobody is examined here");
                },
                command -> {});
    }

    private static ScriptedDisplay played(Course course, String keys, Locale language, Size size) {
        ScriptedDisplay display = new ScriptedDisplay(size, keys);
        new Stage(display, course, Words.of(language), ScreenWords.of(language)).run();
        return display;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void looks_as_it_did(Case each) {
        Preferences preferences = new Preferences(new Kept(), each.language(), LocalDate.of(2026, 11, 22), 1888);
        ScriptedDisplay display = played(course(each, preferences), each.keys(), each.language(), each.size());
        Canvas canvas = display.shown().get(display.shown().size() - 1);
        for (int row = 0; row < each.size().rows(); row++) {
            assertThat(Glyphs.columns(canvas.line(row)))
                    .isLessThanOrEqualTo(each.size().columns());
        }
        assertThat(canvas.line(each.size().rows() - 1)).isNotBlank();
        String cursor = canvas.cursorRow() < 0
                ? ""
                : "cursor in column " + canvas.cursorColumn() + " of row " + canvas.cursorRow() + "\n";
        Golden.verify(Golden.folder("tui").resolve("form").resolve(each.toString()), canvas.text() + cursor);
    }

    private final Kept kept = new Kept();

    private String settings(String keys) {
        Preferences preferences = new Preferences(kept, Locale.ENGLISH, LocalDate.of(2026, 11, 22), 1888);
        return played(new FormCourse(preferences), keys, Locale.ENGLISH, new Size(80, 24))
                .last();
    }

    @Test
    void enter_lets_one_type_and_enter_keeps_it() {
        assertThat(settings("2 Enter Backspace Backspace 25 Enter")).contains("2 New a day        25\n");
        assertThat(kept.settings.freshPerDay()).isEqualTo(25);
    }

    @Test
    void escape_leaves_what_is_typed_and_then_the_screen() {
        assertThat(settings("Enter 1 Esc")).contains("1 Retention        90 %", "Esc back");
        assertThat(kept.settings.isChosen(Setting.RETENTION)).isFalse();
        Preferences preferences = new Preferences(kept, Locale.ENGLISH, LocalDate.of(2026, 11, 22), -1);
        Course course = new FormCourse(preferences);
        played(course, "Esc", Locale.ENGLISH, new Size(80, 24));
        assertThat(course.face()).isNull();
    }

    @Test
    void letters_belong_to_what_is_typed_also_those_that_are_keys() {
        assertThat(settings("7 Enter qud?")).contains("> qud?");
    }

    @Test
    void what_is_refused_stays_on_its_line_until_it_is_mended() {
        assertThat(settings("5 Enter 2027-06 Enter")).contains("> 2027-06", "“2027-06” is no day");
        assertThat(settings("5 Enter 2027-06 Enter -14 Enter")).contains("5 Exam             14 June 2027");
    }

    @Test
    void undo_takes_back_and_says_so_and_a_key_without_use_says_why() {
        assertThat(settings("Right u")).contains("Retention is as before.", "90 %");
        assertThat(settings("u")).contains("undo: there is nothing to undo yet");
        assertThat(settings("Right d")).contains("90 %                 usual");
    }

    @Test
    void resizing_keeps_what_is_typed() {
        assertThat(settings("5 Enter 2027 Resize")).contains("> 2027");
    }

    @Test
    void what_is_pasted_is_one_line_and_is_not_entered() {
        assertThat(settings("5 Enter Paste:2027-06-14")).contains("> 2027-06-14");
        assertThat(kept.settings.exam()).isNull();
    }

    @Test
    void an_exam_begins_with_what_was_chosen_and_is_not_asked_twice() {
        ExamForm form = new ExamForm(Locale.ENGLISH);
        List<Integer> begun = new ArrayList<>();
        Course course = new FormCourse(form, () -> {
            begun.add(form.questions());
            begun.add(form.minutes());
            return new TopicsCourse(() -> ((Face.Topics) Faces.topics()).view(), topic -> nobody());
        });
        String last = played(course, "25 Enter Down Right Enter", Locale.ENGLISH, new Size(80, 24))
                .last();
        assertThat(begun).containsExactly(25, 30);
        assertThat(last).startsWith(" By topic");
        course.obey(Command.LEAVE);
        assertThat(course.face())
                .as("after the exam the prompt does not come back")
                .isNull();
    }

    @Test
    void the_welcome_leads_to_a_first_sitting_or_home_and_is_seen_once() {
        List<String> told = new ArrayList<>();
        for (String keys : List.of("Enter", "Esc", "q", "l")) {
            Course topics = new TopicsCourse(() -> ((Face.Topics) Faces.topics()).view(), topic -> nobody());
            Course course = new WelcomeCourse(
                    WelcomeView.of(Faces.WORDS, WelcomeWords.of(Locale.ENGLISH)),
                    () -> topics,
                    nobody(),
                    () -> told.add(keys + " language"),
                    () -> told.add(keys + " seen"));
            String last = played(course, keys, Locale.ENGLISH, new Size(80, 24)).last();
            if (keys.equals("Enter")) {
                assertThat(last).startsWith(" By topic");
                course.obey(Command.LEAVE);
                assertThat(course.face()).extracting(Face::place).isEqualTo(Place.HOME);
            } else if (keys.equals("Esc")) {
                assertThat(last).contains("Alliance and troops");
            }
        }
        assertThat(told).containsExactly("Enter seen", "Esc seen", "q seen", "l language");
    }
}
