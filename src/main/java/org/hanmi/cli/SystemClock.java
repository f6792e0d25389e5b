package org.hanmi.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The system's clock in the system's zone, which is looked for on a thread of its own: the JDK reads all zones of the
 * world and searches every library for more, which takes as long as everything else that a start does.
 */
final class SystemClock extends Clock {

    private final Thread search;
    private volatile @Nullable ZoneId zone;

    /** Begins to look for the zone. */
    SystemClock() {
        search = new Thread("find the zone") {
            @Override
            public void run() {
                zone = ZoneId.systemDefault();
            }
        };
        search.setDaemon(true);
        search.start();
    }

    /** The zone, waiting until it is found. */
    @Override
    public ZoneId getZone() {
        try {
            search.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        ZoneId found = zone;
        return found == null ? ZoneId.systemDefault() : found;
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(System.currentTimeMillis());
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.system(other);
    }
}
