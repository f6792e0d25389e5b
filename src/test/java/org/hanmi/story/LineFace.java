package org.hanmi.story;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import org.hanmi.line.Input;
import org.hanmi.line.LineMode;
import org.hanmi.session.Event;
import org.jspecify.annotations.Nullable;

/** Line mode with somebody at the keyboard. */
public final class LineFace implements Face {

    @Override
    public void play(Story story, Stage stage) {
        StringWriter text = new StringWriter();
        Script script = new Script(story, stage, text);
        new LineMode(stage.sitting, stage.views, script, new PrintWriter(text)).run();
        script.expectations();
        if (!script.parts.isEmpty()) {
            throw new AssertionError("line mode ended before " + script.parts.peek());
        }
    }

    private static final class Script implements Input {
        private final Deque<Story.Part> parts;
        private final Stage stage;
        private final StringWriter text;

        Script(Story story, Stage stage, StringWriter text) {
            this.parts = new ArrayDeque<>(story.parts());
            this.stage = stage;
            this.text = text;
        }

        @Override
        public @Nullable String read(String prompt) {
            expectations();
            text.getBuffer().setLength(0);
            if (!(parts.poll() instanceof Story.Part.Done done)) {
                return null;
            }
            stage.pass(done.after());
            return typed(done.event());
        }

        @Override
        public boolean isAttended() {
            return true;
        }

        void expectations() {
            while (parts.peek() instanceof Story.Part.Expected expected) {
                parts.remove();
                expected.check().accept(new Story.Seen(stage, text.toString()));
            }
        }
    }

    private static String typed(Event event) {
        return event.match(new Event.Cases<>() {
            @Override
            public String begin(Event.Begin begin) {
                throw new IllegalStateException("nobody presses a key to begin");
            }

            @Override
            public String answer(Event.Answer answer) {
                return answer.text();
            }

            @Override
            public String dontKnow(Event.DontKnow dontKnow) {
                return ":0";
            }

            @Override
            public String hint(Event.Hint hint) {
                return ":h";
            }

            @Override
            public String next(Event.Next next) {
                return "";
            }

            @Override
            public String wasRight(Event.WasRight wasRight) {
                return ":r";
            }

            @Override
            public String rate(Event.Rate rate) {
                return ":" + rate.rating().word();
            }

            @Override
            public String skip(Event.Skip skip) {
                return ":s";
            }

            @Override
            public String undo(Event.Undo undo) {
                return ":u";
            }

            @Override
            public String flag(Event.Flag flag) {
                return ":f " + flag.note();
            }

            @Override
            public String suspend(Event.Suspend suspend) {
                return ":z";
            }

            @Override
            public String quit(Event.Quit quit) {
                return ":q";
            }
        });
    }
}
