package org.hanmi.line;

import java.util.List;
import org.hanmi.present.Key;
import org.hanmi.present.Keys;
import org.hanmi.present.Place;
import org.hanmi.present.Situation;
import org.hanmi.present.Words;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** Lines from a terminal, with editing, history and completion of commands. */
public final class TerminalInput implements Input {

    private final LineReader reader;
    private boolean interrupted;

    /** Reads from a terminal, which stays the caller's to close. */
    public TerminalInput(Terminal terminal, Words words) {
        this(terminal, (line, parsed, candidates) -> complete(parsed, candidates, words));
    }

    /** Reads from a terminal, and completes words. */
    public TerminalInput(Terminal terminal, Completions completions) {
        this(terminal, (line, parsed, candidates) -> {
            List<String> before = parsed.words().subList(0, parsed.wordIndex());
            for (String word : completions.of(before, parsed.word().substring(0, parsed.wordCursor()))) {
                // Behind a sign the same word goes on.
                boolean whole = !word.endsWith("=");
                candidates.add(new Candidate(word, word, null, null, null, null, whole));
            }
        });
    }

    private TerminalInput(Terminal terminal, Completer completer) {
        reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .completer(completer)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .build();
    }

    @Override
    public @Nullable String read(String prompt) {
        return read(prompt, "");
    }

    @Override
    public @Nullable String read(String prompt, String draft) {
        if (interrupted) {
            // Whoever stops a sitting does not want to be asked what to do at its end.
            return null;
        }
        try {
            return reader.readLine(prompt, null, (Character) null, draft);
        } catch (EndOfFileException end) {
            return null;
        } catch (UserInterruptException stop) {
            interrupted = true;
            return null;
        }
    }

    @Override
    public boolean isAttended() {
        return true;
    }

    /** Tells whether input ended because of Ctrl-C. */
    public boolean wasInterrupted() {
        return interrupted;
    }

    private static void complete(ParsedLine line, List<Candidate> candidates, Words words) {
        if (!line.line().startsWith(Keys.PREFIX)) {
            return;
        }
        for (Key key : Keys.at(Situation.at(Place.TYPING), words)) {
            if (key.key().startsWith(Keys.PREFIX)) {
                candidates.add(new Candidate(
                        Keys.PREFIX + key.words(), key.words(), null, key.explanation(), null, null, true));
            }
        }
    }
}
