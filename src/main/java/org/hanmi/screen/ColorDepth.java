package org.hanmi.screen;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How many colours a terminal shows. */
public enum ColorDepth {
    /** None; bold only. */
    MONO,
    /** The sixteen that the terminal's owner chose. */
    SIXTEEN,
    /** The table of 256. */
    INDEXED,
    /** 24 bits. */
    TRUE;

    /** What {@code --color} says. */
    public enum Wish {
        /** As the environment says. */
        AUTO,
        /** At least sixteen. */
        ALWAYS,
        /** None. */
        NEVER
    }

    /**
     * What the environment says: {@code NO_COLOR} (if it is not empty), {@code COLORTERM}, {@code TERM}.
     *
     * @param environment gives a variable, or null
     */
    public static ColorDepth of(UnaryOperator<@Nullable String> environment, Wish wish) {
        if (wish == Wish.NEVER || (wish == Wish.AUTO && isSet(environment.apply("NO_COLOR")))) {
            return MONO;
        }
        String color = lower(environment.apply("COLORTERM"));
        String term = lower(environment.apply("TERM"));
        if (color.equals("truecolor") || color.equals("24bit") || term.endsWith("-direct")) {
            return TRUE;
        }
        if (term.contains("256color")) {
            return INDEXED;
        }
        boolean plain = term.isEmpty() || term.equals("dumb") || term.startsWith("vt");
        return plain && wish != Wish.ALWAYS ? MONO : SIXTEEN;
    }

    /** Why {@link #of} says so: the end of a sentence, in English. */
    public static String reason(UnaryOperator<@Nullable String> environment, Wish wish) {
        if (wish == Wish.NEVER) {
            return "--color is never";
        }
        if (wish == Wish.AUTO && isSet(environment.apply("NO_COLOR"))) {
            return "NO_COLOR is set";
        }
        String term = environment.apply("TERM");
        String named = isSet(term) ? "TERM is " + term : "TERM is not set";
        return switch (of(environment, wish)) {
            case TRUE ->
                lower(term).endsWith("-direct") ? named : "COLORTERM is " + lower(environment.apply("COLORTERM"));
            case SIXTEEN -> wish == Wish.ALWAYS ? "--color is always, and " + named : named;
            case INDEXED, MONO -> named;
        };
    }

    private static boolean isSet(@Nullable String value) {
        return value != null && !value.isEmpty();
    }

    private static String lower(@Nullable String value) {
        return value == null ? "" : value.toLowerCase(Locale.ROOT);
    }
}
