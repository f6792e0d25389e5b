package org.hanmi.story;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.hanmi.line.QuizMode;
import org.hanmi.present.ScreenWords;
import org.hanmi.screen.Canvas;
import org.hanmi.screen.Display;
import org.hanmi.screen.Input;
import org.hanmi.screen.Input.Kind;
import org.hanmi.screen.Size;
import org.hanmi.session.QuizEvent;
import org.hanmi.session.QuizEvent.Move;
import org.hanmi.session.QuizState;
import org.hanmi.tui.QuizCourse;
import org.jspecify.annotations.Nullable;

/** The faces through which a quiz is taken. */
enum QuizFaces {
    /** The state machine itself; what is seen is the view. */
    STATES {
        @Override
        void play(QuizStory story, QuizStage stage) {
            for (QuizStory.Part part : story.parts()) {
                if (part instanceof QuizStory.Part.Done done) {
                    stage.pass(done.after());
                    stage.sitting.on(done.event());
                } else if (part instanceof QuizStory.Part.Expected expected) {
                    expected.check().accept(new QuizStory.Seen(stage, shown(stage)));
                }
            }
        }
    },
    /** Line mode with somebody at the keyboard. */
    LINES {
        @Override
        void play(QuizStory story, QuizStage stage) {
            StringWriter text = new StringWriter();
            Script script = new Script(story, stage);
            org.hanmi.line.Input input = new org.hanmi.line.Input() {
                @Override
                public @Nullable String read(String prompt) {
                    script.expectations(text.toString());
                    text.getBuffer().setLength(0);
                    QuizEvent event = script.next();
                    return event == null ? null : event.match(new Typed());
                }

                @Override
                public boolean isAttended() {
                    return true;
                }
            };
            new QuizMode(stage.sitting, stage.views, input, new PrintWriter(text)).run();
            script.end(text.toString());
        }
    },
    /** The full screen with somebody at the keyboard, and a clock. */
    SCREEN {
        @Override
        void play(QuizStory story, QuizStage stage) {
            Script script = new Script(story, stage);
            Screen screen = new Screen(script, stage);
            new org.hanmi.tui.Stage(
                            screen,
                            new QuizCourse(stage.sitting, stage.views),
                            stage.views.words(),
                            ScreenWords.of(Locale.ENGLISH))
                    .run();
            script.end(screen.text);
        }
    };

    /** Plays a story from beginning to end on a stage, and checks what it expects where it expects it. */
    abstract void play(QuizStory story, QuizStage stage);

    private static String shown(QuizStage stage) {
        return stage.sitting.state().match(new QuizState.Cases<>() {
            @Override
            public String asking(QuizState.Asking state) {
                return stage.views.question(state, stage.sitting.now()).toString();
            }

            @Override
            public String told(QuizState.Told state) {
                return stage.views.told(state).toString();
            }

            @Override
            public String checking(QuizState.Checking state) {
                return stage.views.check(state, stage.sitting.now()).toString();
            }

            @Override
            public String over(QuizState.Over state) {
                return stage.views.result(state).toString();
            }

            @Override
            public String walking(QuizState.Walking state) {
                return stage.views.walking(state).toString();
            }
        });
    }

    private static final class Script {
        private final Deque<QuizStory.Part> parts;
        private final QuizStage stage;

        Script(QuizStory story, QuizStage stage) {
            this.parts = new ArrayDeque<>(story.parts());
            this.stage = stage;
        }

        void expectations(String shown) {
            while (parts.peek() instanceof QuizStory.Part.Expected expected) {
                parts.remove();
                expected.check().accept(new QuizStory.Seen(stage, shown));
            }
        }

        @Nullable
        QuizEvent next() {
            if (!(parts.poll() instanceof QuizStory.Part.Done done)) {
                return null;
            }
            stage.pass(done.after());
            return done.event();
        }

        void end(String shown) {
            expectations(shown);
            if (!parts.isEmpty()) {
                throw new AssertionError("it ended before " + parts.peek());
            }
        }
    }

    private static String key(Move move) {
        return switch (move) {
            case DONT_KNOW -> "0";
            case BACK -> "back";
            case FORWARD -> "n";
            case LEAVE -> "q";
            case UNDO -> "u";
            case WAS_RIGHT -> "r";
            case NEXT, TICK -> "";
        };
    }

    private static final class Typed implements QuizEvent.Cases<String> {
        @Override
        public String answer(QuizEvent.Answer answer) {
            return answer.text();
        }

        @Override
        public String flag(QuizEvent.Flag flag) {
            return ":f " + flag.note();
        }

        @Override
        public String move(Move move) {
            return key(move).isEmpty() ? "" : ":" + key(move);
        }
    }

    private static final class Screen implements Display {
        private static final Input CLEAR = new Input(Kind.CONTROL, "u");

        private final Script script;
        private final QuizStage stage;
        private final Deque<Input> keys = new ArrayDeque<>();
        private String text = "";

        Screen(Script script, QuizStage stage) {
            this.script = script;
            this.stage = stage;
        }

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
                script.expectations(text);
                QuizEvent event = script.next();
                keys.addAll(event == null ? List.of(Input.of(Kind.CLOSED)) : keys(event));
            }
            return keys.remove();
        }

        @Override
        public Input next(long millis) {
            if (millis < 1 || millis > 60_000) {
                throw new AssertionError("a clock that waits for " + millis + " ms");
            }
            return next();
        }

        private List<Input> keys(QuizEvent event) {
            QuizState.Asking asking = stage.sitting.state() instanceof QuizState.Asking state ? state : null;
            List<String> options =
                    asking == null ? List.of() : asking.reply().question().options();
            boolean typing = asking != null && options.isEmpty();
            return event.match(new QuizEvent.Cases<>() {
                @Override
                public List<Input> answer(QuizEvent.Answer answer) {
                    return typing
                            ? List.of(CLEAR, new Input(Kind.PASTE, answer.text()), Input.of(Kind.ENTER))
                            : List.of(Input.typed(Integer.toString(options.indexOf(answer.text()) + 1)));
                }

                @Override
                public List<Input> flag(QuizEvent.Flag flag) {
                    return command("f");
                }

                @Override
                public List<Input> move(Move move) {
                    return switch (move) {
                        case TICK -> List.of(Input.of(Kind.TICK));
                        case NEXT -> List.of(Input.of(Kind.ENTER));
                        case BACK -> typing ? command(key(move)) : List.of(Input.of(Kind.LEFT));
                        default -> command(key(move));
                    };
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
}
