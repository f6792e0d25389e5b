package org.hanmi.story;

/** Something through which a story can be lived: the state machine itself, line mode, the full screen. */
public interface Face {

    /** Plays a story from beginning to end on a stage, and checks what it expects where it expects it. */
    void play(Story story, Stage stage);
}
