package org.hanmi.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.hanmi.present.BrowseWords;
import org.hanmi.present.Command;
import org.hanmi.present.ScreenWords;
import org.hanmi.present.WaitingView;
import org.hanmi.screen.Canvas;
import org.hanmi.screen.Display;
import org.hanmi.screen.Input;
import org.hanmi.screen.Input.Kind;
import org.hanmi.screen.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StageTest {

    /** A display whose window changes size as the script says. */
    private static final class Stretched implements Display {
        private final Deque<Object> script = new ArrayDeque<>();
        private final List<String> events;
        private Size size = Size.USUAL;

        Stretched(List<String> events, Object... script) {
            this.events = events;
            this.script.addAll(List.of(script));
        }

        @Override
        public Size size() {
            return size;
        }

        @Override
        public void show(Canvas canvas) {
            events.add(canvas.text());
        }

        @Override
        public Input next() {
            Object next = script.poll();
            if (next instanceof Size to) {
                size = to;
                return Input.of(Kind.RESIZED);
            }
            return next instanceof Input input ? input : Input.of(Kind.CLOSED);
        }

        @Override
        public void suspend() {
            events.add("suspended");
        }

        @Override
        public void forget() {
            events.add("forgotten");
        }

        @Override
        public void close() {}
    }

    private final List<String> events = new ArrayList<>();

    private Stage.End run(Face first, Object... script) {
        Course course = new Course() {
            private @Nullable Face face = first;

            @Override
            public @Nullable Face face() {
                return face;
            }

            @Override
            public void answer(String response) {
                events.add("written " + response);
                face = Faces.wrong();
            }

            @Override
            public void obey(Command command) {
                face = null;
            }
        };
        return new Stage(new Stretched(events, script), course, Faces.WORDS, ScreenWords.of(Locale.ENGLISH)).run();
    }

    @Test
    void an_answer_is_written_before_what_follows_is_painted() {
        run(Faces.choice(), Input.typed("1"));
        assertThat(events).hasSize(3);
        assertThat(events.get(1)).isEqualTo("written 1");
        assertThat(events.get(2)).contains("✗ Wrong");
    }

    @Test
    void a_window_too_small_says_so_and_recovers_with_what_was_typed() {
        run(Faces.typed(), Input.typed("정"), new Size(30, 8), Input.typed("의"), new Size(60, 20));
        assertThat(events.get(2)).startsWith("Too small: this window has\n30×8, Hanmi needs 40×10.");
        assertThat(events.get(4)).contains("> 정의").contains("3 of 24");
    }

    @Test
    void what_is_highlighted_outlasts_a_new_size() {
        run(Faces.choice(), Input.of(Kind.DOWN), new Size(120, 40));
        assertThat(events.get(2)).contains("▸ 2  Chung Eui-yong");
    }

    @Test
    void control_z_gives_the_terminal_back_and_paints_again() {
        run(Faces.choice(), Input.of(Kind.SUSPEND));
        assertThat(events).hasSize(3).element(1).isEqualTo("suspended");
    }

    @Test
    void control_l_paints_afresh() {
        run(Faces.choice(), Input.of(Kind.REPAINT));
        assertThat(events).hasSize(3).element(1).isEqualTo("forgotten");
    }

    @Test
    void a_terminal_that_goes_away_ends_it() {
        assertThat(run(Faces.choice())).isEqualTo(Stage.End.CLOSED);
        assertThat(run(Faces.summary(), Input.of(Kind.ENTER))).isEqualTo(Stage.End.LEFT);
    }

    /** A question that is not there before time has passed. */
    private Stage.End runLate(Object... script) {
        Course question = new Course() {
            private @Nullable Face face = Faces.typed();

            @Override
            public @Nullable Face face() {
                return face;
            }

            @Override
            public void answer(String response) {
                events.add("written " + response);
                face = null;
            }

            @Override
            public void obey(Command command) {
                face = null;
            }
        };
        WaitingView view = WaitingView.reading(Faces.WORDS, BrowseWords.of(Locale.ENGLISH), 42);
        WaitingCourse course = new WaitingCourse(new WaitingCourse.Awaited() {
            private int asked;

            @Override
            public WaitingView view() {
                return view;
            }

            @Override
            public @Nullable Course course() {
                return asked++ < 1 ? null : question;
            }
        });
        return new Stage(new Stretched(events, script), course, Faces.WORDS, ScreenWords.of(Locale.ENGLISH)).run();
    }

    @Test
    void what_is_pressed_while_something_is_read_is_pressed_when_it_is_there() {
        runLate(
                Input.typed("정"),
                Input.typed("의"),
                Input.of(Kind.BACKSPACE),
                new Size(60, 20),
                Input.typed("q"),
                Input.of(Kind.ENTER),
                Input.of(Kind.TICK));
        assertThat(events.get(0)).contains("Reading the articles … 42 %").contains(" Esc back");
        assertThat(events).contains("written 정q");
    }

    @Test
    void who_does_not_wait_leaves_by_esc() {
        assertThat(runLate(Input.typed("q"), Input.of(Kind.ESCAPE), Input.of(Kind.ENTER)))
                .isEqualTo(Stage.End.LEFT);
        assertThat(events).hasSize(2).allSatisfy(screen -> assertThat(screen).contains("Reading the articles"));
    }

    @Test
    void control_c_ends_it_while_something_is_read() {
        assertThat(runLate(Input.of(Kind.INTERRUPT))).isEqualTo(Stage.End.INTERRUPTED);
    }
}
