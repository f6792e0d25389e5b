package org.hanmi.screen;

/**
 * One thing that reached the program through the terminal.
 *
 * @param text what was typed or pasted, or the letter held with Control; empty otherwise
 * @param column where the mouse was, from 0; −1 for all other input
 * @param row likewise
 */
public record Input(Kind kind, String text, int column, int row) {

    /** One that does not come from the mouse. */
    public Input(Kind kind, String text) {
        this(kind, text, -1, -1);
    }

    /** What sort of thing. */
    public enum Kind {
        /** A character was typed. */
        TEXT,
        /** Text was pasted, on one line whatever it was before. It never holds an Enter. */
        PASTE,
        /** Enter. */
        ENTER,
        /** Esc, and nothing after it. */
        ESCAPE,
        /** Tab. */
        TAB,
        /** Tab with Shift. */
        BACK_TAB,
        /** Delete what is before the cursor. */
        BACKSPACE,
        /** Delete what is under the cursor. */
        DELETE,
        /** Arrow up. */
        UP,
        /** Arrow down. */
        DOWN,
        /** Arrow left. */
        LEFT,
        /** Arrow right. */
        RIGHT,
        /** Arrow up with Shift, Alt or Control. */
        MOVE_UP,
        /** Arrow down with Shift, Alt or Control. */
        MOVE_DOWN,
        /** To the start. */
        HOME,
        /** To the end. */
        END,
        /** A screen up. */
        PAGE_UP,
        /** A screen down. */
        PAGE_DOWN,
        /** A letter with Control that has no other meaning here. */
        CONTROL,
        /** The left button of the mouse was pressed. */
        CLICK,
        /** The wheel of the mouse was turned away. */
        WHEEL_UP,
        /** The wheel of the mouse was turned near. */
        WHEEL_DOWN,
        /** Control-C. */
        INTERRUPT,
        /** Control-Z, or the signal that stops a job. */
        SUSPEND,
        /** The screen must be painted afresh: Control-L, or the program was stopped and goes on. */
        REPAINT,
        /** The size of the screen is another. */
        RESIZED,
        /** Nothing came in the time that was given. */
        TICK,
        /** The terminal has gone, and nothing more will come. */
        CLOSED
    }

    /** One without text. */
    public static Input of(Kind kind) {
        return new Input(kind, "");
    }

    /** A typed character. */
    public static Input typed(String text) {
        return new Input(Kind.TEXT, text);
    }
}
