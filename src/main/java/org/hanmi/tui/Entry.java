package org.hanmi.tui;

import org.hanmi.screen.Glyphs;
import org.hanmi.screen.Input;

/**
 * A line being typed.
 *
 * @param caret before which character it stands, never inside a cluster
 */
record Entry(String text, int caret) {

    static final Entry EMPTY = new Entry("", 0);

    boolean isEmpty() {
        return text.isEmpty();
    }

    String before() {
        return text.substring(0, caret);
    }

    String after() {
        return text.substring(caret);
    }

    /** The line after a key; the same line if the key is not for editing. */
    Entry on(Input input) {
        return switch (input.kind()) {
            case TEXT, PASTE -> insert(input.text());
            case BACKSPACE -> cut(Glyphs.start(text, caret), caret);
            case DELETE -> cut(caret, caret == text.length() ? caret : Glyphs.end(text, caret));
            case LEFT -> new Entry(text, Glyphs.start(text, caret));
            case RIGHT -> caret == text.length() ? this : new Entry(text, Glyphs.end(text, caret));
            case HOME -> new Entry(text, 0);
            case END -> new Entry(text, text.length());
            case CONTROL -> control(input.text());
            default -> this;
        };
    }

    private Entry insert(String typed) {
        String head = Glyphs.clean(before() + typed);
        String whole = Glyphs.clean(head + after());
        return new Entry(whole, Math.min(head.length(), whole.length()));
    }

    private Entry cut(int from, int to) {
        return new Entry(text.substring(0, from) + text.substring(to), from);
    }

    /** As in a shell. */
    private Entry control(String letter) {
        return switch (letter) {
            case "a" -> new Entry(text, 0);
            case "e" -> new Entry(text, text.length());
            case "u" -> cut(0, caret);
            case "k" -> cut(caret, text.length());
            case "w" -> cut(before().stripTrailing().lastIndexOf(' ') + 1, caret);
            default -> this;
        };
    }
}
