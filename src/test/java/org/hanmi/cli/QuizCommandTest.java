package org.hanmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quiz through a pipe, with the bank that is committed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuizCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int quiz(String answers, String... options) {
        String[] words = new String[options.length + 4];
        words[0] = "quiz";
        System.arraycopy(options, 0, words, 1, options.length);
        words[options.length + 1] = "--data";
        words[options.length + 2] = folder.toString();
        words[options.length + 3] = "--plain";
        Environment environment = new Environment(
                new ByteArrayInputStream(answers.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                Map.of(),
                new Properties(),
                Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC),
                false);
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(words, environment);
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("reviews.jsonl"));
    }

    @Test
    void an_exam_through_a_pipe_is_handed_in_behind_the_last_answer() throws IOException {
        assertThat(quiz("1\n2\n1\n", "--exam", "--limit", "3", "--seed", "7")).isZero();
        assertThat(out.toString())
                .contains("Question 1 of 3 · 3 min left")
                .contains("All 3 questions are answered.")
                .contains("of 3 right")
                .contains("the schedule stays as it is")
                .contains("--seed 7");
        assertThat(log().lines().filter(line -> line.contains("\"kind\":\"cram\"")))
                .hasSize(3);
        assertThat(log()).doesNotContain("\"kind\":\"review\"");
    }

    @Test
    void the_same_seed_asks_the_same() {
        quiz("", "--exam", "--limit", "5", "--seed", "12");
        String first = out.toString();
        quiz("", "--exam", "--limit", "5", "--seed", "12");
        assertThat(out.toString()).isEqualTo(first);
        quiz("", "--exam", "--limit", "5", "--seed", "13");
        assertThat(out.toString()).isNotEqualTo(first);
    }

    @Test
    void filters_hold_and_typed_questions_are_typed() {
        quiz("x\n\n", "--limit", "1", "--typed", "--topic", "summits");
        assertThat(out.toString()).contains("Question 1 of 1, Summits").contains("Type the answer.");
        assertThat(quiz("", "--topic", "nothing-of-that-name")).isZero();
        assertThat(out.toString()).isEqualTo("No question passes these filters.\n");
    }

    @Test
    void what_counts_is_a_review() throws IOException {
        quiz("1\n", "--limit", "1", "--count");
        assertThat(out.toString()).contains("count for the schedule");
        assertThat(log()).contains("\"kind\":\"review\"").doesNotContain("\"kind\":\"cram\"");
    }

    @Test
    void wrong_usage_is_told() {
        assertThat(quiz("", "--minutes", "5")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("--minutes belongs to --exam");
        assertThat(quiz("", "--exam", "--minutes", "0")).isEqualTo(ExitCode.USAGE);
        assertThat(quiz("", "--limit", "0")).isEqualTo(ExitCode.USAGE);
        assertThat(quiz("", "--seed", "many")).isEqualTo(ExitCode.USAGE);
        assertThat(folder.resolve("reviews.jsonl")).doesNotExist();
    }
}
