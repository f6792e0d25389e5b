package org.hanmi.line;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Lines from a stream: a pipe, a file, or a keyboard without line editing of ours. */
public final class ReaderInput implements Input {

    private final BufferedReader reader;
    private final @Nullable PrintWriter prompts;

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
        return new ReaderInput(reader, prompts);
    }

    @Override
    public @Nullable String read(String prompt) {
        if (prompts != null) {
            prompts.print(prompt);
            prompts.flush();
        }
        try {
            return reader.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException("The answers could not be read: " + e.getMessage(), e);
        }
    }

    @Override
    public boolean isAttended() {
        return prompts != null;
    }
}
