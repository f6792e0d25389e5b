package org.hanmi.cli;

import org.hanmi.screen.Canvas;
import org.hanmi.screen.Display;
import org.hanmi.screen.Input;
import org.hanmi.screen.Size;

/** A display that closes once it has shown something: for measuring a start, and for rehearsing one. */
record FirstFrameOnly(Display display) implements Display {

    @Override
    public Size size() {
        return display.size();
    }

    @Override
    public void show(Canvas canvas) {
        display.show(canvas);
    }

    @Override
    public Input next() {
        return Input.of(Input.Kind.CLOSED);
    }

    @Override
    public void suspend() {
        display.suspend();
    }

    @Override
    public void forget() {
        display.forget();
    }

    @Override
    public void close() {
        display.close();
    }
}
