package org.hanmi.screen;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.jline.utils.Signals;

/** The program as a job of the shell: told when the window changes, stopped and continued. */
final class Job {

    private final Runnable onStop;
    private volatile CountDownLatch stopped = new CountDownLatch(0);

    /**
     * Listens from now on. Each of these is called on a thread of its own; the last one only if somebody else than
     * {@link #stop} had stopped the job.
     */
    Job(Runnable onResize, Runnable onStop, Runnable onContinue) {
        this.onStop = onStop;
        Signals.register("WINCH", onResize);
        Signals.register("CONT", () -> {
            if (stopped.getCount() > 0) {
                stopped.countDown();
            } else {
                onContinue.run();
            }
        });
        Signals.register(Halt.STOP, onStop);
    }

    /**
     * Stops the whole job, and returns when it goes on; see {@link Halt}.
     */
    void stop() throws IOException {
        CountDownLatch goesOn = new CountDownLatch(1);
        stopped = goesOn;
        Signals.registerDefault(Halt.STOP);
        try {
            Halt.untilContinued(goesOn);
        } finally {
            goesOn.countDown();
            Signals.register(Halt.STOP, onStop);
        }
    }
}
