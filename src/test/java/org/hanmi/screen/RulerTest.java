package org.hanmi.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RulerTest {

    /** Answers each question for its cursor with the next of some texts. */
    private static final class Answering implements Device {

        private final Deque<String> answers = new ArrayDeque<>();
        private final Deque<Byte> bytes = new ArrayDeque<>();
        private final ByteArrayOutputStream written = new ByteArrayOutputStream();
        private boolean raw;

        Answering(String... answers) {
            this.answers.addAll(List.of(answers));
        }

        @Override
        public Size size() {
            return new Size(100, 30);
        }

        @Override
        public void raw() {
            raw = true;
        }

        @Override
        public void restore() {
            raw = false;
        }

        @Override
        public int read(long millis) {
            Byte next = bytes.poll();
            return next == null ? NOTHING : next;
        }

        @Override
        public void write(byte[] text, int length) {
            written.write(text, 0, length);
            String answer = written.toString(StandardCharsets.UTF_8).endsWith("\033[6n") ? answers.poll() : null;
            if (answer != null) {
                for (byte each : answer.getBytes(StandardCharsets.US_ASCII)) {
                    bytes.add(each);
                }
            }
        }
    }

    @Test
    void the_terminal_says_how_far_its_cursor_went_and_is_left_as_it_was() throws IOException {
        Answering terminal = new Answering("\033[24;5R", "\033[24;13R");
        Ruler.Reading reading = Ruler.of(terminal, List.of("한미", "twelve signs"), 10);
        assertThat(reading.columns()).containsExactly(4, 12);
        assertThat(reading.size()).isEqualTo(new Size(100, 30));
        assertThat(terminal.raw).isFalse();
        assertThat(terminal.written.toString(StandardCharsets.UTF_8))
                .isEqualTo("\r한미\033[6n\r\033[K\rtwelve signs\033[6n\r\033[K");
    }

    @Test
    void what_is_typed_meanwhile_is_no_answer() throws IOException {
        assertThat(Ruler.of(new Answering("12R\033[A;3\033[1;7R"), List.of("한미"), 10)
                        .columns())
                .containsExactly(6);
    }

    @Test
    void one_that_does_not_answer_is_not_asked_again() throws IOException {
        Answering silent = new Answering();
        assertThat(Ruler.of(silent, List.of("한미", "✓"), 10).columns()).containsExactly(Ruler.UNKNOWN, Ruler.UNKNOWN);
        assertThat(silent.written.toString(StandardCharsets.UTF_8)).doesNotContain("✓");
    }
}
