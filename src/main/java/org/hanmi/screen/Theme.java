package org.hanmi.screen;

import com.googlecode.lanterna.TextColor;

/**
 * How each {@link Role} looks. The background is the terminal's own, and each colour is readable on white as on black
 * (contrast at least 3.5 to 1 both ways).
 */
public final class Theme {

    private final ColorDepth depth;

    /** One for so many colours. */
    public Theme(ColorDepth depth) {
        this.depth = depth;
    }

    TextColor color(Role role) {
        return switch (role) {
            case PLAIN, TITLE -> TextColor.ANSI.DEFAULT;
            case DIM -> pick(Faint.COLOR, 244, 0x80, 0x80, 0x80);
            case ACCENT, KEY -> pick(TextColor.ANSI.CYAN, 31, 0x2a, 0x86, 0xb8);
            case RIGHT -> pick(TextColor.ANSI.GREEN, 28, 0x2a, 0x8f, 0x3c);
            case WRONG -> pick(TextColor.ANSI.RED, 160, 0xd9, 0x3a, 0x32);
        };
    }

    boolean isBold(Role role) {
        return switch (role) {
            case PLAIN, DIM -> false;
            case TITLE -> true;
            case ACCENT, KEY, RIGHT, WRONG -> depth == ColorDepth.MONO;
        };
    }

    private TextColor pick(TextColor sixteen, int index, int red, int green, int blue) {
        return switch (depth) {
            case MONO -> TextColor.ANSI.DEFAULT;
            case SIXTEEN -> sixteen;
            case INDEXED -> new TextColor.Indexed(index);
            case TRUE -> new TextColor.RGB(red, green, blue);
        };
    }
}
