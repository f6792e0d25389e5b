package org.hanmi.review;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.hanmi.fsrs.StudyDay;

/** Study days of one time zone. Remembers between which two changes of the clocks it last looked, since reviews are near each other. */
public final class ZoneDays {

    private final ZoneRules rules;
    private long from = 1;
    private long until;
    private int offset;

    /** Prepares to tell the study days of a zone. */
    public ZoneDays(ZoneId zone) {
        rules = zone.getRules();
    }

    /** The study day of a moment, as days since 1970-01-01. */
    public int day(long epochSecond) {
        if (epochSecond < from || epochSecond >= until) {
            lookUp(epochSecond);
        }
        return StudyDay.epochDay(epochSecond, offset);
    }

    private void lookUp(long epochSecond) {
        Instant moment = Instant.ofEpochSecond(epochSecond);
        offset = rules.getOffset(moment).getTotalSeconds();
        ZoneOffsetTransition last = rules.previousTransition(moment.plusSeconds(1));
        ZoneOffsetTransition next = rules.nextTransition(moment);
        from = last == null ? Long.MIN_VALUE : last.toEpochSecond();
        until = next == null ? Long.MAX_VALUE : next.toEpochSecond();
    }
}
