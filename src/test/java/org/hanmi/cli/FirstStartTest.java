package org.hanmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.hanmi.settings.SettingsFile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first screen line by line: the welcome, what can be opened from there, and the way back. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FirstStartTest {

    @TempDir
    private Path data;

    private int code;

    private String typed(String... lines) {
        return run(true, String.join("\n", lines) + "\n");
    }

    private String run(boolean terminal, String lines) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        Environment environment = new Environment(
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                writer,
                writer,
                Map.of("TERM", "dumb", "HANMI_DATA", data.toString()),
                Cli.course(),
                Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC),
                terminal);
        code = Main.run(new String[0], environment);
        writer.flush();
        assertThat(out.toString()).doesNotContain("\u001b");
        return out.toString();
    }

    private Path log() {
        return data.resolve("reviews.jsonl");
    }

    @Test
    void in_a_pipe_nobody_is_welcomed_and_nothing_is_written() {
        assertThat(run(false, "")).contains("한미 Hanmi").doesNotContain("Welcome");
        assertThat(log()).doesNotExist();
        assertThat(code).isZero();
    }

    @Test
    void the_welcome_is_said_once() {
        assertThat(typed("h", "q")).contains("Welcome.", "Today: ");
        assertThat(log()).exists();
        assertThat(typed("q")).doesNotContain("Welcome").contains("Today: ");
        assertThat(code).isZero();
    }

    @Test
    void an_empty_line_begins_with_five_easy_questions_and_ends_at_home() throws Exception {
        String said = typed("", "1", "", ":q", "q", "q", "q");
        assertThat(said).contains("Question 1 of 5", "Source: ", "Enter study");
        assertThat(Files.readString(log())).contains("\"kind\":\"review\"");
    }

    @Test
    void the_welcome_shows_all_the_other_keys_as_it_says() {
        assertThat(typed("?", "nonsense", "h", "q"))
                .contains("At a question with options:", "While you type an answer:", "After an answer:")
                .contains("There is no command “nonsense” here.");
    }

    @Test
    void settings_and_exam_say_nothing_of_arrows_where_lines_are_typed() {
        assertThat(typed("h", ",", "4", "", "", "e", "1", "", "q", "q"))
                .contains("en for English, ko for Korean", "A whole number, or d for the usual one.")
                .doesNotContain("←", "→");
    }

    @Test
    void the_other_language_is_there_at_once_and_stays() {
        assertThat(typed("l", "h", "q")).contains("Welcome.", "반갑습니다.", "오늘");
        assertThat(SettingsFile.read(data).language()).isEqualTo("ko");
        assertThat(typed("q")).contains("오늘").doesNotContain("Today");
    }

    @Test
    void settings_are_chosen_refused_and_taken_back() {
        String said = typed("h", ",", "2 25", "2 many", "1", "95", "9", "5 2027-06-14", "u", "", "q");
        assertThat(said)
                .contains("1. Retention: 90 % (usual)", "2. New a day: 25\n", "“many” is no whole number")
                .contains("Retention?", "1. Retention: 95 %\n", "There is no line “9”.")
                .contains("5. Exam: 14 June 2027", "5. Exam: none (usual)\nExam is as before.");
        assertThat(SettingsFile.read(data).freshPerDay()).isEqualTo(25);
        assertThat(SettingsFile.read(data).retention()).isEqualTo(.95);
        assertThat(SettingsFile.read(data).exam()).isNull();
    }

    @Test
    void an_empty_line_where_a_value_is_asked_leaves_it_and_d_is_the_usual_one() {
        typed("h", ",", "2 25", "2", "", "", "q");
        assertThat(SettingsFile.read(data).freshPerDay()).isEqualTo(25);
        assertThat(typed(",", "2 d", "", "q")).contains("2. New a day: 10 (usual)");
    }

    @Test
    void another_language_chosen_in_the_settings_goes_on_there() {
        assertThat(typed("h", ",", "4 ko", "", "q")).contains("설정. ", "4. 언어: 한국어");
        assertThat(code).isZero();
    }

    @Test
    void an_exam_has_as_many_questions_and_minutes_as_were_said() {
        String said = typed("h", "e", "1 20", "2 15", "1 0", "", ":q", "q", "q", "q");
        assertThat(said)
                .contains("1. Questions: 20\n", "2. Minutes: 15\n", "“0” is no number from 1 to 200.")
                .contains("Question 1 of 20 · 15 min left");
    }

    @Test
    void what_is_named_at_home_opens_and_comes_back() {
        String said = typed("h", "s", "b", "q", "/", "vienna", "q", "t", "", "?", "nonsense", "q");
        assertThat(said)
                .contains("Browse (overview)", "By topic", "On the first screen", "no command “nonsense”")
                .contains("Today: ");
        assertThat(said.split("Enter study; ", -1)).hasSizeGreaterThan(4);
        assertThat(code).isZero();
    }
}
