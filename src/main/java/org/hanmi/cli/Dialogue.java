package org.hanmi.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.ToIntFunction;
import org.hanmi.line.Completions;
import org.hanmi.line.Input;
import org.hanmi.line.ReaderInput;
import org.hanmi.line.TerminalInput;
import org.hanmi.present.ScreenWords;

/** Talks with somebody at a terminal, or reads what was written down beforehand. */
final class Dialogue {

    private final Environment environment;
    private final Completions completions;

    /**
     * A talk.
     *
     * @param completions the words that can be completed
     */
    Dialogue(Environment environment, Completions completions) {
        this.environment = environment;
        this.completions = completions;
    }

    /** Runs the talk; returns its exit code, or that of an interruption. */
    int run(ToIntFunction<Input> talk) {
        if (!environment.terminal()) {
            return talk.applyAsInt(ReaderInput.piped(reader()));
        }
        String terminalType = environment.variable("TERM");
        if (terminalType.isEmpty() || terminalType.equals("dumb")) {
            return talk.applyAsInt(ReaderInput.attended(reader(), environment.out()));
        }
        ScreenWords words = ScreenWords.of(environment.language(null));
        try (LineTerminal line = LineTerminal.open(environment.out())) {
            TerminalInput input = new TerminalInput(line.terminal(), completions, words.unfinished());
            int code = talk.applyAsInt(input);
            return input.wasInterrupted() ? ExitCode.INTERRUPTED : code;
        }
    }

    private BufferedReader reader() {
        return new BufferedReader(new InputStreamReader(environment.in(), StandardCharsets.UTF_8));
    }
}
