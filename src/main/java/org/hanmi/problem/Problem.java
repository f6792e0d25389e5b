package org.hanmi.problem;

import java.nio.file.Path;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong in a file that a person wrote.
 *
 * @param file the file, as the person named it or relative to the folder that was read
 * @param line the line, counted from 1; 0 when the file as a whole is meant
 * @param message what is wrong, one sentence without a full stop
 * @param hint what would be right, where we can tell
 */
public record Problem(
        Path file,
        int line,
        Severity severity,
        String message,
        @Nullable String hint) {

    /** What is quoted from a file may hold anything; of that stays one line, and nothing that a terminal would obey. */
    public Problem {
        message = plain(message);
        hint = hint == null ? null : plain(hint);
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(c == '\n' || c == '\t' ? ' ' : Character.isISOControl(c) ? '\ufffd' : c);
        }
        return plain.toString();
    }

    /** How bad: an error stops what needs the data, a warning does not. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** By file, then line, then message: the order in which they are printed. */
    public static final Comparator<Problem> ORDER = Comparator.comparing(
                    (Problem problem) -> problem.file().toString())
            .thenComparingInt(Problem::line)
            .thenComparing(Problem::message);

    /** Makes an error. */
    public static Problem error(Path file, int line, String message, @Nullable String hint) {
        return new Problem(file, line, Severity.ERROR, message, hint);
    }

    /** Makes a warning. */
    public static Problem warning(Path file, int line, String message, @Nullable String hint) {
        return new Problem(file, line, Severity.WARNING, message, hint);
    }

    /** Tells whether the data cannot be used before this is mended. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** As compilers write it, so that editors can jump to it; the hint on a line of its own. */
    @Override
    public String toString() {
        String word = isError() ? "error" : "warning";
        String name = plain(file.toString());
        String where = line > 0 ? name + ":" + line : name;
        String sentence = where + ": " + word + ": " + message;
        return hint == null ? sentence : sentence + "\n  hint: " + hint;
    }
}
