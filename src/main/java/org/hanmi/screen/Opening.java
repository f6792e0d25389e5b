package org.hanmi.screen;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Opens a terminal on a thread of its own; its size is there first, then it is made raw. */
final class Opening {

    /** Where the terminal comes from. */
    interface Source {
        Device open() throws IOException;
    }

    private final Source source;
    private final CountDownLatch opened = new CountDownLatch(1);
    private final CountDownLatch raw = new CountDownLatch(1);
    private volatile @Nullable Device device;
    private volatile @Nullable IOException failure;

    Opening(Source source) {
        this.source = source;
    }

    void start() {
        Thread opener = new Thread("open the terminal") {
            @Override
            public void run() {
                open();
            }
        };
        opener.setDaemon(true);
        opener.start();
    }

    private void open() {
        try {
            Device found = source.open();
            device = found;
            opened.countDown();
            found.raw();
        } catch (IOException e) {
            failure = e;
        } catch (RuntimeException | LinkageError e) {
            failure = new IOException(e.getMessage(), e);
        } finally {
            opened.countDown();
            raw.countDown();
        }
    }

    /** Waits until it is open. */
    Device device() throws IOException {
        await(opened);
        Device found = device;
        if (found == null) {
            IOException cause = failure;
            throw cause == null ? new IOException("not open") : cause;
        }
        return found;
    }

    /** Waits until keys come one by one. */
    void awaitRaw() throws IOException {
        await(raw);
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
