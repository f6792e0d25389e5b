package org.hanmi.screen;

import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.screen.TerminalScreen;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows canvases through Lanterna's screen, which finds what is another than before. */
final class Painter {

    private final Theme theme;
    private final GlyphTable glyphs = new GlyphTable();
    private final AnsiTerminal terminal;
    private final TerminalScreen screen;
    /** Lanterna checks each character at length when it is made. */
    private final Map<Role, Map<Character, TextCharacter>> characters = new EnumMap<>(Role.class);

    private Size size;
    private @Nullable Canvas shown;

    Painter(Device device, Theme theme, Size size) throws IOException {
        this.theme = theme;
        this.size = size;
        terminal = new AnsiTerminal(device, glyphs, size);
        screen = new TerminalScreen(terminal);
        screen.setCursorPosition(null);
    }

    /** Takes the screen over. Nothing is sent before the first canvas. */
    void enter() throws IOException {
        screen.startScreen();
        shown = null;
    }

    /** Gives the screen back. */
    void leave() throws IOException {
        screen.stopScreen();
    }

    /** Paints the next canvas whole. */
    void forget() {
        shown = null;
    }

    void show(Canvas canvas) throws IOException {
        if (!canvas.size().equals(size)) {
            size = canvas.size();
            terminal.resize(size);
            screen.doResizeIfNecessary();
            shown = null;
        }
        if (glyphs.isFull(size.columns() * size.rows())) {
            glyphs.clear();
            characters.clear();
            shown = null;
        }
        Canvas before = shown;
        for (int row = 0; row < size.rows(); row++) {
            for (int column = 0; column < size.columns(); column++) {
                if (!canvas.sameCell(before, column, row)) {
                    screen.setCharacter(column, row, character(canvas, column, row));
                }
            }
        }
        terminal.cursor(canvas.cursorColumn(), canvas.cursorRow());
        screen.refresh(before == null ? RefreshType.COMPLETE : RefreshType.DELTA);
        shown = canvas;
    }

    private TextCharacter character(Canvas canvas, int column, int row) {
        char standIn = glyphs.standIn(canvas.cell(column, row));
        Role role = canvas.role(column, row);
        Map<Character, TextCharacter> ofRole = characters.get(role);
        if (ofRole == null) {
            ofRole = new HashMap<>();
            characters.put(role, ofRole);
        }
        TextCharacter known = ofRole.get(standIn);
        if (known == null) {
            known = TextCharacter.fromCharacter(
                    standIn, theme.color(role), TextColor.ANSI.DEFAULT, theme.emphasis(role))[0];
            ofRole.put(standIn, known);
        }
        return known;
    }
}
