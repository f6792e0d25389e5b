package org.hanmi.session;

import java.time.LocalDate;
import org.hanmi.fsrs.Memory;
import org.jspecify.annotations.Nullable;

/**
 * What is known by now about each fact asked in a sitting, and how that moves what falls due.
 *
 * @param facts by key
 * @param days how many facts more fall due on a day than before the sitting, by days since 1970-01-01; may be less than 0
 */
record Remembered(SharedMap<String, Fact> facts, SharedMap<Long, Integer> days) {

    /** Before the first answer. */
    static final Remembered NOTHING = new Remembered(SharedMap.empty(), SharedMap.empty());

    /**
     * A fact that was asked.
     *
     * @param due the study day on which it comes back
     */
    record Fact(Memory.Known memory, LocalDate due) {}

    /** What is known about a fact; null if it was not asked in this sitting. */
    @Nullable
    Fact get(String key) {
        return facts.get(key);
    }

    /** How many facts more fall due on a day than before the sitting. */
    int more(long epochDay) {
        Integer more = days.get(epochDay);
        return more == null ? 0 : more;
    }

    /**
     * With what is known about a fact now.
     *
     * @param before when it came back before the sitting; null if never
     */
    Remembered with(String key, Fact fact, @Nullable LocalDate before) {
        Fact known = facts.get(key);
        return new Remembered(facts.with(key, fact), days)
                .counted(known == null ? before : known.due, -1)
                .counted(fact.due, 1);
    }

    private Remembered counted(@Nullable LocalDate day, int more) {
        if (day == null) {
            return this;
        }
        long date = day.toEpochDay();
        return new Remembered(facts, days.with(date, more(date) + more));
    }
}
