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
import java.util.List;
import java.util.Map;
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
                Cli.course(),
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
        assertThat(out.toString()).contains("Question 1 of 1, ").contains("Type the answer.");
        assertThat(quiz("", "--kind", "which-year", "--topic", "people", "--place", "tokyo"))
                .isZero();
        assertThat(out.toString()).isEqualTo("No question passes these filters.\n");
    }

    private static List<String> stems(String text) {
        return text.lines()
                .filter(line -> line.endsWith("?") && !Character.isDigit(line.charAt(0)))
                .distinct()
                .toList();
    }

    @Test
    void a_set_is_asked_in_the_order_of_its_form_and_is_what_the_same_seed_draws() {
        Path set = folder.resolve("set.json");
        assertThat(Cli.run("set", "--count", "6", "--seed", "7", "--forms", "A,B", "--out", set.toString())
                        .code())
                .isZero();
        quiz("", "--limit", "6", "--seed", "7", "--exam");
        List<String> drawn = stems(out.toString());
        quiz("", "--set", set.toString(), "--exam");
        assertThat(stems(out.toString())).isEqualTo(drawn);
        assertThat(out.toString()).doesNotContain("--seed");
        quiz("", "--set", set.toString(), "--form", "B", "--exam");
        assertThat(stems(out.toString()))
                .containsExactlyInAnyOrderElementsOf(drawn)
                .isNotEqualTo(drawn);
        assertThat(quiz("", "--set", set.toString(), "--form", "C")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("has no form C, only A, B");
    }

    @Test
    void a_set_that_the_bank_does_not_have_is_not_asked() throws IOException {
        Path set = folder.resolve("set.json");
        Cli.run("set", "--count", "2", "--out", set.toString());
        Files.writeString(set, Files.readString(set).replaceAll("\"hash\": \"....", "\"hash\": \"0000"));
        assertThat(quiz("", "--set", set.toString())).isEqualTo(ExitCode.DATA);
        assertThat(err.toString()).contains("changed since the set was made").contains("nothing was asked");
        assertThat(Files.writeString(set, "[]")).exists();
        assertThat(quiz("", "--set", set.toString())).isEqualTo(ExitCode.DATA);
    }

    @Test
    void what_is_suspended_is_not_asked() throws IOException {
        String article = "2021-03-18-voa-seoul-two-plus-two";
        quiz("", "--article", article, "--limit", "500", "--seed", "1", "--exam");
        List<String> all = stems(out.toString());
        quiz("1\n", "--article", article, "--limit", "1", "--seed", "1");
        String stem = stems(out.toString()).get(0);
        String item = log().replaceAll("(?s).*\"item\":\"([^\"]*)\".*", "$1");
        Files.writeString(
                folder.resolve("reviews.jsonl"),
                "{\"format\":\"hanmi-reviews/1\"}\n{\"seq\":1,\"kind\":\"suspend\","
                        + "\"at\":\"2026-11-01T00:00:00.000Z\",\"zone\":\"UTC\",\"item\":\"" + item + "\"}\n");
        quiz("", "--article", article, "--limit", "500", "--seed", "1", "--exam");
        assertThat(all).contains(stem);
        assertThat(stems(out.toString())).isNotEmpty().doesNotContain(stem);
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
        assertThat(quiz("", "--form", "A")).isEqualTo(ExitCode.USAGE);
        assertThat(quiz("", "--set", "set.json", "--seed", "7")).isEqualTo(ExitCode.USAGE);
        assertThat(quiz("", "--set", folder + "/none.json")).isEqualTo(ExitCode.FILES);
        assertThat(folder.resolve("reviews.jsonl")).doesNotExist();
    }
}
