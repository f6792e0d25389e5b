package org.hanmi.doctor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.hanmi.screen.ColorDepth;
import org.hanmi.screen.Ruler;
import org.hanmi.screen.Size;
import org.jspecify.annotations.Nullable;

/** The terminal: what it calls itself, how large it is, how wide it prints, what it does with colours. */
public final class TerminalCheck {

    /** Two syllables of two columns each. */
    private static final String HANGUL = "한미";

    /** Signs of the screens, one column each, which some fonts for Korean make two columns wide. */
    private static final String SIGNS = "✓█─…";

    /** Milliseconds; over a slow line an answer takes some hundred. */
    private static final long PATIENCE = 1000;

    private final UnaryOperator<@Nullable String> variables;
    private final boolean attended;
    private final Asking asking;

    /** The way to the terminal's ruler. */
    @FunctionalInterface
    public interface Asking {
        /** See {@link Ruler#of(List, long)}. */
        Ruler.Reading ask(List<String> texts, long millis) throws IOException;
    }

    /**
     * One for an environment.
     *
     * @param variables gives an environment variable, or null
     * @param attended true if standard input and output are a terminal
     */
    public TerminalCheck(UnaryOperator<@Nullable String> variables, boolean attended, Asking asking) {
        this.variables = variables;
        this.attended = attended;
        this.asking = asking;
    }

    /** Terminal, width, colours. */
    public List<Finding> findings(ColorDepth.Wish wish, Size least) {
        String term = variable("TERM");
        if (!attended) {
            return List.of(
                    Finding.fine(
                            "terminal", "none: input or output is a pipe or a file, so everything is said by lines"),
                    Finding.fine("width", "not measured, since there is no terminal to ask"));
        }
        if (term.isEmpty() || term.equals("dumb")) {
            return List.of(
                    Finding.odd(
                            "terminal",
                            term.isEmpty()
                                    ? "TERM is not set, so everything is said by lines"
                                    : "TERM is dumb: lines only",
                            "for the full screen set TERM to what the terminal is, for example xterm-256color"),
                    Finding.fine("width", "not measured, since such a terminal cannot say where its cursor is"));
        }
        List<Finding> findings = new ArrayList<>();
        try {
            Ruler.Reading reading = asking.ask(List.of(HANGUL, SIGNS), PATIENCE);
            findings.add(size(term, reading.size(), least));
            findings.add(width(reading.columns().get(0), reading.columns().get(1)));
        } catch (IOException unusable) {
            findings.add(Finding.closed(
                    "terminal",
                    term + ", but it cannot be used: " + unusable.getMessage(),
                    "start with --plain, which needs nothing of a terminal"));
        }
        findings.add(colors(wish));
        return findings;
    }

    private Finding size(String term, Size size, Size least) {
        String says = term + ", " + size.columns() + " columns by " + size.rows() + " rows: ";
        if (!size.holds(least)) {
            return Finding.odd(
                    "terminal",
                    says + "too small for the full screen",
                    "make the window " + least.columns() + " by " + least.rows() + " or larger, or use --plain");
        }
        if (!variable("ACCESSIBLE").isEmpty()) {
            return Finding.fine("terminal", says + "but ACCESSIBLE is set, so everything is said by lines");
        }
        return Finding.fine("terminal", says + "the full screen fits");
    }

    private static Finding width(int hangul, int signs) {
        if (hangul == Ruler.UNKNOWN) {
            return Finding.odd(
                    "width",
                    "the terminal did not say where its cursor is, so it is not known how wide it prints " + HANGUL,
                    "look yourself: the bar stands right of 4 dots if all is well:  ....|  " + HANGUL + "|");
        }
        if (hangul != 4) {
            return Finding.odd(
                    "width",
                    HANGUL + " takes " + hangul + " columns and should take 4: columns will not line up",
                    hangul > 4
                            ? "set the terminal to UTF-8, and the locale too (for example LANG=C.UTF-8)"
                            : "choose a font with Hangul, or a terminal that knows wide characters");
        }
        if (signs != SIGNS.length() && signs != Ruler.UNKNOWN) {
            return Finding.odd(
                    "width",
                    HANGUL + " takes 4 columns as it should, but " + SIGNS + " takes " + signs + " and should take 4",
                    "set the terminal to show characters of ambiguous width as narrow");
        }
        return Finding.fine("width", HANGUL + " takes 4 columns and " + SIGNS + " takes 4, as they should");
    }

    private Finding colors(ColorDepth.Wish wish) {
        ColorDepth depth = ColorDepth.of(variables, wish);
        String says = words(depth) + ", because " + ColorDepth.reason(variables, wish);
        boolean guessed = depth == ColorDepth.SIXTEEN && wish == ColorDepth.Wish.AUTO;
        return guessed
                ? Finding.fine("colours", says + "; if it can do more, say COLORTERM=truecolor")
                : Finding.fine("colours", says);
    }

    private static String words(ColorDepth depth) {
        return switch (depth) {
            case MONO -> "none";
            case SIXTEEN -> "16";
            case INDEXED -> "256";
            case TRUE -> "16 million";
        };
    }

    /**
     * How names and arguments are read.
     *
     * @param charset what the JVM reads them with
     */
    public Finding locale(String charset) {
        String name = "";
        for (String each : List.of("LC_ALL", "LC_CTYPE", "LANG")) {
            if (name.isEmpty() && !variable(each).isEmpty()) {
                name = each + "=" + variable(each);
            }
        }
        String set = name.isEmpty() ? "no locale is set" : name;
        String plain = charset.toUpperCase(Locale.ROOT).replace("-", "");
        return plain.equals("UTF8")
                ? Finding.fine("locale", "UTF-8 (" + set + "): Hangul can be typed in arguments")
                : Finding.odd(
                        "locale",
                        charset + " (" + set + "): Hangul in arguments and in names of files will be lost",
                        "set LANG to a locale in UTF-8, for example C.UTF-8 or ko_KR.UTF-8");
    }

    private String variable(String name) {
        String value = variables.apply(name);
        return value == null ? "" : value;
    }
}
