package org.hanmi.tui;

import java.util.Optional;
import org.hanmi.present.Command;
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
            long patience = course.changesIn();
            Input input = patience < 0 ? display.next() : display.next(patience);
            if (input.kind() == Kind.CLOSED) {
                return End.CLOSED;
            }
            if (input.kind() == Kind.SUSPEND) {
                display.suspend();
            } else if (input.kind() == Kind.REPAINT) {
                display.forget();
            }
            // Whoever comes back from the shell sees what is so now: a clock has gone on meanwhile.
            if (input.kind() == Kind.TICK || (patience >= 0 && wasAway(input))) {
                course.tick();
                Face next = course.face();
                model = next == null ? null : model.ticked(next);
            } else if (input.kind() != Kind.SUSPEND) {
                Step step = update.on(model, input, drawing.touching());
                if (step instanceof Step.Interrupt) {
                    return End.INTERRUPTED;
                }
                model = step.match(new Following()).orElse(null);
            }
        }
        return End.LEFT;
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
