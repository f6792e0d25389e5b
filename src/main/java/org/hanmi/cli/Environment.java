package org.hanmi.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.hanmi.present.Tongue;
import org.hanmi.screen.ColorDepth;
import org.hanmi.settings.SettingsException;
import org.hanmi.settings.SettingsFile;
import org.jspecify.annotations.Nullable;

/**
 * The world outside, handed in: streams, environment variables, clock. Tests hand in their own.
 *
 * @param in standard input
 * @param out standard output, UTF-8 whatever the locale says
 * @param err standard error, likewise
 * @param variables environment variables
 * @param properties system properties
 * @param clock the time and the zone
 * @param terminal true if both standard input and output are a terminal
 */
record Environment(
        InputStream in,
        PrintWriter out,
        PrintWriter err,
        Map<String, String> variables,
        Properties properties,
        Clock clock,
        boolean terminal) {

    /** The value of a variable, or nothing if it is unset or empty. */
    String variable(String name) {
        return variables.getOrDefault(name, "");
    }

    /** How many colours the terminal shows, as far as the environment tells. */
    ColorDepth colors(ColorDepth.Wish wish) {
        if (!terminal && wish == ColorDepth.Wish.AUTO) {
            return ColorDepth.MONO;
        }
        // No reference to a method: linking the first one takes as long as reading the log.
        return ColorDepth.of(
                new UnaryOperator<>() {
                    @Override
                    public @Nullable String apply(@Nullable String name) {
                        return variables.get(name);
                    }
                },
                wish);
    }

    /** Tells whether there is a terminal that shows more than lines of words, and somebody who wants that. */
    boolean canDraw() {
        String shown = variable("TERM");
        return terminal && variable("ACCESSIBLE").isEmpty() && !shown.isEmpty() && !shown.equals("dumb");
    }

    /**
     * The language of the screens: what is said for this one start counts more than what was chosen, and that more than
     * what the system says.
     *
     * @param chosen in the settings; null if nothing was
     */
    Locale language(@Nullable String chosen) {
        for (String name : List.of("HANMI_LANG", "", "LC_ALL", "LC_MESSAGES", "LANG")) {
            String value = name.isEmpty() ? chosen : variable(name);
            if (value == null) {
                continue;
            }
            if (!value.isEmpty()) {
                return value.startsWith("ko") ? Locale.KOREAN : Locale.ENGLISH;
            }
        }
        return Locale.ENGLISH;
    }

    /**
     * The language of what a command says, where the settings may be mistaken or out of reach: then they choose none.
     *
     * @param data the learner's folder
     */
    Tongue tongue(Path data) {
        try {
            return Tongue.of(language(SettingsFile.read(data).language()));
        } catch (SettingsException unreadable) {
            // Whoever needs the settings says so; this sentence is about something else.
            return Tongue.of(language(null));
        }
    }

    /** As {@link #tongue(Path)}, with the folder where the settings are when no option says so. */
    Tongue tongue() {
        try {
            return tongue(new Folders(this).data());
        } catch (InvalidPathException unnameable) {
            return Tongue.of(language(null));
        }
    }

    /** Whether the mouse is for the program; without, it selects text as anywhere. */
    boolean mouse() {
        return !variable("HANMI_MOUSE").equals("0");
    }

    /**
     * A path from a variable.
     *
     * @throws java.nio.file.InvalidPathException if the text is none in this locale
     */
    Path path(String text) {
        return Path.of(text);
    }
}
