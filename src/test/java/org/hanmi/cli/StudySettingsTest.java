package org.hanmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was chosen is what happens. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StudySettingsTest {

    @TempDir
    private Path folder;

    private void settings(String... words) {
        String[] all = new String[words.length + 3];
        all[0] = "settings";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--data";
        all[words.length + 2] = folder.toString();
        assertThat(Cli.run(all).code()).isZero();
    }

    @Test
    void the_first_screen_counts_by_the_settings_and_speaks_their_language() {
        assertThat(Cli.run("--data", folder.toString()).out()).contains("10 new");
        settings("new", "3");
        assertThat(Cli.run("--data", folder.toString()).out()).contains("3 new");
        settings("language", "ko");
        assertThat(Cli.run("--data", folder.toString()).out()).contains("토요일");
    }

    @Test
    void wrong_settings_stop_the_program_with_one_sentence() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.json"), "{");
        Cli cli = Cli.run("study", "--data", folder.toString());
        assertThat(cli.code()).isEqualTo(ExitCode.DATA);
        assertThat(cli.err()).isEqualTo("hanmi: " + file + ": line 1: a name in quotes is missing\n");
        assertThat(folder.resolve("reviews.jsonl")).doesNotExist();
    }

    @Test
    void filters_that_no_question_passes_are_no_day_without_work() {
        String data = folder.toString();
        Cli cli = Cli.run("study", "--plain", "--place", "tokyo", "--difficulty", "5", "--data", data);
        assertThat(cli.out()).isEqualTo("No question passes these filters.\n");
    }

    @Test
    void what_is_suspended_can_be_resumed() throws IOException {
        Files.writeString(folder.resolve("reviews.jsonl"), """
                {"format":"hanmi-reviews/1"}
                {"seq":1,"kind":"suspend","at":"2026-11-01T00:00:00.000Z","zone":"UTC","item":"m/a#b"}
                """);
        String data = folder.toString();
        assertThat(Cli.run("resume", "--data", data).out()).isEqualTo("a#b\n");
        assertThat(Cli.run("resume", "nothing", "--data", data).code()).isEqualTo(ExitCode.USAGE);
        assertThat(Cli.run("resume", "a#", "--data", data).out()).isEqualTo("a#b\n");
        Cli again = Cli.run("resume", "--data", data);
        assertThat(again.out()).isEmpty();
        assertThat(again.err()).isEqualTo("Nothing is suspended.\n");
    }

    @Test
    void counting_belongs_to_cramming() {
        assertThat(Cli.run("study", "--count").code()).isEqualTo(ExitCode.USAGE);
    }
}
