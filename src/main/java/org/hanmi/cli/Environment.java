package org.hanmi.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.hanmi.screen.ColorDepth;
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

    /** Whether the mouse is for the program; without, it selects text as anywhere. */
    boolean mouse() {
        return !variable("HANMI_MOUSE").equals("0");
    }

    /** A path from a variable; a text that is no path in this locale becomes one that does not exist. */
    Path path(String text) {
        return Path.of(text);
    }
}
