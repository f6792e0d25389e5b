package org.hanmi.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import org.hanmi.fsrs.Weights;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SettingsFileTest {

    private static final String HEAD = "{\"format\": \"hanmi-settings/1\"";

    @TempDir
    private Path folder;

    private Path write(String text) throws IOException {
        return Files.writeString(SettingsFile.file(folder), text);
    }

    private String text() throws IOException {
        return Files.readString(SettingsFile.file(folder));
    }

    @Test
    void without_a_file_the_defaults_count() {
        Settings settings = SettingsFile.read(folder.resolve("nowhere"));
        assertThat(settings.retention()).isEqualTo(.9);
        assertThat(settings.freshPerDay()).isEqualTo(10);
        assertThat(settings.reviewsPerDay()).isEqualTo(200);
        assertThat(settings.exam()).isNull();
        assertThat(settings.language()).isNull();
        assertThat(settings.daysOff().isEmpty()).isTrue();
        assertThat(settings.weights()).isEqualTo(Weights.DEFAULT);
    }

    @Test
    void what_was_chosen_is_read_again() {
        SettingsFile.choose(folder, Setting.RETENTION, List.of("0.92"));
        SettingsFile.choose(folder, Setting.NEW, List.of("0"));
        SettingsFile.choose(folder, Setting.REVIEWS, List.of("80"));
        SettingsFile.choose(folder, Setting.LANGUAGE, List.of("ko"));
        SettingsFile.choose(folder, Setting.EXAM, List.of("2027-06-14"));
        SettingsFile.choose(folder, Setting.EXAM_TARGET, List.of(".97"));
        SettingsFile.choose(folder, Setting.DAYS_OFF, List.of("Sunday", "2026-12-25", "2026-12-30/2027-01-02"));
        Settings settings = SettingsFile.read(folder);
        assertThat(settings.retention()).isEqualTo(.92);
        assertThat(settings.freshPerDay()).isZero();
        assertThat(settings.reviewsPerDay()).isEqualTo(80);
        assertThat(settings.language()).isEqualTo("ko");
        assertThat(settings.exam()).isEqualTo(new Exam(LocalDate.of(2027, 6, 14), .97));
        assertThat(settings.daysOff().words()).containsExactly("sunday", "2026-12-25", "2026-12-30/2027-01-02");
        assertThat(SettingsFile.unset(folder, Setting.EXAM).exam()).isNull();
        assertThat(SettingsFile.read(folder).exam()).isNull();
    }

    @Test
    void fitted_parameters_are_read_again_to_the_last_bit() {
        double[] numbers = Weights.DEFAULT.toArray();
        numbers[8] = 1 / 3.0 + 1;
        Fitted fitted = new Fitted(
                Weights.of(numbers),
                LocalDate.of(2026, 11, 21),
                12580,
                new Score(.45415, .0521, .68),
                new Score(.44405, .0234, .71));
        SettingsFile.change(folder, settings -> settings.withFitted(fitted));
        assertThat(SettingsFile.read(folder).fitted()).isEqualTo(fitted);
        assertThat(SettingsFile.read(folder).weights()).isEqualTo(fitted.weights());
    }

    @Test
    void what_is_not_known_here_survives_a_change() throws IOException {
        write(HEAD + ", \"theme\": {\"night\": [1.50, null, \"é\\n\\\"한\"]}, \"retention\": 0.90,"
                + " \"memory\": {\"parameters\": " + Weights.DEFAULT + ", \"fitted\": \"2026-01-01\", \"reviews\": 5,"
                + " \"seed\": 12345678901234567890}}");
        SettingsFile.choose(folder, Setting.RETENTION, List.of("0.85"));
        Score score = new Score(1, 1, 1);
        SettingsFile.change(
                folder,
                settings ->
                        settings.withFitted(new Fitted(Weights.DEFAULT, LocalDate.of(2026, 2, 2), 6, score, score)));
        assertThat(text())
                .contains("[1.50, null, \"é\\n\\\"한\"]")
                .contains("12345678901234567890")
                .contains("\"retention\": 0.85");
    }

    @Test
    void only_the_owner_can_read_the_file_and_its_folder() throws IOException {
        Path made = folder.resolve("a/b");
        SettingsFile.choose(made, Setting.NEW, List.of("5"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(SettingsFile.file(made))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                .isEqualTo("rwx------");
    }

    @Test
    void a_link_to_the_file_stays_a_link() throws IOException {
        Path real = Files.writeString(folder.resolve("dotfile"), HEAD + "}");
        Files.createSymbolicLink(SettingsFile.file(folder), real);
        SettingsFile.choose(folder, Setting.NEW, List.of("5"));
        assertThat(SettingsFile.file(folder)).isSymbolicLink();
        assertThat(Files.readString(real)).contains("\"new\": 5");
    }

    @Test
    void settings_of_a_later_version_are_left_alone() throws IOException {
        String later = "{\"format\": \"hanmi-settings/2\", \"retention\": {\"new\": 1}}";
        Path file = write(later);
        assertThatThrownBy(() -> SettingsFile.read(folder))
                .isInstanceOf(SettingsException.class)
                .hasMessage(file + " has settings of version 2, but this Hanmi knows version 1 only;"
                        + " use the Hanmi that wrote them");
        assertThatThrownBy(() -> SettingsFile.choose(folder, Setting.NEW, List.of("5")))
                .isInstanceOf(SettingsException.class);
        assertThat(text()).isEqualTo(later);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}",
                "{\"format\": \"hanmi-reviews/1\"}",
                "{\"format\": \"hanmi-settings/1\"} x",
                "{\"format\": \"hanmi-settings/1\", \"new\": 5, \"new\": 6}",
                "{\"format\": \"hanmi-settings/1\", \"new\": 05.}",
                "{\"format\": \"hanmi-settings/1\", \"memory\": {\"parameters\": [1]}}"
            })
    void what_is_no_settings_file_is_refused_and_left_alone(String text) throws IOException {
        write(text);
        assertThatThrownBy(() -> SettingsFile.change(folder, settings -> settings.without(Setting.EXAM)))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith(SettingsFile.file(folder) + ": ");
        assertThat(text()).isEqualTo(text);
    }

    @Test
    void bytes_that_are_no_text_are_refused() throws IOException {
        Files.write(SettingsFile.file(folder), new byte[] {'{', (byte) 0xff, '}'});
        assertThatThrownBy(() -> SettingsFile.read(folder)).hasMessageEndingWith("this is not UTF-8 text");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"retention\": 1.2 | “retention” is 1.2, but must be a number from 0.7 to 0.99",
                "\"retention\": \"high\" | “retention” is high, but must be a number from 0.7 to 0.99",
                "\"new\": -1 | “new” is -1, but must be a whole number from 0 to 9999",
                "\"new\": 2.5 | “new” is 2.5, but must be a whole number from 0 to 9999",
                "\"reviews\": 10000 | “reviews” is 10000, but must be a whole number from 0 to 9999",
                "\"language\": \"fr\" | “language” is fr, but must be “en” or “ko”",
                "\"language\": 7 | “language” is 7, but must be “en” or “ko”",
                "\"exam\": \"2027-02-30\" | “exam”: “2027-02-30” is no day of the calendar",
                "\"exam\": \"June\" | “exam”: “June” is not a day like 2026-12-25",
                "\"exam-target\": 0.5 | “exam-target” is 0.5, but must be a number from 0.7 to 0.99",
                "\"days-off\": \"sunday\" | “days-off” is sunday, but must be a list of days like [\"saturday\", \"2026-12-25\"]",
                "\"days-off\": [\"2027-01-02/2026-12-30\"] | “days-off”: “2027-01-02/2026-12-30” is not a span of 1 to 366 days"
            })
    void a_value_out_of_range_is_named_with_its_key_and_range(String member, String sentence) throws IOException {
        write(HEAD + ", " + member + "}");
        assertThatThrownBy(() -> SettingsFile.read(folder)).hasMessage(SettingsFile.file(folder) + ": " + sentence);
    }

    @Test
    void a_wrong_value_can_be_chosen_anew_or_forgotten() throws IOException {
        write(HEAD + ", \"retention\": 1.2}");
        assertThat(SettingsFile.choose(folder, Setting.RETENTION, List.of("0.8"))
                        .retention())
                .isEqualTo(.8);
        write(HEAD + ", \"retention\": 1.2}");
        assertThat(SettingsFile.unset(folder, Setting.RETENTION).retention()).isEqualTo(.9);
    }

    @Test
    void words_that_are_refused_change_nothing() throws IOException {
        write(HEAD + "}");
        assertThatThrownBy(() -> SettingsFile.choose(folder, Setting.RETENTION, List.of("2")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(text()).isEqualTo(HEAD + "}");
    }

    @Test
    void a_week_keeps_a_day_for_study() {
        assertThatThrownBy(() -> DaysOff.parse(
                        List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")))
                .hasMessage("one day of the week must be left for study");
    }

    @Test
    void weekdays_and_spans_are_days_of_the_calendar() {
        DaysOff off = DaysOff.parse(List.of("sunday", "2026-12-24/2026-12-26"));
        assertThat(off.contains(LocalDate.of(2026, 11, 22))).isTrue();
        assertThat(off.contains(LocalDate.of(2026, 11, 23))).isFalse();
        assertThat(off.contains(LocalDate.of(1969, 12, 28))).isTrue();
        assertThat(off.contains(LocalDate.of(2026, 12, 23))).isFalse();
        assertThat(off.contains(LocalDate.of(2026, 12, 24))).isTrue();
        assertThat(off.contains(LocalDate.of(2026, 12, 26))).isTrue();
        assertThat(off.contains(LocalDate.of(2026, 12, 28))).isFalse();
    }
}
