package org.hanmi.session;

import java.time.LocalDate;
import org.hanmi.fsrs.Memory;
import org.hanmi.fsrs.Rating;
import org.hanmi.review.Reviews;
import org.hanmi.review.Schedule;
import org.jspecify.annotations.Nullable;

/**
 * What answers do to what is known: the log of before, which is only read, and beside it what is remembered since. In
 * practice they do nothing.
 */
final class Learning {

    private final Deck deck;
    private final Reviews reviews;
    private final Schedule schedule;
    private final boolean counts;

    Learning(Deck deck, Reviews reviews, Schedule schedule, Purpose purpose) {
        this.deck = deck;
        this.reviews = reviews;
        this.schedule = schedule;
        counts = purpose == Purpose.STUDY;
    }

    /** What is known about a fact by now. */
    Memory memory(Remembered since, String key) {
        Remembered.Fact fact = since.get(key);
        return fact != null ? fact.memory() : reviews.memory(key);
    }

    /** What is known about a fact after an answer on a study day. */
    Memory after(Memory before, LocalDate day, Rating rating) {
        return counts ? schedule.model().next(before, day, rating) : before;
    }

    /** In how many days a fact comes back that was asked among so many options; −1 for practice, which changes nothing. */
    int days(Remembered since, String key, Memory memory, int options) {
        return counts && memory instanceof Memory.Known known
                ? schedule.days(key, known, options, new SittingLoad(reviews, since, key))
                : -1;
    }

    /** What is remembered with a fact that comes back in so many days. */
    Remembered with(Remembered since, String key, Memory memory, int days) {
        return counts && memory instanceof Memory.Known known
                ? since.with(key, new Remembered.Fact(known, known.last().plusDays(days)), reviews.due(key))
                : since;
    }

    /** How many facts are asked on a study day if none is until then. */
    int due(Remembered since, LocalDate day) {
        int due = 0;
        for (String key : reviews.keys()) {
            due += since.get(key) == null && isAsked(key, reviews.due(key), day) ? 1 : 0;
        }
        for (SharedMap.Entry<String, Remembered.Fact> each : since.facts().entries()) {
            due += isAsked(each.key(), each.value().due(), day) ? 1 : 0;
        }
        return due;
    }

    private boolean isAsked(String key, @Nullable LocalDate due, LocalDate day) {
        return due != null && !due.isAfter(day) && !reviews.isSuspended(key) && deck.find(key) >= 0;
    }
}
