package org.hanmi.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** Where the program begins. */
public final class Main {

    private Main() {}

    /** Runs a command and ends with its exit code. */
    public static void main(String[] args) {
        Clock clock = new SystemClock();
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
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
        err.flush();
        if (code != ExitCode.WELL) {
            System.exit(code);
        }
        // Else the JVM ends by itself, as no thread of ours outlives this one: from 21 on an exit first looks for a log
        // in
        // which to note who called it, a sixth of a whole start.
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }

    /** Runs a command; what {@code main} does without ending the process. */
    static int run(String[] args, Environment environment) {
        try {
            StudyRequest request = Arguments.study(args);
            return request == null
                    ? HanmiCommand.line(environment).execute(args)
                    : new Study(environment, request).run();
        } catch (RuntimeException | Error failure) {
            return new Failures(environment.tongue()).report(failure, environment.err());
        }
    }
}
