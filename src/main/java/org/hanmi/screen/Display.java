package org.hanmi.screen;

/** A screen with a keyboard. */
public interface Display extends AutoCloseable {

    /** How large it is now. */
    Size size();

    /** Shows what was drawn, in one write, and only what is another than before. */
    void show(Canvas canvas);

    /** Waits for the next input. */
    Input next();

    /**
     * Waits for the next input for so long; then gives a {@link Input.Kind#TICK}. A display without a clock waits until
     * something comes.
     *
     * @param millis at least 0
     */
    default Input next(long millis) {
        return next();
    }

    /** Gives the terminal back to the shell until the job goes on; then the screen must be shown again. */
    void suspend();

    /** Forgets what is on the screen, so that the next canvas is painted whole. */
    void forget();

    /** Gives the terminal back as it was. Does nothing the second time. */
    @Override
    void close();
}
