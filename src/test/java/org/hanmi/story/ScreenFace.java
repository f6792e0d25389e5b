package org.hanmi.story;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.hanmi.present.Command;
import org.hanmi.present.ScreenWords;
import org.hanmi.screen.Canvas;
import org.hanmi.screen.Display;
import org.hanmi.screen.Input;
import org.hanmi.screen.Input.Kind;
import org.hanmi.screen.Size;
import org.hanmi.session.Event;
import org.hanmi.session.State;
import org.hanmi.tui.Course;
import org.hanmi.tui.StudyCourse;
import org.jspecify.annotations.Nullable;

/**
 * The full screen with somebody at the keyboard, who reads what is painted. What only a line of text can say (an option that
 * isn't there, a note to a flag) is slipped under the key that would send it.
 */
public final class ScreenFace implements Face {

    /** A line that was no answer stays, to be mended. */
    private static final Input CLEAR = new Input(Kind.CONTROL, "u");

    @Override
    public void play(Story story, Stage stage) {
        Reader reader = new Reader(story, stage);
        ScreenWords screenWords = ScreenWords.of(Locale.ENGLISH);
        new org.hanmi.tui.Stage(reader, reader.course, stage.views.words(), screenWords).run();
        reader.expectations();
        if (!reader.parts.isEmpty()) {
            throw new AssertionError("the full screen ended before " + reader.parts.peek());
        }
    }

    private static final class Reader implements Display {
        private final Deque<Story.Part> parts;
        private final Deque<Input> keys = new ArrayDeque<>();
        private final Stage stage;
        private final Slipped course;
        private String text = "";

        Reader(Story story, Stage stage) {
            this.parts = new ArrayDeque<>(story.parts());
            this.stage = stage;
            this.course = new Slipped(stage);
        }

        /** Tall and just not wide enough for a second column. */
        @Override
        public Size size() {
            return new Size(100, 50);
        }

        @Override
        public void show(Canvas canvas) {
            text = canvas.text().replaceAll("\\s+", " ");
        }

        @Override
        public Input next() {
            if (keys.isEmpty()) {
                expectations();
                if (!(parts.poll() instanceof Story.Part.Done done)) {
                    return Input.of(Kind.CLOSED);
                }
                stage.pass(done.after());
                keys.addAll(keys(done.event()));
            }
            return keys.remove();
        }

        void expectations() {
            while (parts.peek() instanceof Story.Part.Expected expected) {
                parts.remove();
                expected.check().accept(new Story.Seen(stage, text));
            }
        }

        private List<Input> keys(Event event) {
            boolean typing = stage.sitting.state() instanceof State.Asking asking
                    && asking.question().options().isEmpty();
            return event.match(new Event.Cases<>() {
                @Override
                public List<Input> begin(Event.Begin begin) {
                    throw new IllegalStateException("nobody presses a key to begin");
                }

                @Override
                public List<Input> answer(Event.Answer answer) {
                    if (typing) {
                        return List.of(CLEAR, new Input(Kind.PASTE, answer.text()), Input.of(Kind.ENTER));
                    }
                    List<String> options = stage.sitting.state() instanceof State.Asking asking
                            ? asking.question().options()
                            : List.of();
                    int option = options.indexOf(answer.text());
                    if (option >= 0) {
                        return List.of(Input.typed(Integer.toString(option + 1)));
                    }
                    course.line = answer.text();
                    return List.of(Input.of(Kind.ENTER));
                }

                @Override
                public List<Input> dontKnow(Event.DontKnow dontKnow) {
                    return command("0");
                }

                @Override
                public List<Input> hint(Event.Hint hint) {
                    return command("h");
                }

                @Override
                public List<Input> next(Event.Next next) {
                    return List.of(Input.of(Kind.ENTER));
                }

                @Override
                public List<Input> wasRight(Event.WasRight wasRight) {
                    return command("r");
                }

                @Override
                public List<Input> rate(Event.Rate rate) {
                    return command(rate.rating().word().substring(0, 1));
                }

                @Override
                public List<Input> skip(Event.Skip skip) {
                    return command("s");
                }

                @Override
                public List<Input> undo(Event.Undo undo) {
                    return command("u");
                }

                @Override
                public List<Input> flag(Event.Flag flag) {
                    course.line = flag.note();
                    return command("f");
                }

                @Override
                public List<Input> suspend(Event.Suspend suspend) {
                    return command("z");
                }

                @Override
                public List<Input> quit(Event.Quit quit) {
                    return command("q");
                }

                private List<Input> command(String key) {
                    return typing
                            ? List.of(CLEAR, Input.typed(":"), Input.typed(key), Input.of(Kind.ENTER))
                            : List.of(Input.typed(key));
                }
            });
        }

        @Override
        public void suspend() {}

        @Override
        public void forget() {}

        @Override
        public void close() {}
    }

    private static final class Slipped implements Course {
        private final Stage stage;
        private final StudyCourse course;
        private @Nullable String line;

        Slipped(Stage stage) {
            this.stage = stage;
            this.course = new StudyCourse(stage.sitting, stage.views, command -> {});
        }

        @Override
        public org.hanmi.tui.@Nullable Face face() {
            return course.face();
        }

        @Override
        public void answer(String response) {
            String slipped = line;
            line = null;
            course.answer(slipped == null ? response : slipped);
        }

        @Override
        public void obey(Command command) {
            String slipped = line;
            line = null;
            if (command == Command.FLAG && slipped != null) {
                stage.sitting.on(new Event.Flag(slipped));
            } else {
                course.obey(command);
            }
        }
    }
}
