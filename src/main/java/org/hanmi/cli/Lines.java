package org.hanmi.cli;

import java.io.PrintWriter;
import java.util.function.IntSupplier;
import org.hanmi.line.Input;
import org.hanmi.review.LogException;

/** Has a talk with somebody, and says at its end what could not be written down. */
record Lines(Learner learner) {

    /** Goes on until the talk is over; returns the exit code. */
    int carry(Talk talk) {
        return Dialogue.in(learner.language(), learner.environment()).run(new Logged(talk, learner.environment()));
    }

    /** A talk whose answers are written down. */
    private record Logged(Talk talk, Environment environment) implements Dialogue.Speech {
        @Override
        public int over(Input input, PrintWriter out) {
            talk.over(environment.terminal() ? input : new PipedAnswers(input, new Failed(talk)), out);
            out.flush();
            LogException failure = talk.failure();
            return failure == null
                    ? ExitCode.WELL
                    : new Failures(environment.tongue()).report(failure, environment.err());
        }
    }

    /** How many answers could not be written in a row. */
    private record Failed(Talk talk) implements IntSupplier {
        @Override
        public int getAsInt() {
            return talk.failures();
        }
    }
}
