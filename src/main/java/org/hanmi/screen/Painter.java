package org.hanmi.screen;

import com.googlecode.lanterna.TextCharacter;
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
    private final AnsiTerminal terminal;
    private final TerminalScreen screen;
    private final Map<Role, Map<String, TextCharacter>> cells = new EnumMap<>(Role.class);

    private Size size;
    private @Nullable Canvas shown;

    Painter(Device device, Theme theme, Size size, boolean mouse) throws IOException {
        this.theme = theme;
        this.size = size;
        terminal = new AnsiTerminal(device, size, mouse);
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
        Canvas before = shown;
        for (int row = 0; row < size.rows(); row++) {
            for (int column = 0; column < size.columns(); column++) {
                if (!canvas.sameCell(before, column, row)) {
                    screen.setCharacter(column, row, cell(canvas.cell(column, row), canvas.role(column, row)));
                }
            }
        }
        terminal.cursor(canvas.cursorColumn(), canvas.cursorRow());
        screen.refresh(before == null ? RefreshType.COMPLETE : RefreshType.DELTA);
        shown = canvas;
    }

    private TextCharacter cell(String cluster, Role role) {
        if (cluster.equals(" ")) {
            return TextCharacter.DEFAULT_CHARACTER;
        }
        Map<String, TextCharacter> ofRole = cells.get(role);
        if (ofRole == null) {
            ofRole = new HashMap<>();
            cells.put(role, ofRole);
        }
        TextCharacter known = ofRole.get(cluster);
        if (known == null) {
            known = Cell.of(cluster, theme.color(role), theme.isBold(role));
            ofRole.put(cluster, known);
        }
        return known;
    }
}
