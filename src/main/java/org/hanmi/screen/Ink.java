package org.hanmi.screen;

import com.googlecode.lanterna.TextColor;
import java.nio.charset.StandardCharsets;

/** Writes text in the colours of a theme, for what is printed and not drawn; without colours, as plain text. */
public final class Ink {

    private static final String PLAIN = "\033[m";

    private final Theme theme;
    private final boolean colors;

    /** One for so many colours. */
    public Ink(ColorDepth depth) {
        theme = new Theme(depth);
        colors = depth != ColorDepth.MONO;
    }

    /** A text for some purpose. */
    public String dress(String text, Role role) {
        String begin = colors ? begin(role) : "";
        return begin.isEmpty() ? text : begin + text + PLAIN;
    }

    /** A whole canvas, each row ended by a line feed. */
    public String text(Canvas canvas) {
        if (!colors) {
            return canvas.text();
        }
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < canvas.size().rows(); row++) {
            row(canvas, row, text);
            text.append('\n');
        }
        return text.toString();
    }

    private void row(Canvas canvas, int row, StringBuilder text) {
        int length = 0;
        for (int column = 0; column < canvas.size().columns(); column++) {
            length = canvas.cell(column, row).isBlank() ? length : column + 1;
        }
        StringBuilder run = new StringBuilder();
        Role role = Role.PLAIN;
        for (int column = 0; column < length; column++) {
            String cell = canvas.cell(column, row);
            Role next = canvas.role(column, row);
            // What nobody sees needs no other colour.
            if (next != role && !cell.isBlank()) {
                text.append(dress(run.toString(), role));
                run.setLength(0);
                role = next;
            }
            run.append(cell);
        }
        text.append(dress(run.toString(), role));
    }

    private String begin(Role role) {
        TextColor color = theme.color(role);
        StringBuilder begin = new StringBuilder();
        if (theme.isBold(role)) {
            begin.append('1');
        }
        if (!color.equals(TextColor.ANSI.DEFAULT)) {
            begin.append(begin.isEmpty() ? "" : ";")
                    .append(new String(color.getForegroundSGRSequence(), StandardCharsets.US_ASCII));
        }
        return begin.isEmpty() ? "" : "\033[" + begin + "m";
    }
}
