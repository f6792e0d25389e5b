package org.hanmi.line;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/** Lines from a stream: a pipe, a file, or a keyboard without line editing of ours. */
public final class ReaderInput implements Input {

    private final BufferedReader reader;
    private final @Nullable PrintWriter prompts;
    private volatile @Nullable String waiting;

    private ReaderInput(BufferedReader reader, @Nullable PrintWriter prompts) {
        this.reader = reader;
        this.prompts = prompts;
    }

    /** Nobody looks: no prompts, no waiting. */
    public static ReaderInput piped(BufferedReader reader) {
        return new ReaderInput(reader, null);
    }

    /** Somebody types; the prompts go to the same place as everything else. */
    public static ReaderInput attended(BufferedReader reader, PrintWriter prompts) {
        ReaderInput input = new ReaderInput(reader, prompts);
        Signals.register("CONT", input::goOn);
        return input;
    }

    /** Who stopped the program and lets it go on would otherwise see nothing, and hear nothing. */
    void goOn() {
        String prompt = waiting;
        if (prompts != null && prompt != null) {
            prompts.print(prompt);
            prompts.flush();
        }
    }

    @Override
    public @Nullable String read(String prompt) {
        if (prompts != null) {
            prompts.print(prompt);
            prompts.flush();
        }
        try {
            waiting = prompt;
            return reader.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException("The answers could not be read: " + e.getMessage(), e);
        } finally {
            waiting = null;
        }
    }

    @Override
    public boolean isAttended() {
        return prompts != null;
    }
}
