package org.hanmi.screen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hanmi.screen.Input.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Makes keys of the bytes that a terminal sends. What it doesn't know it drops whole, so that no part of it is taken for
 * typing; Esc is Esc if nothing follows within {@value #ESCAPE_MILLIS} ms. Sequences after xterm's control sequences.
 */
final class Keyboard {

    private static final long ESCAPE_MILLIS = 40;
    /** A terminal may pause within a paste. */
    private static final long PASTE_MILLIS = 1000;

    /** A line may pause within a letter or a sequence that has surely begun: nobody types the rest of it. */
    private static final long BEGUN_MILLIS = 500;

    private static final long WAIT_MILLIS = 3_600_000;
    private static final int LONGEST_PASTE = 100_000;
    private static final int ESC = 0x1b;

    private final Device device;
    private int pushedBack = Device.NOTHING;

    Keyboard(Device device) {
        this.device = device;
    }

    /** Waits for the next input. */
    Input next() throws IOException {
        while (true) {
            int b = read(WAIT_MILLIS);
            if (b == Device.GONE) {
                return Input.of(Kind.CLOSED);
            }
            Input input =
                    b == Device.NOTHING ? null : b == ESC ? escape() : b < ' ' || b == 0x7f ? control(b) : text(b);
            if (input != null) {
                return input;
            }
        }
    }

    private int read(long millis) throws IOException {
        if (pushedBack != Device.NOTHING) {
            int b = pushedBack;
            pushedBack = Device.NOTHING;
            return b;
        }
        return device.read(millis);
    }

    private static @Nullable Input control(int b) {
        return switch (b) {
            case '\r', '\n' -> Input.of(Kind.ENTER);
            case '\t' -> Input.of(Kind.TAB);
            case 0x7f, '\b' -> Input.of(Kind.BACKSPACE);
            case 3 -> Input.of(Kind.INTERRUPT);
            case 12 -> Input.of(Kind.REPAINT);
            case 26 -> Input.of(Kind.SUSPEND);
            case 0, 28, 29, 30, 31 -> null;
            default -> new Input(Kind.CONTROL, String.valueOf((char) (b + 'a' - 1)));
        };
    }

    private @Nullable Input text(int first) throws IOException {
        if (first < 0x80) {
            return Input.typed(String.valueOf((char) first));
        }
        int more = first >= 0xF0 && first < 0xF8 ? 3 : first >= 0xE0 ? 2 : first >= 0xC2 ? 1 : 0;
        if (more == 0 || first >= 0xF8) {
            return null;
        }
        byte[] bytes = new byte[more + 1];
        bytes[0] = (byte) first;
        for (int i = 1; i <= more; i++) {
            int b = read(BEGUN_MILLIS);
            if (b < 0x80 || b > 0xBF) {
                pushedBack = b < 0 ? Device.NOTHING : b;
                return null;
            }
            bytes[i] = (byte) b;
        }
        return Input.typed(new String(bytes, StandardCharsets.UTF_8));
    }

    private @Nullable Input escape() throws IOException {
        int b = read(ESCAPE_MILLIS);
        return switch (b) {
            case Device.NOTHING -> Input.of(Kind.ESCAPE);
            case Device.GONE -> Input.of(Kind.CLOSED);
            case ESC -> {
                pushedBack = ESC;
                yield Input.of(Kind.ESCAPE);
            }
            case '[' -> sequence();
            case 'O' -> arrow(read(BEGUN_MILLIS), false);
            case 'P', ']', 'X', '^', '_' -> skipString();
            default -> null;
        };
    }

    /** After {@code ESC [}: parameters, then a final byte. */
    private @Nullable Input sequence() throws IOException {
        StringBuilder parameters = new StringBuilder();
        int b = read(BEGUN_MILLIS);
        if (b == '[') {
            read(BEGUN_MILLIS);
            return null;
        }
        while (b >= 0x20 && b < 0x40 && parameters.length() < 64) {
            parameters.append((char) b);
            b = read(BEGUN_MILLIS);
        }
        if (b == 'M' && parameters.isEmpty()) {
            for (int i = 0; i < 3; i++) {
                read(BEGUN_MILLIS);
            }
            return null;
        }
        if (b == ESC) {
            pushedBack = ESC;
            return null;
        }
        String given = parameters.toString();
        if (given.startsWith("<")) {
            return b == 'M' ? mouse(given.substring(1)) : null;
        }
        if (b == 'Z') {
            return Input.of(Kind.BACK_TAB);
        }
        return b == '~' ? numbered(given) : arrow(b, given.indexOf(';') > 0);
    }

    /** Button, column and row, counted from 1; with Shift, Alt or Control the mouse is the terminal's. */
    private static @Nullable Input mouse(String parameters) {
        int[] numbers = new int[3];
        int at = 0;
        for (int i = 0; i < parameters.length(); i++) {
            char c = parameters.charAt(i);
            if (c == ';' && at < 2) {
                at++;
            } else if (c >= '0' && c <= '9' && numbers[at] < 10_000) {
                numbers[at] = numbers[at] * 10 + c - '0';
            } else {
                return null;
            }
        }
        Kind kind = switch (numbers[0]) {
            case 0 -> Kind.CLICK;
            case 64 -> Kind.WHEEL_UP;
            case 65 -> Kind.WHEEL_DOWN;
            default -> null;
        };
        return kind == null ? null : new Input(kind, "", numbers[1] - 1, numbers[2] - 1);
    }

    private static @Nullable Input arrow(int last, boolean modified) {
        return switch (last) {
            case 'A' -> Input.of(modified ? Kind.MOVE_UP : Kind.UP);
            case 'B' -> Input.of(modified ? Kind.MOVE_DOWN : Kind.DOWN);
            case 'C' -> Input.of(Kind.RIGHT);
            case 'D' -> Input.of(Kind.LEFT);
            case 'H' -> Input.of(Kind.HOME);
            case 'F' -> Input.of(Kind.END);
            case 'M' -> Input.of(Kind.ENTER);
            default -> null;
        };
    }

    private @Nullable Input numbered(String parameters) throws IOException {
        int semicolon = parameters.indexOf(';');
        return switch (semicolon < 0 ? parameters : parameters.substring(0, semicolon)) {
            case "1", "7" -> Input.of(Kind.HOME);
            case "4", "8" -> Input.of(Kind.END);
            case "3" -> Input.of(Kind.DELETE);
            case "5" -> Input.of(Kind.PAGE_UP);
            case "6" -> Input.of(Kind.PAGE_DOWN);
            case "200" -> paste();
            default -> null;
        };
    }

    /** Until {@code ESC [ 201 ~}, however many lines that is. */
    private Input paste() throws IOException {
        ByteArrayOutputStream pasted = new ByteArrayOutputStream();
        byte[] end = {ESC, '[', '2', '0', '1', '~'};
        int matched = 0;
        while (matched < end.length) {
            int b = read(PASTE_MILLIS);
            if (b < 0) {
                break;
            }
            if (b == end[matched]) {
                matched++;
                continue;
            }
            if (pasted.size() < LONGEST_PASTE) {
                pasted.write(end, 0, matched);
            }
            matched = b == ESC ? 1 : 0;
            if (matched == 0 && pasted.size() < LONGEST_PASTE) {
                pasted.write(b);
            }
        }
        String text = new String(pasted.toByteArray(), StandardCharsets.UTF_8).strip();
        return new Input(Kind.PASTE, Glyphs.clean(text.replace("\r\n", "\n")));
    }

    /** A string for a terminal, ended by {@code ESC \} or BEL. */
    private @Nullable Input skipString() throws IOException {
        int before = 0;
        int b = read(ESCAPE_MILLIS);
        while (b >= 0 && b != 7 && !(before == ESC && b == '\\')) {
            before = b;
            b = read(ESCAPE_MILLIS);
        }
        return null;
    }
}
