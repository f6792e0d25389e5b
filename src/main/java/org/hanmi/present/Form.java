package org.hanmi.present;

/** Something that is chosen line by line: both faces move it and show its view. Lines count from 0. */
public interface Form {

    /** What is to be seen now. */
    FormView view();

    /**
     * What is typed in a line so far; says how that reads.
     *
     * @param text may be empty
     */
    void draft(int line, String text);

    /** Chooses what was typed in a line; nothing typed is the usual value. What cannot be is refused, and may be typed on. */
    void choose(int line, String text);

    /** Chooses the next value, or the one before it. */
    void turn(int line, int by);

    /** Gives up what is being typed. */
    void cancel();

    /** Takes the last choice back. */
    void undo();
}
