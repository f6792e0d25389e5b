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
class DoctorCommandTest {

    @TempDir
    private Path folder;

    private Cli doctor(String... more) {
        String[] words = new String[more.length + 3];
        words[0] = "doctor";
        words[1] = "--data";
        words[2] = folder.toString();
        System.arraycopy(more, 0, words, 3, more.length);
        return Cli.run(words);
    }

    private void log(String text) throws IOException {
        Files.writeString(folder.resolve("reviews.jsonl"), text);
    }

    @Test
    void all_is_named_with_a_sign_and_a_word_and_nothing_is_changed() {
        Cli cli = doctor();
        assertThat(cli.code()).isZero();
        assertThat(cli.out())
                .contains("✓ fine   terminal   none")
                .contains("✓ fine   questions  ")
                .contains(" items; no fresh index")
                .contains("✓ fine   log        nothing answered yet")
                .doesNotContain("\033", "✗");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_missing_bank_is_broken() {
        Cli cli = doctor("--questions", folder.resolve("nowhere").toString());
        assertThat(cli.code()).isEqualTo(ExitCode.FILES);
        assertThat(cli.out())
                .contains("✗ broken questions  " + folder.resolve("nowhere") + " does not exist")
                .contains("→ say where it is with --questions DIR")
                .endsWith("2 things are broken; what to do stands beside →.\n");
    }

    @Test
    void an_empty_bank_and_wrong_settings_are_mistakes_in_data() throws IOException {
        assertThat(doctor("--questions", folder.toString()).code()).isEqualTo(ExitCode.DATA);
        Files.writeString(folder.resolve("settings.json"), "{\"format\": \"hanmi-settings/1\", \"new\": \"many\"}");
        Cli cli = doctor();
        assertThat(cli.code()).isEqualTo(ExitCode.DATA);
        assertThat(cli.out()).contains("✗ broken settings").contains("“new” is many");
    }

    @Test
    void a_log_is_summed_up() throws IOException {
        log(
                "{\"format\":\"hanmi-reviews/1\"}\nrubbish\n\n{\"seq\":1,\"kind\":\"undo\",\"at\":\"2026-11-21T00:00:00Z\",\"zone\":\"UTC\",\"undoes\":7}\n");
        Cli cli = doctor();
        assertThat(cli.code()).isZero();
        assertThat(cli.out())
                .contains("! look   log        1 entry (0 reviews) in ")
                .contains("errors: line 2, ");
    }

    @Test
    void another_file_in_place_of_the_log_is_broken() throws IOException {
        log("dear diary\n");
        Cli cli = doctor();
        assertThat(cli.code()).isEqualTo(ExitCode.DATA);
        assertThat(cli.out()).contains("✗ broken log").contains("is not a review log");
    }

    @Test
    void programs_read_json() {
        assertThat(doctor("--json").out())
                .startsWith("{\n  \"findings\": [")
                .contains("\"name\": \"bank\"", "\"state\": \"fine\"", "\"advice\": null");
    }

    @Test
    void colours_can_be_wished_for() {
        assertThat(doctor("--color=always").out()).contains("\033[32m✓ fine\033[m");
        assertThat(Cli.run("--color", "always", "doctor", "--data", folder.toString())
                        .out())
                .contains("\033[32m✓ fine\033[m");
        assertThat(Cli.run("doctor", "--color=sometimes").code()).isEqualTo(ExitCode.USAGE);
    }
}
