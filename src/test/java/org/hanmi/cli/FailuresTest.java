package org.hanmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.hanmi.present.Tongue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FailuresTest {

    private final StringWriter err = new StringWriter();

    @Test
    void too_little_memory_is_said_in_a_sentence() {
        int code = new Failures(Tongue.ENGLISH)
                .report(new OutOfMemoryError("Java heap space"), new PrintWriter(err, true));
        assertThat(code).isEqualTo(ExitCode.BUG);
        assertThat(err.toString().lines()).hasSize(1).allMatch(line -> line.contains("-Xmx512m"));
    }

    /** Variables of which nobody can ask for one. */
    private static final class Bottomless extends AbstractMap<String, String> {
        @Override
        public @Nullable String get(Object name) {
            if (name.equals("HANMI_DATA")) {
                throw new StackOverflowError("planted");
            }
            return null;
        }

        @Override
        public Set<Entry<String, String>> entrySet() {
            return Set.of();
        }
    }

    private int run(String... args) {
        Map<String, String> variables = new Bottomless();
        return Main.run(
                args,
                new Environment(
                        InputStream.nullInputStream(),
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(err, true),
                        variables,
                        new Properties(),
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                        false));
    }

    @Test
    void an_error_of_the_machine_is_a_bug_like_any_other_whatever_the_command() {
        assertThat(run("study")).isEqualTo(ExitCode.BUG);
        assertThat(run("stats")).isEqualTo(ExitCode.BUG);
        assertThat(err.toString()).contains("This is a bug in hanmi", "planted");
    }
}
