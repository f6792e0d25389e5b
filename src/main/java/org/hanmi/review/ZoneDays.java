package org.hanmi.review;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.hanmi.fsrs.StudyDay;
import org.hanmi.fsrs.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Study days of one time zone. Remembers between which two changes of the clocks it last looked, since reviews are near
 * each other; that takes the JDK's newer rules, which are not worth reading for the few lines behind a snapshot.
 */
public final class ZoneDays {

    private static final int FEW = 1000;

    private final Zone zone;
    private @Nullable ZoneRules rules;
    private int asked;
    private long from = 1;
    private long until;
    private int offset;

    /** Prepares to tell the study days of a zone. */
    public ZoneDays(ZoneId zone) {
        this(Zone.of(zone));
    }

    ZoneDays(Zone zone) {
        this.zone = zone;
    }

    /** The study day of a moment, as days since 1970-01-01. */
    public int day(long epochSecond) {
        if (epochSecond < from || epochSecond >= until) {
            lookUp(epochSecond);
        }
        return StudyDay.epochDay(epochSecond, offset);
    }

    private void lookUp(long epochSecond) {
        if (asked < FEW) {
            asked++;
            offset = zone.offset(epochSecond);
            return;
        }
        ZoneRules known = rules;
        if (known == null) {
            known = zone.id().getRules();
            rules = known;
        }
        Instant moment = Instant.ofEpochSecond(epochSecond);
        offset = known.getOffset(moment).getTotalSeconds();
        ZoneOffsetTransition last = known.previousTransition(moment.plusSeconds(1));
        ZoneOffsetTransition next = known.nextTransition(moment);
        from = last == null ? Long.MIN_VALUE : last.toEpochSecond();
        until = next == null ? Long.MAX_VALUE : next.toEpochSecond();
    }
}
