package org.hanmi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.function.IntSupplier;
import org.hanmi.screen.Glyphs;

/**
 * Breaks long lines at spaces where a terminal would break them inside words. What follows stands below the text of the
 * first line, behind its number. A word longer than a line, such as an address, is left to the terminal.
 */
final class WordWrap extends Writer {

    /** Narrower than this, broken lines are no easier to read. */
    private static final int LEAST = 20;

    private final PrintWriter out;
    private final IntSupplier width;
    private final StringBuilder line = new StringBuilder();

    /**
     * Writes to a terminal.
     *
     * @param width its columns, asked for each line; 0 if it does not know
     */
    WordWrap(PrintWriter out, IntSupplier width) {
        super(out);
        this.out = out;
        this.width = width;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            if (text[i] == '\n') {
                out.write(wrapped(line.toString(), width.getAsInt()));
                out.write('\n');
                line.setLength(0);
            } else {
                line.append(text[i]);
            }
        }
    }

    /** What has no end of line yet goes out as it is. */
    @Override
    public void flush() throws IOException {
        out.write(line.toString());
        line.setLength(0);
        if (out.checkError()) {
            throw new IOException("the terminal is gone");
        }
    }

    /** The terminal is not ours to close. */
    @Override
    public void close() throws IOException {
        flush();
    }

    private static String wrapped(String line, int columns) {
        if (columns < LEAST || Glyphs.columns(line) <= columns) {
            return line;
        }
        int start = textOf(line);
        String indent = " ".repeat(Glyphs.columns(line.substring(0, start)));
        StringBuilder lines = new StringBuilder(line.substring(0, start));
        int used = indent.length();
        boolean first = true;
        for (String word : line.substring(start).split(" ", -1)) {
            int wide = Glyphs.columns(word);
            if (!first && used + 1 + wide > columns) {
                lines.append('\n').append(indent);
                used = indent.length();
                first = true;
            }
            if (!first) {
                lines.append(' ');
                used++;
            }
            lines.append(word);
            used += wide;
            first = false;
        }
        return lines.toString();
    }

    /** Where the text starts, behind spaces and a number with its full stop. */
    private static int textOf(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        int digits = at;
        while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        return digits > at && line.startsWith(". ", digits) ? digits + 2 : at;
    }
}
