package org.hanmi.screen;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Stops the program for a while, as the kernel does on Control-Z. */
public final class Halt {

    /** The signal by which a terminal stops a job; until {@link #untilContinued} it must do what it does by default. */
    static final String STOP = "TSTP";

    private static final long WAKE_MILLIS = 10;

    private Halt() {}

    /**
     * Stops the whole job, and returns when it goes on; at once if no shell is there to let it go on, since the kernel
     * then doesn't stop it.
     *
     * @param goesOn whoever hears that this process goes on counts it down: it may have been woken alone
     * @throws IOException if no shell can be found to send the signal
     */
    public static void untilContinued(CountDownLatch goesOn) throws IOException {
        // The messenger is of the same group and is stopped with it: it ends when the job goes on.
        Process messenger = new ProcessBuilder("sh", "-c", "kill -s " + STOP + " 0").start();
        try {
            while (messenger.isAlive() && goesOn.getCount() > 0) {
                goesOn.await(WAKE_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
