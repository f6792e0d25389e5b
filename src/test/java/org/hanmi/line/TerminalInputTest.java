package org.hanmi.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hanmi.line.Input.Kind;
import org.hanmi.present.Words;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TerminalInputTest {

    @Test
    void reads_lines_in_hangul_until_the_end_and_writes_no_escape_sequence() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] keys = "정의용\n:q\n".getBytes(StandardCharsets.UTF_8);
        try (Terminal terminal = new DumbTerminal(
                "test", Terminal.TYPE_DUMB, new ByteArrayInputStream(keys), out, StandardCharsets.UTF_8)) {
            TerminalInput input = new TerminalInput(terminal, Words.of(Locale.ENGLISH), "Not given yet.");
            assertThat(input.read("> ")).isEqualTo("정의용");
            assertThat(input.read("> ")).isEqualTo(":q");
            assertThat(input.read("> ")).isNull();
            assertThat(input.isAttended()).isTrue();
            assertThat(input.wasInterrupted()).isFalse();
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("> ").doesNotContain("\u001b");
    }

    /** What lines come of keys, where these names can be looked up; {@code kinds} says for each line what it is for. */
    private static List<String> lines(String keys, Kind... kinds) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Terminal terminal = new DumbTerminal(
                "test",
                "ansi",
                new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)),
                new ByteArrayOutputStream(),
                StandardCharsets.UTF_8)) {
            TerminalInput input = new TerminalInput(terminal, Words.of(Locale.ENGLISH), "Not given yet.");
            input.lookUp(() -> List.of("Chung Eui-yong", "Antony Blinken", "정의용", "Seoul"));
            for (Kind kind : kinds) {
                lines.add(String.valueOf(input.read(kind, "> ", "")).strip());
            }
        }
        return lines;
    }

    @ParameterizedTest
    @CsvSource({
        "chu, Chung Eui-yong",
        "Chung E, Chung Eui-yong",
        "정, 정의용",
        "/seo, /Seoul",
        "/chung e, /chung Eui-yong",
        "Nobody, Nobody",
    })
    void a_name_is_completed_where_something_is_looked_up(String typed, String completed) throws IOException {
        assertThat(lines(typed + "\t\n", Kind.SEARCH)).containsExactly(completed);
    }

    @Test
    void a_name_is_never_completed_at_a_question_or_among_commands() throws IOException {
        assertThat(lines("Chu\t\n정\t\n", Kind.ANSWER, Kind.COMMAND)).noneMatch(line -> line.contains("Eui"));
        assertThat(lines("정\t\n", Kind.ANSWER)).noneMatch(line -> line.contains("정의용"));
    }

    @Test
    void each_kind_of_line_has_its_own_history() throws IOException {
        String earlier = "\u0010";
        assertThat(lines(
                        "Vienna\nSeoul\n" + earlier + "\n" + earlier + "\n",
                        Kind.ANSWER,
                        Kind.SEARCH,
                        Kind.ANSWER,
                        Kind.SEARCH))
                .containsExactly("Vienna", "Seoul", "Vienna", "Seoul");
    }
}
