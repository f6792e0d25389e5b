package org.hanmi.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hanmi.present.Words;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TerminalInputTest {

    @Test
    void reads_lines_in_hangul_until_the_end_and_writes_no_escape_sequence() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] keys = "정의용\n:q\n".getBytes(StandardCharsets.UTF_8);
        try (Terminal terminal = new DumbTerminal(
                "test", Terminal.TYPE_DUMB, new ByteArrayInputStream(keys), out, StandardCharsets.UTF_8)) {
            TerminalInput input = new TerminalInput(terminal, Words.of(Locale.ENGLISH));
            assertThat(input.read("> ")).isEqualTo("정의용");
            assertThat(input.read("> ")).isEqualTo(":q");
            assertThat(input.read("> ")).isNull();
            assertThat(input.isAttended()).isTrue();
            assertThat(input.wasInterrupted()).isFalse();
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("> ").doesNotContain("\u001b");
    }
}
