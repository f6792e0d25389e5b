package org.hanmi.tui;

import org.hanmi.present.Keys;
import org.hanmi.screen.Input;
import org.hanmi.screen.Input.Kind;

/** What stands before an option: a digit, or for the right-hand side of a match a letter. */
final class Labels {

    static final int NONE = -1;

    private Labels() {}

    /** The index of the option that a typed digit names, or {@link #NONE}. */
    static int digit(Input input, int options) {
        return within(first(input) - '1', Math.min(9, options));
    }

    /** The index of the option that a typed letter names, or {@link #NONE}; letters further on are commands. */
    static int letter(Input input, int options) {
        return within(first(input) - 'a', Math.min(Keys.LETTERS, options));
    }

    private static char first(Input input) {
        return input.kind() == Kind.TEXT && input.text().length() == 1
                ? input.text().charAt(0)
                : 0;
    }

    private static int within(int index, int count) {
        return index >= 0 && index < count ? index : NONE;
    }

    static String digit(int index) {
        return Integer.toString(index + 1);
    }

    /** Places of options with letters for digits: {@code a c} for {@code 1 3}. */
    static String lettered(String digits) {
        StringBuilder letters = new StringBuilder(digits);
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            letters.setCharAt(i, c == ' ' ? c : (char) (c - '1' + 'a'));
        }
        return letters.toString();
    }

    static String letter(int index) {
        return String.valueOf((char) ('a' + index));
    }

    /** One line up or down, or to an end, by arrows or the keys of vi; the same place for other keys. */
    static int moved(Input input, int at, int count) {
        return switch (input.kind()) {
            case UP -> Math.max(0, at - 1);
            case DOWN -> Math.min(count - 1, at + 1);
            case HOME -> 0;
            case END -> count - 1;
            case TEXT ->
                switch (input.text()) {
                    case "k" -> Math.max(0, at - 1);
                    case "j" -> Math.min(count - 1, at + 1);
                    default -> at;
                };
            default -> at;
        };
    }

    /** Whether a key is for {@link #moved}. */
    static boolean moves(Input input) {
        return switch (input.kind()) {
            case UP, DOWN, HOME, END -> true;
            case TEXT -> input.text().equals("j") || input.text().equals("k");
            default -> false;
        };
    }
}
