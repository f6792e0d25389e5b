package org.hanmi.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.hanmi.present.Tongue;

/** Where the program begins. */
public final class Main {

    private Main() {}

    /** Runs a command and ends with its exit code. */
    public static void main(String[] args) {
        Clock clock = new SystemClock();
        WatchedStream standard = new WatchedStream(new FileOutputStream(FileDescriptor.out));
        PrintWriter out = utf8(standard);
        PrintWriter err = utf8(new FileOutputStream(FileDescriptor.err));
        Environment environment = new Environment(
                System.in,
                out,
                err,
                System.getenv(),
                System.getProperties(),
                clock,
                Streams.areTerminal(System.getProperty("hanmi.tty", "")));
        int code = run(args, environment);
        out.flush();
        code = Streams.ended(code, standard.failure(), "/dev/stdout", err);
        err.flush();
        if (code != ExitCode.WELL) {
            System.exit(code);
        }
        // Else the JVM ends by itself, as no thread of ours outlives this one: from 21 on an exit first looks for a log
        // in
        // which to note who called it, a sixth of a whole start.
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** Runs a command; what {@code main} does without ending the process. */
    static int run(String[] args, Environment environment) {
        try {
            StudyRequest request = Arguments.study(args);
            return request == null
                    ? HanmiCommand.line(environment).execute(args)
                    : new Study(environment, request).run();
        } catch (RuntimeException | Error failure) {
            return new Failures(tongue(environment)).report(failure, environment.err());
        }
    }

    private static Tongue tongue(Environment environment) {
        try {
            return environment.tongue();
        } catch (RuntimeException | Error again) {
            // What tells the language may be just what failed.
            return Tongue.ENGLISH;
        }
    }
}
