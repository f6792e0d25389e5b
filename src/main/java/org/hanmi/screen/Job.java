package org.hanmi.screen;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jline.utils.Signals;

/** The program as a job of the shell: told when the window changes, stopped and continued. */
final class Job {

    private static final String STOP = "TSTP";

    private static final long WAKE_MILLIS = 10;

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
        Signals.register(STOP, onStop);
    }

    /**
     * Stops the whole job as the kernel would on Control-Z, and returns when it goes on; at once if no shell is there to
     * let it go on, since the kernel then doesn't stop it.
     */
    void stop() throws IOException {
        CountDownLatch goesOn = new CountDownLatch(1);
        stopped = goesOn;
        Signals.registerDefault(STOP);
        try {
            // The messenger is of the same group and is stopped with it: it ends when the job goes on.
            Process messenger = new ProcessBuilder("sh", "-c", "kill -s " + STOP + " 0").start();
            while (messenger.isAlive() && goesOn.getCount() > 0) {
                goesOn.await(WAKE_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            goesOn.countDown();
            Signals.register(STOP, onStop);
        }
    }
}
