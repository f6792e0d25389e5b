package org.hanmi.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hanmi.settings.Setting;
import org.hanmi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PreferencesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Settings that are only remembered. */
    private static final class Kept implements Preferences.Store {
        private Settings settings = Settings.DEFAULT;
        private @Nullable String failure;

        @Override
        public Settings read() {
            return settings;
        }

        @Override
        public @Nullable String keep(Setting setting, List<String> words) {
            if (failure == null) {
                settings = words.isEmpty() ? settings.without(setting) : settings.with(setting, words);
            }
            return failure;
        }
    }

    private final Kept kept = new Kept();
    private final Preferences preferences = new Preferences(kept, Locale.ENGLISH, TODAY, 100);

    private static int at(Setting setting) {
        return List.of(Setting.values()).indexOf(setting);
    }

    private FormView.Line line(Setting setting) {
        return preferences.view().lines().get(at(setting));
    }

    private void choose(Setting setting, String text) {
        preferences.choose(at(setting), text);
    }

    @ParameterizedTest
    @CsvSource({
        "RETENTION, 92, 92 %",
        "RETENTION, 92 %, 92 %",
        "RETENTION, 0.92, 92 %",
        "EXAM_TARGET, 0.97, 97 %",
        "NEW, 25, 25",
        "REVIEWS, 0, 0",
        "LANGUAGE, 한국어, 한국어",
        "EXAM, 14 June 2027, 14 June 2027",
        "EXAM, 2027년 6월 14일, 14 June 2027",
        "DAYS_OFF, sat 일, 'Saturday, Sunday'",
        "DAYS_OFF, 2026-12-24/2027-01-02, 24 December 2026 – 2 January 2027",
    })
    void what_people_type_is_understood(Setting setting, String typed, String value) {
        choose(setting, typed);
        assertThat(line(setting).value()).isEqualTo(value);
        assertThat(line(setting).usual()).isFalse();
        assertThat(preferences.view().editing()).isNegative();
    }

    @ParameterizedTest
    @CsvSource({
        "RETENTION, 60",
        "RETENTION, much",
        "NEW, -1",
        "NEW, 2.5",
        "REVIEWS, 10000",
        "LANGUAGE, fr",
        "EXAM, 2027-06",
        "EXAM, 2027-02-30",
        "DAYS_OFF, someday",
        "DAYS_OFF, 월 화 수 목 금 토 일",
    })
    void what_cannot_be_is_refused_and_may_be_typed_on(Setting setting, String typed) {
        choose(setting, typed);
        assertThat(preferences.view().note()).contains("“" + typed + "”");
        assertThat(preferences.view().editing()).isEqualTo(at(setting));
        assertThat(kept.settings.isChosen(setting)).isFalse();
    }

    @Test
    void each_choice_is_kept_at_once_and_taken_back_one_by_one() {
        choose(Setting.NEW, "25");
        choose(Setting.NEW, "30");
        preferences.turn(at(Setting.RETENTION), 1);
        assertThat(kept.settings.freshPerDay()).isEqualTo(30);
        assertThat(kept.settings.retention()).isEqualTo(.91);
        preferences.undo();
        assertThat(kept.settings.isChosen(Setting.RETENTION)).isFalse();
        preferences.undo();
        assertThat(kept.settings.freshPerDay()).isEqualTo(25);
        preferences.undo();
        assertThat(kept.settings.isChosen(Setting.NEW)).isFalse();
        preferences.undo();
        assertThat(preferences.view().note()).isEqualTo("Nothing was changed yet.");
    }

    @Test
    void nothing_typed_is_the_usual_value() {
        choose(Setting.EXAM, "2027-06-14");
        choose(Setting.EXAM, " ");
        assertThat(line(Setting.EXAM).value()).isEqualTo("none");
        assertThat(line(Setting.EXAM).usual()).isTrue();
    }

    @Test
    void what_a_choice_comes_to_is_said_in_words() {
        preferences.turn(at(Setting.RETENTION), 3);
        assertThat(preferences.view().note()).isEqualTo("About 63 % more to review than at 90 %.");
        choose(Setting.NEW, "10");
        assertThat(preferences.view().note()).contains("The 100 facts", "until 1 December 2026");
        choose(Setting.EXAM, "2026-11-29");
        assertThat(preferences.view().note()).isEqualTo("That is in about 7 days.");
    }

    @Test
    void while_something_is_typed_it_is_said_how_it_reads() {
        preferences.draft(at(Setting.EXAM), "2027-06");
        assertThat(line(Setting.EXAM).hint()).startsWith("A day, such as");
        preferences.draft(at(Setting.EXAM), "2027-06-14");
        assertThat(line(Setting.EXAM).hint()).startsWith("→ 14 June 2027.");
        preferences.cancel();
        assertThat(kept.settings.exam()).isNull();
    }

    @Test
    void arrows_leave_dates_that_somebody_typed_alone() {
        choose(Setting.DAYS_OFF, "2026-12-25");
        preferences.turn(at(Setting.DAYS_OFF), 1);
        assertThat(line(Setting.DAYS_OFF).value()).isEqualTo("25 December 2026");
        preferences.undo();
        preferences.turn(at(Setting.DAYS_OFF), -1);
        assertThat(line(Setting.DAYS_OFF).value()).isEqualTo("Saturday, Sunday");
    }

    @Test
    void arrows_stop_at_the_ends() {
        choose(Setting.RETENTION, "99");
        preferences.turn(at(Setting.RETENTION), 1);
        choose(Setting.NEW, "0");
        preferences.turn(at(Setting.NEW), -1);
        assertThat(kept.settings.retention()).isEqualTo(.99);
        assertThat(kept.settings.freshPerDay()).isZero();
    }

    @Test
    void what_cannot_be_written_is_said_and_has_not_happened() {
        kept.failure = "cannot write settings.json: disk full";
        choose(Setting.NEW, "25");
        assertThat(preferences.view().note()).isEqualTo(kept.failure);
        assertThat(line(Setting.NEW).usual()).isTrue();
    }

    @Test
    void in_another_language_it_goes_on_where_it_was() {
        choose(Setting.LANGUAGE, "ko");
        Preferences korean = preferences.in(Locale.KOREAN, kept);
        assertThat(korean.view().title()).isEqualTo("설정");
        assertThat(korean.view().at()).isEqualTo(at(Setting.LANGUAGE));
        korean.undo();
        assertThat(kept.settings.language()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void memory_is_shown_and_every_setting_has_words_in_both_languages(Setting setting) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            FormView.Line line =
                    new Preferences(kept, language, TODAY, -1).view().lines().get(at(setting));
            assertThat(List.of(line.name(), line.value(), line.meaning(), line.hint()))
                    .noneMatch(String::isBlank);
        }
    }

    @Test
    void an_exam_has_a_minute_a_question_until_somebody_says_otherwise() {
        ExamForm form = new ExamForm(Locale.ENGLISH);
        form.turn(0, 1);
        assertThat(form.questions()).isEqualTo(20);
        assertThat(form.minutes()).isEqualTo(20);
        form.turn(1, 1);
        form.turn(0, 1);
        assertThat(form.minutes()).isEqualTo(25);
        form.turn(0, 1);
        assertThat(form.questions()).isEqualTo(40);
        form.choose(0, "201");
        assertThat(form.view().editing()).isZero();
        form.choose(0, "33");
        assertThat(form.questions()).isEqualTo(33);
        form.turn(0, -1);
        assertThat(form.questions()).isEqualTo(20);
    }
}
