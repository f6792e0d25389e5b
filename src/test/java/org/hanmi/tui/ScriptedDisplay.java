package org.hanmi.tui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.hanmi.screen.Canvas;
import org.hanmi.screen.Display;
import org.hanmi.screen.Input;
import org.hanmi.screen.Input.Kind;
import org.hanmi.screen.Size;

/** A screen that is only remembered, with keys that were pressed before. When they are used up it closes. */
public final class ScriptedDisplay implements Display {

    private final Size size;
    private final Deque<Input> keys = new ArrayDeque<>();
    private final List<Canvas> shown = new ArrayList<>();

    /** One of a size, and what is pressed as {@link Keystrokes} writes it. */
    public ScriptedDisplay(Size size, String keys) {
        this.size = size;
        this.keys.addAll(Keystrokes.of(keys));
    }

    /** The last screen as text. */
    public String last() {
        return shown.get(shown.size() - 1).text();
    }

    List<Canvas> shown() {
        return shown;
    }

    @Override
    public Size size() {
        return size;
    }

    @Override
    public void show(Canvas canvas) {
        shown.add(canvas);
    }

    @Override
    public Input next() {
        Input next = keys.poll();
        return next == null ? Input.of(Kind.CLOSED) : next;
    }

    @Override
    public void suspend() {}

    @Override
    public void forget() {}

    @Override
    public void close() {}
}
