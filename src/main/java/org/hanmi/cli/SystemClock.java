package org.hanmi.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hanmi.fsrs.Zone;
import org.jspecify.annotations.Nullable;

/** The system's clock in the system's zone, of which no more is found out than somebody asks: see {@link Zone}. */
final class SystemClock extends Clock {

    private volatile @Nullable Zone zone;

    /** Where the system has the rules of its zone, and those of all others. */
    private static final String OWN = "/etc/localtime";

    private static final String ALL = "/usr/share/zoneinfo/";

    /** The zone, of which the rest can be had later. */
    Zone zone() {
        Zone found = zone;
        if (found == null) {
            found = new SystemZone(file());
            zone = found;
        }
        return found;
    }

    /** Nothing where it is not a plain name that decides. */
    private static @Nullable ZoneFile file() {
        if (!System.getProperty("user.timezone", "").isEmpty()) {
            return null;
        }
        String name = System.getenv("TZ");
        if (name == null) {
            return ZoneFile.read(OWN);
        }
        return name.indexOf('/') > 0 && !name.contains(".") ? ZoneFile.read(ALL + name) : null;
    }

    /** The zone of any clock. */
    static Zone zone(Clock clock) {
        return clock instanceof SystemClock system ? system.zone() : Zone.of(clock.getZone());
    }

    /** The study day of any clock. */
    static LocalDate today(Clock clock) {
        return zone(clock).day(clock.instant());
    }

    /** Finds the rest of the zone on a thread of its own, so that the first answer need not wait for it. */
    void findZone() {
        Thread search = new Thread("find the zone") {
            @Override
            public void run() {
                zone().id();
            }
        };
        search.setDaemon(true);
        search.start();
    }

    @Override
    public ZoneId getZone() {
        return zone().id();
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
