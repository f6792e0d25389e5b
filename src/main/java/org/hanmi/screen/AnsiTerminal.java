package org.hanmi.screen;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.terminal.AbstractTerminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What Lanterna's screen writes to: gathers a frame and sends it in one write. Positions and attributes are sent only
 * when something is printed with them. The background is never set. Keys come another way: {@link Keyboard}.
 */
final class AnsiTerminal extends AbstractTerminal {

    private static final String ENTER = "\033[?1049h\033[?25l\033[?2004h";
    /**
     * The last line is blanked, and the cursor left there: where there is no other screen, as in the Linux console and
     * mostly in GNU screen, what was painted stays, and the shell's prompt must not stand in the middle of it.
     */
    private static final String LEAVE = "\033[m\033[999H\033[K\033[?2004l\033[?25h\033[?1049l";

    /** Presses of its buttons and its wheel, with places as numbers however wide the terminal is. */
    private static final String MOUSE_ON = "\033[?1000h\033[?1006h";

    private static final String MOUSE_OFF = "\033[?1006l\033[?1000l";

    private final Device device;
    private final boolean mouse;
    private final StringBuilder frame = new StringBuilder(4096);
    private TerminalSize size;

    private int column;
    private int row;
    /** Where the terminal's cursor is; −1 where that cannot be known. */
    private int actualColumn = -1;

    private int actualRow = -1;
    private TextColor color = TextColor.ANSI.DEFAULT;
    private boolean bold;
    private TextColor actualColor = TextColor.ANSI.DEFAULT;
    private boolean actuallyBold;
    private boolean blank;
    private boolean cursorShown;
    private int cursorColumn = -1;
    private int cursorRow = -1;

    /**
     * Writes to a device.
     *
     * @param mouse whether the mouse is asked for; without, it selects text as anywhere
     */
    AnsiTerminal(Device device, Size size, boolean mouse) {
        this.mouse = mouse;
        this.device = device;
        this.size = new TerminalSize(size.columns(), size.rows());
    }

    void resize(Size to) {
        size = new TerminalSize(to.columns(), to.rows());
        onResized(size);
    }

    /** Where the cursor is to be after the next frame; −1 to hide it. */
    void cursor(int atColumn, int atRow) {
        cursorColumn = atColumn;
        cursorRow = atRow;
    }

    @Override
    public void enterPrivateMode() {
        frame.append(ENTER);
        if (mouse) {
            frame.append(MOUSE_ON);
        }
        cursorShown = false;
    }

    @Override
    public void exitPrivateMode() throws IOException {
        frame.setLength(0);
        if (mouse) {
            frame.append(MOUSE_OFF);
        }
        frame.append(LEAVE);
        send();
        forgetState();
    }

    private void forgetState() {
        actualColumn = -1;
        actualColor = TextColor.ANSI.DEFAULT;
        actuallyBold = false;
        blank = false;
    }

    @Override
    public void clearScreen() {
        if (!blank) {
            frame.append("\033[m\033[2J");
            forgetState();
            blank = true;
        }
    }

    @Override
    public void setCursorPosition(int toColumn, int toRow) {
        column = toColumn;
        row = toRow;
    }

    @Override
    public void setCursorPosition(TerminalPosition position) {
        setCursorPosition(position.getColumn(), position.getRow());
    }

    @Override
    public TerminalPosition getCursorPosition() {
        return new TerminalPosition(column, row);
    }

    /** The screen's own cursor stays hidden; see {@link #cursor}. */
    @Override
    public void setCursorVisible(boolean visible) {}

    @Override
    public void putCharacter(char c) {
        putString(String.valueOf(c));
    }

    /** Prints one cluster, or nothing for an empty one, and goes on by one cell. */
    @Override
    public void putString(String cluster) {
        if (!cluster.isEmpty()) {
            blank = false;
            hideCursor();
            place(column, row);
            dress();
            frame.append(cluster);
            // Terminals agree on letters, syllables and ideographs; after an emoji or a mark they differ in how far
            // they go.
            actualColumn = Glyphs.isSurelyNarrow(cluster)
                    ? actualColumn + 1
                    : Glyphs.isSurelyWide(cluster) ? actualColumn + 2 : -1;
            if (actualColumn >= size.getColumns()) {
                actualColumn = -1;
            }
        }
        column++;
    }

    private void hideCursor() {
        if (cursorShown) {
            frame.append("\033[?25l");
            cursorShown = false;
        }
    }

    private void place(int toColumn, int toRow) {
        if (actualColumn == toColumn && actualRow == toRow) {
            return;
        }
        frame.append("\033[").append(toRow + 1);
        if (toColumn > 0) {
            frame.append(';').append(toColumn + 1);
        }
        frame.append('H');
        actualColumn = toColumn;
        actualRow = toRow;
    }

    private void dress() {
        if (actuallyBold == bold && actualColor.equals(color)) {
            return;
        }
        boolean coloured = !color.equals(TextColor.ANSI.DEFAULT);
        frame.append("\033[");
        if (bold || coloured) {
            frame.append('0');
        }
        if (bold) {
            frame.append(";1");
        }
        if (coloured) {
            frame.append(';').append(new String(color.getForegroundSGRSequence(), StandardCharsets.US_ASCII));
        }
        frame.append('m');
        actuallyBold = bold;
        actualColor = color;
    }

    @Override
    public void enableSGR(SGR sgr) {
        bold |= sgr == SGR.BOLD;
    }

    @Override
    public void disableSGR(SGR sgr) {
        bold &= sgr != SGR.BOLD;
    }

    @Override
    public void resetColorAndSGR() {
        bold = false;
        color = TextColor.ANSI.DEFAULT;
    }

    @Override
    public void setForegroundColor(TextColor to) {
        color = to;
    }

    @Override
    public void setBackgroundColor(TextColor to) {}

    @Override
    public TerminalSize getTerminalSize() {
        return size;
    }

    @Override
    public byte[] enquireTerminal(int timeout, TimeUnit unit) {
        return new byte[0];
    }

    @Override
    public void bell() {}

    @Override
    public void flush() throws IOException {
        if (cursorColumn >= 0) {
            place(cursorColumn, cursorRow);
            if (!cursorShown) {
                frame.append("\033[?25h");
                cursorShown = true;
            }
        } else {
            hideCursor();
        }
        send();
    }

    private void send() throws IOException {
        if (frame.length() > 0) {
            byte[] bytes = frame.toString().getBytes(StandardCharsets.UTF_8);
            frame.setLength(0);
            device.write(bytes, bytes.length);
        }
    }

    @Override
    public void close() {}

    @Override
    public @Nullable KeyStroke pollInput() {
        return null;
    }

    @Override
    public @Nullable KeyStroke readInput() {
        return null;
    }
}
