package org.hanmi.tui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.hanmi.present.Command;
import org.hanmi.present.Place;
import org.hanmi.present.ScreenWords;
import org.hanmi.present.Words;
import org.hanmi.screen.Canvas;
import org.hanmi.screen.Display;
import org.hanmi.screen.Input;
import org.hanmi.screen.Input.Kind;
import org.hanmi.screen.Size;

/** The loop: draw, wait for a key, make the next model of it, tell the program, draw. */
public final class Stage {

    /** How it ended. */
    public enum End {
        /** The learner left. */
        LEFT,
        /** By Control-C: exit code 130. */
        INTERRUPTED,
        /** The terminal has gone. */
        CLOSED
    }

    /** On a display smaller than this there is only the advice to make it larger. */
    public static final Size LEAST = Drawing.LEAST;

    private final Display display;
    private final Course course;
    private final Update update;
    private final Drawing drawing;
    /** What was pressed before there was anything to press it for. */
    private final Deque<Input> kept = new ArrayDeque<>();

    /** A loop over a display, in one language. */
    public Stage(Display display, Course course, Words words, ScreenWords screenWords) {
        this.display = display;
        this.course = course;
        this.update = new Update(words, screenWords);
        this.drawing = new Drawing(words, screenWords);
    }

    /** Runs until the learner leaves. The display stays open. */
    public End run() {
        Face face = course.face();
        Model model = face == null ? null : Model.of(face);
        while (model != null) {
            Canvas canvas = new Canvas(display.size());
            model = drawing.draw(model, canvas);
            display.show(canvas);
            boolean waits = model.face().place() == Place.WAITING;
            Input input = waits || kept.isEmpty() ? pressed() : kept.remove();
            if (input.kind() == Kind.CLOSED) {
                return End.CLOSED;
            }
            if (input.kind() == Kind.SUSPEND) {
                display.suspend();
            } else if (input.kind() == Kind.REPAINT) {
                display.forget();
            }
            // Whoever comes back from the shell sees what is so now: a clock has gone on meanwhile.
            if (input.kind() == Kind.TICK || (course.changesIn() >= 0 && wasAway(input))) {
                course.tick();
                Face next = course.face();
                model = next == null ? null : model.ticked(next);
            } else if (waits && isForLater(input)) {
                kept.add(input);
            } else if (input.kind() != Kind.SUSPEND) {
                if (waits && input.kind() == Kind.ESCAPE) {
                    kept.clear();
                }
                Step step = update.on(model, input, drawing.touching());
                if (step instanceof Step.Interrupt) {
                    return End.INTERRUPTED;
                }
                model = step.match(new Following()).orElse(null);
            }
        }
        return End.LEFT;
    }

    private Input pressed() {
        long patience = course.changesIn();
        return patience < 0 ? display.next() : display.next(patience);
    }

    /** What is pressed while something is read is meant for what will be there; a click is not, since nobody saw that. */
    private static boolean isForLater(Input input) {
        return switch (input.kind()) {
            case TEXT,
                    PASTE,
                    ENTER,
                    TAB,
                    BACK_TAB,
                    BACKSPACE,
                    DELETE,
                    UP,
                    DOWN,
                    LEFT,
                    RIGHT,
                    MOVE_UP,
                    MOVE_DOWN,
                    HOME,
                    END,
                    PAGE_UP,
                    PAGE_DOWN -> true;
            case ESCAPE, CONTROL, CLICK, WHEEL_UP, WHEEL_DOWN, INTERRUPT, SUSPEND, REPAINT, RESIZED, TICK, CLOSED ->
                false;
        };
    }

    private static boolean wasAway(Input input) {
        return input.kind() == Kind.SUSPEND || input.kind() == Kind.REPAINT;
    }

    /** Tells the program, and takes what it shows next. */
    private final class Following implements Step.Cases<Optional<Model>> {

        @Override
        public Optional<Model> stay(Model next) {
            return Optional.of(next);
        }

        @Override
        public Optional<Model> answer(Model from, String response) {
            course.answer(response);
            return next(from);
        }

        @Override
        public Optional<Model> obey(Model from, Command command) {
            course.obey(command);
            return next(from);
        }

        @Override
        public Optional<Model> interrupt() {
            return Optional.empty();
        }

        private Optional<Model> next(Model from) {
            return Optional.ofNullable(course.face()).map(from::showing);
        }
    }
}
