package org.hanmi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.function.IntSupplier;
import org.hanmi.screen.Glyphs;
import org.hanmi.screen.Wrap;

/**
 * Breaks long lines at spaces where a terminal would break them inside words. What follows stands below the text of the
 * first line, behind its number. No line gets longer than is easy to read. A word longer than a line, such as an address,
 * is left to the terminal.
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

    private static String wrapped(String line, int width) {
        int columns = Math.min(width, Wrap.WIDEST);
        if (columns < LEAST || Glyphs.columns(line) <= columns) {
            return line;
        }
        int start = textOf(line);
        int indent = Glyphs.columns(line.substring(0, start));
        String before = line.substring(0, start);
        StringBuilder lines = new StringBuilder();
        for (String part : Wrap.ofWholeWords(line.substring(start), columns - indent)) {
            lines.append(lines.isEmpty() ? "" : "\n").append(before).append(part);
            before = " ".repeat(indent);
        }
        return lines.toString();
    }

    /** Where the text starts, behind spaces and what stands before an entry of a list: a number or a bullet. */
    private static int textOf(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        if (line.startsWith("- ", at) || line.startsWith("* ", at)) {
            return at + 2;
        }
        int digits = at;
        while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        boolean numbered = digits > at && line.startsWith(". ", digits);
        // A number may begin a sentence; in a list without full stops it is set in.
        boolean setIn = digits > at && at > 0 && line.startsWith(" ", digits);
        return numbered ? digits + 2 : setIn ? digits + 1 : at;
    }
}
