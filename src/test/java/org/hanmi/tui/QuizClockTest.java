package org.hanmi.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.hanmi.present.QuizViews;
import org.hanmi.present.ScreenWords;
import org.hanmi.screen.Canvas;
import org.hanmi.screen.Display;
import org.hanmi.screen.Input;
import org.hanmi.screen.Input.Kind;
import org.hanmi.screen.Size;
import org.hanmi.session.Purpose;
import org.hanmi.session.QuizState;
import org.hanmi.session.Terms;
import org.hanmi.story.QuizStage;
import org.hanmi.story.SmallBank;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the clock of an exam does while nobody, or somebody, presses keys. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuizClockTest {

    private final QuizStage exam = new QuizStage(
            List.of(SmallBank.item(SmallBank.CHUNG), SmallBank.item(SmallBank.VIENNA)),
            new Terms(true, Duration.ofMinutes(3), Purpose.PRACTICE, "7"),
            true,
            Locale.ENGLISH);

    private final List<Canvas> shown = new ArrayList<>();
    private final List<Long> waited = new ArrayList<>();

    /** Plays keys; {@code Tick} lets the time pass for which the screen was ready to wait. */
    private void play(String keys) {
        Deque<String> words = new ArrayDeque<>(List.of(keys.split(" ", -1)));
        Display display = new Display() {
            @Override
            public Size size() {
                return new Size(80, 24);
            }

            @Override
            public void show(Canvas canvas) {
                shown.add(canvas);
            }

            @Override
            public Input next() {
                String word = words.poll();
                return word == null
                        ? Input.of(Kind.CLOSED)
                        : Keystrokes.of(word).get(0);
            }

            @Override
            public Input next(long millis) {
                if (!"Tick".equals(words.peek())) {
                    return next();
                }
                words.remove();
                waited.add(millis);
                exam.pass(Duration.ofMillis(millis));
                return Input.of(Kind.TICK);
            }

            @Override
            public void suspend() {
                exam.pass(Duration.ofMinutes(1));
            }

            @Override
            public void forget() {}

            @Override
            public void close() {}
        };
        Stage stage = new Stage(
                display, new QuizCourse(exam.sitting, exam.views), exam.views.words(), ScreenWords.of(Locale.ENGLISH));
        stage.run();
    }

    private String last() {
        return shown.get(shown.size() - 1).text();
    }

    @Test
    void it_goes_by_minutes_and_in_the_last_one_by_seconds() {
        play("Tick Tick Tick Tick");
        assertThat(waited).containsExactly(60_000L, 60_000L, 1000L, 1000L);
        assertThat(shown.stream().map(canvas -> canvas.line(0).replaceAll(".*· ", "")))
                .containsExactly("3 min left", "2 min left", "60 s left", "59 s left", "58 s left");
    }

    @Test
    void nothing_but_the_clock_is_another() {
        play("Tick");
        Canvas before = shown.get(0);
        Canvas after = shown.get(1);
        for (int row = 1; row < 24; row++) {
            assertThat(after.line(row)).isEqualTo(before.line(row));
        }
        assertThat(after.line(0)).isNotEqualTo(before.line(0));
    }

    @Test
    void what_is_typed_stays_and_so_does_the_help() {
        play("정 의 Tick 용");
        assertThat(last()).contains("> 정의용").contains("2 min left");
        shown.clear();
        play("? Tick");
        assertThat(last()).contains("Esc close");
    }

    @Test
    void it_goes_on_while_somebody_is_in_the_shell_and_is_right_at_once() {
        play("Control-Z");
        assertThat(shown).hasSize(2);
        assertThat(last()).contains("2 min left");
    }

    @Test
    void when_it_stands_at_0_the_result_is_shown_whatever_was_there() {
        exam.pass(Duration.ofSeconds(179));
        play("정 Tick");
        assertThat(last()).contains("The time is up").contains("0 of 2 right");
        assertThat(exam.sitting.state()).isInstanceOf(QuizState.Over.class);
        assertThat(QuizViews.changes(exam.sitting.state(), exam.sitting.now())).isNegative();
    }
}
