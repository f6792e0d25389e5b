package org.hanmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProgressTest {

    private final StringWriter err = new StringWriter();
    private final Properties properties = new Properties();
    private Instant now = Instant.parse("2026-11-22T00:00:00Z");

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    private Progress progress(boolean terminal) {
        return new Progress(new Environment(
                InputStream.nullInputStream(),
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                Map.of(),
                properties,
                clock,
                terminal));
    }

    private void pass(int millis) {
        now = now.plus(Duration.ofMillis(millis));
    }

    @Test
    void a_second_passes_before_a_word_and_the_end_takes_it_back() {
        Progress progress = progress(true);
        pass(999);
        progress.of("Reading the articles").accept(40);
        assertThat(err.toString()).isEmpty();
        pass(1);
        progress.of("Making the items").accept(7);
        assertThat(err.toString()).isEqualTo("\r\u001b[KMaking the items, 7 %");
        progress.close();
        progress.close();
        assertThat(err.toString()).isEqualTo("\r\u001b[KMaking the items, 7 %\r\u001b[K");
    }

    @Test
    void short_work_leaves_no_trace() {
        try (Progress progress = progress(true)) {
            progress.of("Making the items").accept(100);
        }
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void nothing_is_said_where_nobody_looks() {
        properties.setProperty("hanmi.tty.err", "false");
        for (boolean terminal : new boolean[] {true, false}) {
            Progress progress = progress(terminal);
            pass(5_000);
            progress.of("Making the items").accept(50);
            properties.clear();
        }
        assertThat(err.toString()).isEmpty();
    }
}
