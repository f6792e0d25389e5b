package org.hanmi.review;

import java.time.Instant;
import java.time.ZoneId;
import org.hanmi.fsrs.Rating;
import org.hanmi.item.ItemId;

/** One line of the review log: what happened, not what was concluded from it. */
public sealed interface LogEntry {

    /** Its number in the log, from 1 upwards; later entries name it by this. */
    long seq();

    /** The word in the log. */
    String kind();

    /** Tells what to do with each kind. */
    <R> R match(Cases<R> cases);

    /** One method per kind, so that a new kind stops the compiler at every place that must know it. */
    interface Cases<R> {
        /** An item was answered. */
        R review(Review entry);

        /** An item was answered for practice. */
        R cram(Cram entry);

        /** An earlier entry is taken back. */
        R undo(Undo entry);

        /** A review is rated otherwise. */
        R regrade(Regrade entry);

        /** A fact is not to be asked. */
        R suspend(Suspend entry);

        /** A fact is to be asked again. */
        R resume(Resume entry);

        /** An item was marked for a curator. */
        R flag(Flag entry);

        /** A setting was changed. */
        R settings(Settings entry);

        /** A line of a kind that this version does not know. */
        R unknown(Unknown entry);
    }

    /**
     * An item was answered.
     *
     * @param asked how it was asked: {@code choice}, {@code multiple}, {@code order}, {@code match} or {@code typed}
     * @param options among how many options, 0 if there were none
     * @param response what the learner answered, as a person would write it
     * @param millis how long it took
     * @param bank the hash of the item's content as it was asked
     */
    record Review(
            long seq,
            Instant at,
            ZoneId zone,
            ItemId item,
            String asked,
            int options,
            Rating rating,
            String response,
            boolean correct,
            long millis,
            String bank)
            implements LogEntry {
        @Override
        public String kind() {
            return "review";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.review(this);
        }
    }

    /**
     * An item was answered for practice, outside the schedule: no memory is folded from it. It is a kind of its own, so
     * that a program that does not know it leaves it aside instead of counting it.
     *
     * @param review the answer, with the number of this entry
     */
    record Cram(Review review) implements LogEntry {
        @Override
        public long seq() {
            return review.seq();
        }

        @Override
        public String kind() {
            return "cram";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.cram(this);
        }
    }

    /**
     * An earlier entry is taken back: all is as if it had not been written.
     *
     * @param undoes the number of that entry
     */
    record Undo(long seq, Instant at, ZoneId zone, long undoes) implements LogEntry {
        @Override
        public String kind() {
            return "undo";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.undo(this);
        }
    }

    /**
     * The learner's own rating of an earlier review; {@code override} in the log.
     *
     * @param of the number of the review
     */
    record Regrade(long seq, Instant at, ZoneId zone, long of, Rating rating, boolean correct) implements LogEntry {
        @Override
        public String kind() {
            return "override";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.regrade(this);
        }
    }

    /** The fact of an item is not to be asked until it is resumed. */
    record Suspend(long seq, Instant at, ZoneId zone, ItemId item) implements LogEntry {
        @Override
        public String kind() {
            return "suspend";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.suspend(this);
        }
    }

    /** The fact of an item is to be asked again. */
    record Resume(long seq, Instant at, ZoneId zone, ItemId item) implements LogEntry {
        @Override
        public String kind() {
            return "resume";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.resume(this);
        }
    }

    /** An item was marked for a curator, with a word why. */
    record Flag(long seq, Instant at, ZoneId zone, ItemId item, String note) implements LogEntry {
        @Override
        public String kind() {
            return "flag";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.flag(this);
        }
    }

    /** A setting was changed; the last one counts. */
    record Settings(long seq, Instant at, ZoneId zone, String name, String value) implements LogEntry {
        @Override
        public String kind() {
            return "settings";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.settings(this);
        }
    }

    /**
     * A line of a kind that this version does not know: kept in the log, and reported.
     *
     * @param seq its number, 0 if it has none
     * @param line the whole line as it stands
     */
    record Unknown(long seq, String kind, String line) implements LogEntry {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unknown(this);
        }
    }
}
