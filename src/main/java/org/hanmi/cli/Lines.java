package org.hanmi.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;
import org.hanmi.line.Input;
import org.hanmi.line.ReaderInput;
import org.hanmi.line.TerminalInput;
import org.hanmi.present.ScreenWords;
import org.hanmi.present.Tongue;
import org.hanmi.review.LogException;

/** Gives a talk its lines: from a pipe, from a simple terminal or a screen reader's, or from one that edits lines. */
record Lines(Learner learner) {

    /** Goes on until the talk is over; returns the exit code. */
    int carry(Talk talk) {
        Environment environment = learner.environment();
        if (!environment.terminal()) {
            return over(talk, new PipedAnswers(ReaderInput.piped(reader()), new Failed(talk)), environment.out());
        }
        // Who listens to a screen hears each sequence that moves about a line.
        if (environment.variable("TERM").equals("dumb")
                || environment.variable("TERM").isEmpty()
                || !environment.variable("ACCESSIBLE").isEmpty()) {
            return over(talk, ReaderInput.attended(reader(), environment.out()), environment.out());
        }
        try (LineTerminal line = LineTerminal.open(environment.out())) {
            learner.findZone();
            TerminalInput input = new TerminalInput(
                    line.terminal(),
                    learner.words(),
                    ScreenWords.of(learner.language()).unfinished());
            PrintWriter out = new PrintWriter(new WordWrap(
                    environment.out(), () -> line.terminal().getSize().getColumns()));
            int code = over(talk, input, out);
            return input.wasInterrupted() ? ExitCode.INTERRUPTED : code;
        }
    }

    private int over(Talk talk, Input input, PrintWriter out) {
        talk.over(input, out);
        out.flush();
        LogException failure = talk.failure();
        return failure == null
                ? ExitCode.WELL
                : new Failures(Tongue.of(learner.language()))
                        .report(failure, learner.environment().err());
    }

    private BufferedReader reader() {
        return new BufferedReader(new InputStreamReader(learner.environment().in(), StandardCharsets.UTF_8));
    }

    /** How many answers could not be written in a row. */
    private record Failed(Talk talk) implements IntSupplier {
        @Override
        public int getAsInt() {
            return talk.failures();
        }
    }
}
