package org.hanmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SettingsCommandTest {

    @TempDir
    private Path folder;

    private Cli settings(String... words) {
        String[] all = new String[words.length + 3];
        all[0] = "settings";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--data";
        all[words.length + 2] = folder.toString();
        return Cli.run(all);
    }

    @Test
    void all_are_shown_with_what_they_mean() {
        Cli cli = settings();
        assertThat(cli.code()).isZero();
        assertThat(cli.out())
                .contains("retention     0.9 (not chosen)")
                .contains("New facts a day at most.")
                .contains("memory        the parameters of FSRS-6's authors");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_setting_is_chosen_shown_and_forgotten() {
        assertThat(settings("retention", "0.92").out()).startsWith("retention     0.92\n");
        assertThat(settings("days-off", "saturday", "2026-12-25").out())
                .startsWith("days-off      saturday 2026-12-25");
        assertThat(settings("retention").out()).startsWith("retention     0.92\n");
        assertThat(settings("--json").out())
                .contains("\"retention\": 0.92", "\"days-off\": [\"saturday\", \"2026-12-25\"]");
        assertThat(settings("--unset", "retention").out()).startsWith("retention     0.9 (not chosen)");
    }

    @Test
    void wrong_words_are_wrong_usage() {
        assertThat(settings("retention", "95").code()).isEqualTo(ExitCode.USAGE);
        assertThat(settings("retention", "95").err())
                .contains("hanmi: “retention” is 95, but must be a number from 0.7 to 0.99");
        assertThat(settings("retentoin", "0.9").err())
                .contains("there is no setting “retentoin”; there are retention, new");
        assertThat(settings("memory", "1").err()).contains("hanmi fit");
    }

    @Test
    void a_wrong_file_is_a_mistake_in_the_data_and_a_later_one_cannot_be_read() throws IOException {
        Path file = folder.resolve("settings.json");
        Files.writeString(file, "{\"format\": \"hanmi-settings/1\", \"new\": \"many\"}");
        assertThat(settings().code()).isEqualTo(ExitCode.DATA);
        assertThat(settings().err())
                .isEqualTo("hanmi: " + file + ": “new” is many, but must be a whole number from 0 to 9999\n");
        Files.writeString(file, "{\"format\": \"hanmi-settings/7\"}");
        assertThat(settings().code()).isEqualTo(ExitCode.FILES);
    }

    @Test
    void in_korean_all_is_said_in_korean_and_days_can_be_typed_so() {
        String data = folder.toString();
        assertThat(Cli.korean("settings", "--data", data).out())
                .contains("retention     0.9 (기본값)\n              목표 기억률: ")
                .contains("language      시스템에 따름 (기본값)", "exam          없음 (기본값)", "파일: " + folder)
                .doesNotContain("chosen", "none", "From ");
        assertThat(Cli.korean("settings", "days-off", "토", "일요일", "--data", data)
                        .out())
                .startsWith("days-off      saturday sunday\n");
        assertThat(Cli.korean("settings", "exam", "2027년", "6월", "14일", "--data", data)
                        .out())
                .startsWith("exam          2027-06-14\n");
        assertThat(Cli.korean("settings", "retention", "95", "--data", data).err())
                .startsWith("hanmi: “95”: 0.7에서 0.99까지의 수가 아닙니다.");
        assertThat(Cli.korean("settings", "retentoin", "--data", data).err())
                .startsWith("hanmi: “retentoin” 설정은 없습니다. 있는 것: retention, new");
        assertThat(settings("--json").out())
                .isEqualTo(Cli.korean("settings", "--json", "--data", data).out());
    }

    @Test
    void a_language_speaks_as_soon_as_it_is_chosen() {
        assertThat(settings("language", "한국어").out()).startsWith("language      ko\n              언어: ");
    }
}
