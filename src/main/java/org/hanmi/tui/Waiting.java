package org.hanmi.tui;

import org.hanmi.screen.Canvas;
import org.hanmi.screen.Display;
import org.hanmi.screen.Role;

/** A word on an otherwise empty screen while something is read that takes a moment. */
public final class Waiting {

    private Waiting() {}

    /** Shows it at once, and does not wait. */
    public static void show(Display display, String title, String words) {
        Canvas canvas = new Canvas(display.size());
        canvas.put(1, 0, title, Role.TITLE);
        canvas.rule(1, 1, Math.max(0, display.size().columns() - 2), Role.DIM);
        canvas.put(2, 3, words, Role.DIM);
        display.show(canvas);
    }
}
