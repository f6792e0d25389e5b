package org.hanmi.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Properties;
import org.hanmi.Course;

/** Runs a command, in a small course if it names no other, and keeps what it says. */
final class Cli {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final int code;

    private Cli(InputStream in, Map<String, String> variables, String... arguments) {
        PrintWriter toOut = new PrintWriter(out);
        PrintWriter toErr = new PrintWriter(err);
        code = Main.run(arguments, environment(in, toOut, toErr, variables));
        toOut.flush();
        toErr.flush();
    }

    private static Environment environment(
            InputStream in, PrintWriter out, PrintWriter err, Map<String, String> variables) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);
        return new Environment(in, out, err, variables, course(), clock, false);
    }

    /** Where nothing is typed and nobody reads. */
    static Environment silent() {
        PrintWriter nobody = new PrintWriter(Writer.nullWriter());
        return environment(InputStream.nullInputStream(), nobody, nobody, Map.of());
    }

    /** As the launcher would say where the small course is. */
    static Properties course() {
        Properties properties = new Properties();
        properties.setProperty("hanmi.home", Course.HOME.toString());
        return properties;
    }

    /** The command as it is typed. */
    static Cli run(String... arguments) {
        return new Cli(InputStream.nullInputStream(), Map.of(), arguments);
    }

    /** The command as a Korean types it. */
    static Cli korean(String... arguments) {
        return new Cli(InputStream.nullInputStream(), Map.of("HANMI_LANG", "ko"), arguments);
    }

    /** The command with lines on its standard input. */
    static Cli piped(String lines, String... arguments) {
        return new Cli(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), Map.of(), arguments);
    }

    int code() {
        return code;
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
