package org.hanmi.screen;

import com.googlecode.lanterna.TextColor;

/**
 * How each {@link Role} looks. The background is the terminal's own, so that each colour must be readable on white as on
 * black: contrast at least 4.5 to 1 both ways (after WCAG 2.2), which leaves one brightness, and at least 3 to 1 on both
 * backgrounds of Solarized. What the sixteen colours look like the terminal's owner has chosen, often for one of the two:
 * what is read has none of them, only the sign and the word that say the same without.
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
            case DIM -> pick(Faint.COLOR, 243, 0x76, 0x76, 0x76);
            case ACCENT, KEY -> pick(TextColor.ANSI.DEFAULT, 63, 0x13, 0x7a, 0xc4);
            case RIGHT -> pick(TextColor.ANSI.GREEN, 29, 0x28, 0x87, 0x38);
            case WRONG -> pick(TextColor.ANSI.RED, 131, 0xd9, 0x3a, 0x32);
        };
    }

    boolean isBold(Role role) {
        return switch (role) {
            case PLAIN, DIM -> false;
            case TITLE -> true;
            case ACCENT, KEY -> depth == ColorDepth.MONO || depth == ColorDepth.SIXTEEN;
            // Many a terminal takes a bold one of the sixteen for a bright one, and bright green is lost on white.
            case RIGHT, WRONG -> depth == ColorDepth.MONO;
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
