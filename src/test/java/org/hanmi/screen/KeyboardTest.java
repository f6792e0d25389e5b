package org.hanmi.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.hanmi.screen.Input.Kind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeyboardTest {

    private static List<String> keys(String bytes) throws IOException {
        EmulatedDevice device = new EmulatedDevice(Size.USUAL);
        device.type(bytes);
        device.hangUp();
        Keyboard keyboard = new Keyboard(device);
        List<String> keys = new ArrayList<>();
        for (Input input = keyboard.next(); input.kind() != Kind.CLOSED; input = keyboard.next()) {
            keys.add(input.text().isEmpty() ? input.kind().name() : input.kind() + " " + input.text());
        }
        return keys;
    }

    @Test
    void letters_come_one_by_one_also_beyond_the_basic_plane() throws IOException {
        assertThat(keys("a한😀")).containsExactly("TEXT a", "TEXT 한", "TEXT 😀");
    }

    @Test
    void enter_is_enter_whichever_way_the_terminal_sends_it() throws IOException {
        assertThat(keys("\r\n\u001bOM")).containsExactly("ENTER", "ENTER", "ENTER");
    }

    @Test
    void arrows_are_known_in_both_modes_and_with_modifiers() throws IOException {
        assertThat(keys("\u001b[A\u001bOB\u001b[1;2A\u001b[1;3B\u001b[H\u001b[4~\u001b[3~\u001b[Z"))
                .containsExactly("UP", "DOWN", "MOVE_UP", "MOVE_DOWN", "HOME", "END", "DELETE", "BACK_TAB");
    }

    @Test
    void presses_and_the_wheel_of_the_mouse_have_a_place_and_everything_else_of_it_is_dropped() throws IOException {
        EmulatedDevice device = new EmulatedDevice(Size.USUAL);
        device.type(
                "\u001b[<0;5;7M\u001b[<0;5;7m\u001b[<4;1;1M\u001b[<2;1;1M\u001b[<35;1;1M\u001b[<0;1;1;1M\u001b[<65;300;1Mz");
        Keyboard keyboard = new Keyboard(device);
        assertThat(keyboard.next()).isEqualTo(new Input(Kind.CLICK, "", 4, 6));
        assertThat(keyboard.next()).isEqualTo(new Input(Kind.WHEEL_DOWN, "", 299, 0));
        assertThat(keyboard.next()).isEqualTo(Input.typed("z"));
    }

    @Test
    void escape_alone_is_escape_also_twice() throws IOException {
        EmulatedDevice device = new EmulatedDevice(Size.USUAL);
        device.type("\u001b\u001b");
        Keyboard keyboard = new Keyboard(device);
        assertThat(keyboard.next().kind()).isEqualTo(Kind.ESCAPE);
        assertThat(keyboard.next().kind()).isEqualTo(Kind.ESCAPE);
    }

    @Test
    void what_is_not_known_is_dropped_whole() throws IOException {
        assertThat(
                        keys(
                                "\u001b[38;5;1ux\u001b[M !!y\u001b]11;rgb:0/0/0\u0007z\u001bP1+r\u001b\\a\u001b[[Ab\u001b[15~c\u001bqd"))
                .containsExactly("TEXT x", "TEXT y", "TEXT z", "TEXT a", "TEXT b", "TEXT c", "TEXT d");
    }

    @Test
    void a_paste_is_one_input_and_never_an_enter() throws IOException {
        assertThat(keys("\u001b[200~정의용\r\nChung\u001b[A\r\u001b[201~x"))
                .containsExactly("PASTE 정의용 Chung[A", "TEXT x");
    }

    @Test
    void broken_bytes_do_not_swallow_what_follows() throws IOException {
        assertThat(keys("x")).containsExactly("TEXT x");
        EmulatedDevice device = new EmulatedDevice(Size.USUAL);
        device.typeBytes(0xED, 0x95, 'x', 0xFF, 0x80, 'y');
        Keyboard keyboard = new Keyboard(device);
        assertThat(keyboard.next().text()).isEqualTo("x");
        assertThat(keyboard.next().text()).isEqualTo("y");
    }

    @Test
    void a_slow_line_tears_no_letter_and_no_arrow_apart() throws IOException {
        ArrayDeque<Integer> bytes = new ArrayDeque<>();
        for (byte b : "\u001b[1;5A한".getBytes(StandardCharsets.UTF_8)) {
            bytes.add(b & 0xFF);
        }
        bytes.addAll(List.of(0x1b, (int) 'O', (int) 'B'));
        Keyboard keyboard = new Keyboard(new Slow(bytes));
        assertThat(keyboard.next().kind()).isEqualTo(Kind.MOVE_UP);
        assertThat(keyboard.next()).isEqualTo(Input.typed("한"));
        assertThat(keyboard.next().kind()).isEqualTo(Kind.DOWN);
    }

    @Test
    void control_keys_have_names() throws IOException {
        assertThat(keys("\u0003\u001a\u000c\u007f\u0015"))
                .containsExactly("INTERRUPT", "SUSPEND", "REPAINT", "BACKSPACE", "CONTROL u");
    }

    /** A tenth of a second between the bytes, but none after Esc. */
    private static final class Slow implements Device {
        private final Queue<Integer> bytes;
        private boolean escape;

        Slow(Queue<Integer> bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read(long millis) {
            if (millis < 100 && !escape) {
                return NOTHING;
            }
            Integer next = bytes.poll();
            escape = next != null && next == 0x1b;
            return next == null ? GONE : next;
        }

        @Override
        public Size size() {
            return Size.USUAL;
        }

        @Override
        public void raw() {}

        @Override
        public void restore() {}

        @Override
        public void write(byte[] written, int length) {}
    }
}
