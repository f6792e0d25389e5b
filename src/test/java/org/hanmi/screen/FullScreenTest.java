package org.hanmi.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hanmi.screen.Input.Kind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FullScreenTest {

    private static final Size SMALL = new Size(30, 6);

    private final EmulatedDevice device = new EmulatedDevice(SMALL);
    private final FullScreen screen = FullScreen.over(device, new Theme(ColorDepth.INDEXED));

    private static Canvas canvas(Size size, String text) {
        Canvas canvas = new Canvas(size);
        canvas.put(1, 1, text, Role.TITLE);
        return canvas;
    }

    @Test
    void each_frame_is_one_write_and_only_what_changed() {
        screen.show(canvas(SMALL, "한미 one"));
        assertThat(device.text()).isEqualTo(canvas(SMALL, "한미 one").text());
        screen.show(canvas(SMALL, "한미 two"));
        assertThat(device.text()).isEqualTo(canvas(SMALL, "한미 two").text());
        assertThat(device.writes()).hasSize(2);
        assertThat(device.writes().get(1)).hasSizeLessThan(20).doesNotContain("\033[2J");
    }

    @Test
    void control_l_draws_all_again_and_never_shows_what_is_behind() {
        screen.show(canvas(SMALL, "한미"));
        device.type("\u000c");
        while (screen.next().kind() != Input.Kind.REPAINT) {
            // The first one is the size.
        }
        screen.forget();
        screen.show(canvas(SMALL, "한미"));
        assertThat(device.writes()).hasSize(2);
        assertThat(device.writes().get(1)).contains("한미").doesNotContain("1049");
    }

    @Test
    void a_window_that_was_smaller_for_a_moment_is_drawn_again() {
        screen.show(canvas(SMALL, "한미"));
        device.resize(new Size(1, 1));
        screen.resized();
        device.resize(SMALL);
        screen.resized();
        while (screen.next(1).kind() == Kind.RESIZED) {
            screen.show(canvas(screen.size(), "한미"));
        }
        assertThat(device.text()).isEqualTo(canvas(SMALL, "한미").text());
        // However often it changed: once.
        assertThat(device.writes()).hasSize(2);
    }

    @Test
    void the_same_frame_is_not_written_again() {
        screen.show(canvas(SMALL, "한미"));
        screen.show(canvas(SMALL, "한미"));
        assertThat(device.writes()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_follows_whatever_the_screen_is_as_drawn(int seed) {
        Random random = new Random(seed);
        String[] pieces = {"한", "미국", "a", " ", "✅", "👨‍👩‍👧", "e\u0302", "漢", "─", "long words ", "ᄒ"};
        Role[] roles = Role.values();
        for (int frame = 0; frame < 60; frame++) {
            Size size = frame % 20 < 10 ? SMALL : new Size(17, 4);
            if (!size.equals(device.size())) {
                device.resize(size);
            }
            Canvas canvas = new Canvas(size);
            for (int i = 0; i < 30; i++) {
                canvas.put(
                        random.nextInt(32) - 1,
                        random.nextInt(6),
                        pieces[random.nextInt(pieces.length)],
                        roles[random.nextInt(roles.length)]);
            }
            screen.show(canvas);
            assertThat(device.text()).isEqualTo(canvas.text());
        }
    }

    @Test
    void the_cursor_is_where_the_canvas_has_it() {
        Canvas canvas = canvas(SMALL, "한미");
        canvas.cursor(9, 3);
        screen.show(canvas);
        assertThat(device.cursorShown).isTrue();
        assertThat(device.writes().get(0)).endsWith("\033[4;10H\033[?25h");
        screen.show(canvas(SMALL, "한미"));
        assertThat(device.cursorShown).isFalse();
    }

    @Test
    void the_terminal_is_given_back_once() {
        screen.show(canvas(SMALL, "한미"));
        assertThat(device.alternate).isTrue();
        assertThat(device.mouse).isTrue();
        screen.close();
        screen.close();
        assertThat(device.alternate).isFalse();
        assertThat(device.mouse).isFalse();
        assertThat(device.cursorShown).isTrue();
        assertThat(device.raw).isFalse();
        screen.show(canvas(SMALL, "late"));
        assertThat(device.writes()).hasSize(2);
    }

    @Test
    void who_ends_it_before_there_is_anything_to_see_has_the_terminal_as_it_was() throws InterruptedException {
        List<Thread> hooks = new ArrayList<>();
        EmulatedDevice untouched = new EmulatedDevice(SMALL);
        FullScreen early = FullScreen.over(untouched, new Theme(ColorDepth.MONO), hooks::add);
        assertThat(hooks).hasSize(1);
        hooks.get(0).start();
        hooks.get(0).join();
        assertThat(untouched.raw).isFalse();
        early.show(canvas(SMALL, "late"));
        assertThat(untouched.writes()).isEmpty();
    }

    @Test
    void without_colours_none_are_sent() {
        EmulatedDevice grey = new EmulatedDevice(SMALL);
        FullScreen plain = FullScreen.over(grey, new Theme(ColorDepth.MONO));
        Canvas canvas = new Canvas(SMALL);
        for (Role role : Role.values()) {
            canvas.put(0, 0, role.name(), role);
            plain.show(canvas);
        }
        assertThat(String.join("", grey.writes())).doesNotContain(";3", ";9", "\033[4");
    }

    @Test
    void keys_arrive_after_the_first_frame() {
        screen.show(canvas(SMALL, "한미"));
        assertThat(screen.next().kind()).isEqualTo(Kind.RESIZED);
        device.type("q");
        assertThat(screen.next()).isEqualTo(Input.typed("q"));
        device.hangUp();
        assertThat(screen.next().kind()).isEqualTo(Kind.CLOSED);
    }

    @Test
    void a_bug_on_the_way_of_the_keys_ends_the_program_as_any_other() {
        screen.show(canvas(SMALL, "한미"));
        assertThat(screen.next().kind()).isEqualTo(Kind.RESIZED);
        device.breakDown();
        assertThatThrownBy(() -> screen.next()).hasRootCauseMessage("broken");
    }

    @Test
    void a_wait_for_so_long_ends_without_a_key_and_loses_none() {
        screen.show(canvas(SMALL, "한미"));
        assertThat(screen.next(0).kind()).isIn(Kind.RESIZED, Kind.TICK);
        assertThat(screen.next(1).kind()).isIn(Kind.RESIZED, Kind.TICK);
        assertThat(screen.next(1)).isEqualTo(Input.of(Kind.TICK));
        device.type("q");
        assertThat(screen.next(Long.MAX_VALUE)).isEqualTo(Input.typed("q"));
    }
}
