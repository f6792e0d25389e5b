package org.hanmi.review;

import java.util.HashMap;
import java.util.Map;

/** What the numbers of one log mean, as far as it was read: later entries name earlier ones by them. */
final class Numbering {

    /** Nothing that came before. */
    static final int NOTHING = -1;

    private final Map<Long, Integer> reviews = new HashMap<>();
    private final Map<Long, Integer> crams = new HashMap<>();
    private final Map<Long, Integer> others = new HashMap<>();

    /** Notes what an entry's number means from now on. */
    void put(LogEntry entry, int meaning) {
        // Practice is overridden as a review is.
        boolean answered = entry instanceof LogEntry.Review || entry instanceof LogEntry.Cram;
        (answered ? reviews : others).put(entry.seq(), meaning);
    }

    /** What an entry refers to, {@link #NOTHING} if it names nothing that came before. The fold looks it up the same way. */
    int target(LogEntry entry) {
        if (entry instanceof LogEntry.Undo undo) {
            return get(undo.undoes());
        }
        return entry instanceof LogEntry.Regrade regrade
                ? reviews.getOrDefault(regrade.of(), crams.getOrDefault(regrade.of(), NOTHING))
                : NOTHING;
    }

    /** The meaning of a number, {@link #NOTHING} if it was not used yet. */
    int get(long seq) {
        return reviews.getOrDefault(seq, others.getOrDefault(seq, NOTHING));
    }
}
