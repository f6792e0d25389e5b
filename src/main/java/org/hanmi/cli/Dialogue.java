package org.hanmi.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hanmi.line.Completions;
import org.hanmi.line.Input;
import org.hanmi.line.ReaderInput;
import org.hanmi.line.TerminalInput;
import org.hanmi.present.ScreenWords;
import org.hanmi.present.Words;
import org.jspecify.annotations.Nullable;

/**
 * The one place where lines come from and go to: a pipe, a simple terminal or a screen reader's, or a terminal on which
 * lines are edited, completed and broken between words.
 */
final class Dialogue {

    /** What is said in it. Classes and no lambdas where a sitting begins: linking the first lambda takes time. */
    interface Speech {

        /** Goes on until it is over; returns the exit code. */
        int over(Input input, PrintWriter out);
    }

    private final Environment environment;
    private final Locale language;
    private final @Nullable Completions completions;

    private Dialogue(Environment environment, Locale language, @Nullable Completions completions) {
        this.environment = environment;
        this.language = language;
        this.completions = completions;
    }

    /** A dialogue in which commands are completed behind a colon, in a language. */
    static Dialogue in(Locale language, Environment environment) {
        return new Dialogue(environment, language, null);
    }

    /** A dialogue in which these words are completed. */
    static Dialogue with(Completions completions, Environment environment) {
        return new Dialogue(environment, environment.language(null), completions);
    }

    /** Goes on until the speech is over; returns its exit code, or that of an interruption. */
    int run(Speech speech) {
        if (!environment.terminal()) {
            return ended(speech, ReaderInput.piped(reader()), environment.out());
        }
        if (!environment.canDraw()) {
            // Who listens to a screen hears each sequence that moves about a line.
            return ended(speech, ReaderInput.attended(reader(), environment.out()), environment.out());
        }
        String unfinished = ScreenWords.of(language).unfinished();
        try (LineTerminal line = LineTerminal.open(environment.out())) {
            if (environment.clock() instanceof SystemClock system) {
                // Somebody is about to answer, but not at once.
                system.findZone();
            }
            TerminalInput input = completions == null
                    ? new TerminalInput(line.terminal(), Words.of(language), unfinished)
                    : new TerminalInput(line.terminal(), completions, unfinished);
            PrintWriter out = new PrintWriter(new WordWrap(
                    environment.out(), () -> line.terminal().getSize().getColumns()));
            int code = ended(speech, input, out);
            return input.wasInterrupted() ? ExitCode.INTERRUPTED : code;
        }
    }

    private static int ended(Speech speech, Input input, PrintWriter out) {
        int code = speech.over(input, out);
        out.flush();
        return code;
    }

    private BufferedReader reader() {
        return new BufferedReader(new InputStreamReader(environment.in(), StandardCharsets.UTF_8));
    }
}
