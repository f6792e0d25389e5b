package org.hanmi.line;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** Lines from a terminal, with editing, history and completion of commands. */
public final class TerminalInput implements Input {

    private final LineReader reader;
    private final Terminal terminal;
    private final String unfinished;
    private final Map<Kind, LineReader> others = new EnumMap<>(Kind.class);
    private Supplier<List<String>> names = List::of;
    private boolean interrupted;

    /**
     * Reads from a terminal, which stays the caller's to close.
     *
     * @param unfinished what to say to a Control-C by which something half typed would be lost
     */
    public TerminalInput(Terminal terminal, Words words, String unfinished) {
        this(terminal, unfinished, (line, parsed, candidates) -> complete(parsed, candidates, words));
    }

    /** Reads from a terminal, likewise, and completes words. */
    public TerminalInput(Terminal terminal, Completions completions, String unfinished) {
        this(terminal, unfinished, (line, parsed, candidates) -> {
            List<String> before = parsed.words().subList(0, parsed.wordIndex());
            for (String word : completions.of(before, parsed.word().substring(0, parsed.wordCursor()))) {
                // Behind a sign the same word goes on.
                boolean whole = !word.endsWith("=");
                candidates.add(new Candidate(word, word, null, null, null, null, whole));
            }
        });
    }

    private TerminalInput(Terminal terminal, String unfinished, Completer completer) {
        this.terminal = terminal;
        this.unfinished = unfinished;
        reader = reader(terminal, completer);
    }

    /** Lines are for people: no quotes and no backslashes, neither read nor written. */
    private static DefaultParser words() {
        DefaultParser parser = new DefaultParser();
        parser.setEscapeChars(new char[0]);
        parser.setQuoteChars(new char[0]);
        return parser;
    }

    private static LineReader reader(Terminal terminal, Completer completer) {
        return LineReaderBuilder.builder()
                .terminal(terminal)
                .completer(completer)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.CASE_INSENSITIVE, true)
                .parser(words())
                .build();
    }

    @Override
    public @Nullable String read(String prompt) {
        return read(prompt, "");
    }

    @Override
    public @Nullable String read(String prompt, String draft) {
        return read(reader, prompt, draft, false);
    }

    /** Each kind has a history of its own, and only what is looked up is completed by names: elsewhere they may be answers. */
    @Override
    public @Nullable String read(Kind kind, String prompt, String draft) {
        if (kind == Kind.ANSWER) {
            return read(reader, prompt, draft, false);
        }
        LineReader other = others.computeIfAbsent(
                kind,
                of -> reader(terminal, (line, parsed, candidates) -> {
                    if (of == Kind.SEARCH) {
                        name(parsed, candidates);
                    }
                }));
        return read(other, prompt, draft, false);
    }

    @Override
    public void lookUp(Supplier<List<String>> from) {
        names = from;
    }

    /** A name has several words: what is completed is the whole line. */
    private void name(ParsedLine parsed, List<Candidate> candidates) {
        String typed = parsed.line().substring(0, parsed.cursor());
        int start = 0;
        while (start < typed.length() && (typed.charAt(start) == '/' || typed.charAt(start) == ' ')) {
            start++;
        }
        String sought = typed.substring(start);
        int word = typed.length() - parsed.wordCursor();
        for (String name : names.get()) {
            if (name.regionMatches(true, 0, sought, 0, sought.length())) {
                String rest = (typed.substring(0, start) + name).substring(word);
                candidates.add(new Candidate(rest, name, null, null, null, null, true));
            }
        }
    }

    private @Nullable String read(LineReader from, String prompt, String draft, boolean warned) {
        if (interrupted) {
            // Whoever stops a sitting does not want to be asked what to do at its end.
            return null;
        }
        try {
            return from.readLine(prompt, null, (Character) null, draft);
        } catch (EndOfFileException end) {
            return null;
        } catch (UserInterruptException stop) {
            String typed = stop.getPartialLine();
            if (warned || typed == null || typed.isBlank() || typed.equals(draft)) {
                interrupted = true;
                return null;
            }
            terminal.writer().println(unfinished);
            return read(from, prompt, typed, true);
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
