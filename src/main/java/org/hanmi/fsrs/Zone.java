package org.hanmi.fsrs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.TimeZone;

/**
 * A time zone that costs little as long as only days are asked for. The JDK has the rules of the world's zones twice, from
 * one file: {@link TimeZone} has read them in a fifth of the time that {@link ZoneId} takes, which also searches every
 * library for more of them; that would be half of a start.
 */
public abstract class Zone {

    /** A zone that tells its own offsets. */
    protected Zone() {}

    /** How many seconds its clocks are ahead of UTC at a moment. */
    public abstract int offset(long epochSecond);

    /** The zone as the JDK's newer kind; what it costs, it costs the first time. */
    public abstract ZoneId id();

    /** The study day of a moment. */
    public final LocalDate day(Instant moment) {
        long second = moment.getEpochSecond();
        return LocalDate.ofEpochDay(StudyDay.epochDay(second, offset(second)));
    }

    /** A zone of the JDK's newer kind. */
    public static Zone of(ZoneId id) {
        return new Zone() {
            @Override
            public int offset(long epochSecond) {
                return id.getRules()
                        .getOffset(Instant.ofEpochSecond(epochSecond))
                        .getTotalSeconds();
            }

            @Override
            public ZoneId id() {
                return id;
            }
        };
    }

    /** A zone of the JDK's older kind. */
    public static Zone of(TimeZone clocks) {
        return new Zone() {
            @Override
            public int offset(long epochSecond) {
                return clocks.getOffset(epochSecond * 1000) / 1000;
            }

            @Override
            public ZoneId id() {
                return clocks.toZoneId();
            }
        };
    }

    /**
     * The zone of a name such as {@code Asia/Seoul}.
     *
     * @throws java.time.DateTimeException if there is none
     */
    public static Zone named(String name) {
        // The older kind takes any other name for Greenwich, and knows abbreviations that the newer one refuses.
        if (name.equals("UTC") || name.indexOf('/') > 0) {
            TimeZone clocks = TimeZone.getTimeZone(name);
            if (clocks.getID().equals(name)) {
                return of(clocks);
            }
        }
        return of(ZoneId.of(name));
    }
}
