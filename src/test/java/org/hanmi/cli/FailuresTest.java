package org.hanmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Properties;
import org.hanmi.present.Tongue;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FailuresTest {

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @Test
    void too_little_memory_is_said_in_a_sentence() {
        int code = new Failures(Tongue.ENGLISH)
                .report(new OutOfMemoryError("Java heap space"), new PrintWriter(err, true));
        assertThat(code).isEqualTo(ExitCode.BUG);
        assertThat(err.toString().lines()).hasSize(1).allMatch(line -> line.contains("-Xmx512m"));
    }

    /** A clock that nobody can ask. */
    private static final class Broken extends Clock {
        @Override
        public ZoneId getZone() {
            throw new StackOverflowError("planted");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new StackOverflowError("planted");
        }

        @Override
        public Instant instant() {
            throw new StackOverflowError("planted");
        }
    }

    private int run(String... args) {
        return Main.run(
                args,
                new Environment(
                        InputStream.nullInputStream(),
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(err, true),
                        Map.of("HANMI_DATA", folder.toString(), "HANMI_LANG", "en"),
                        new Properties(),
                        new Broken(),
                        false));
    }

    @Test
    void an_error_of_the_machine_is_a_bug_like_any_other_whatever_the_command() {
        assertThat(run("study")).isEqualTo(ExitCode.BUG);
        assertThat(run("stats")).isEqualTo(ExitCode.BUG);
        assertThat(err.toString()).contains("This is a bug in hanmi", "planted");
    }
}
