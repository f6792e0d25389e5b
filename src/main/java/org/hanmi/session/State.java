package org.hanmi.session;

import java.time.Instant;
import org.hanmi.answer.Judgement;
import org.hanmi.answer.Question;
import org.hanmi.fsrs.Rating;
import org.jspecify.annotations.Nullable;

/** Where a sitting stands. */
public sealed interface State {

    /** What has been done, and what lies ahead. */
    Progress progress();

    /** What to tell the learner beside the state; null if nothing. */
    @Nullable
    Notice notice();

    /** Tells what to do with each. */
    <R> R match(Cases<R> cases);

    /** One method per state. */
    interface Cases<R> {
        /** A question waits for its answer. */
        R asking(Asking state);

        /** The answer is explained. */
        R answered(Answered state);

        /** The sitting is over. */
        R finished(Finished state);
    }

    /**
     * A question waits for its answer.
     *
     * @param hints how much has been given away: how many options, or how many letters
     * @param helped a first answer was told to be right as far as it went
     * @param shown since when
     */
    record Asking(
            Progress progress,
            Slot slot,
            Question question,
            int hints,
            boolean helped,
            Instant shown,
            @Nullable Notice notice)
            implements State {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.asking(this);
        }

        Asking shownAt(Instant now) {
            return new Asking(progress, slot, question, hints, helped, now, notice);
        }

        Asking with(Progress changed, @Nullable Notice said) {
            return new Asking(changed, slot, question, hints, helped, shown, said);
        }
    }

    /**
     * The answer is explained. It is already in the log.
     *
     * @param judgement what was made of it; null for "don't know"
     * @param rating as it counts now
     * @param days in how many days it comes back, apart from a second try today; −1 for practice, which changes nothing
     * @param again whether it comes again in this sitting
     * @param lapses how often the fact had been forgotten in all
     */
    record Answered(
            Progress progress,
            Slot slot,
            Question question,
            @Nullable Judgement judgement,
            Rating rating,
            int days,
            boolean again,
            int lapses,
            @Nullable Notice notice)
            implements State {

        /** From so many lapses on, another look at the article does more than another question. */
        public static final int LEECH = 8;

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.answered(this);
        }

        /** Tells whether the fact was forgotten so often that something else should be done about it. */
        public boolean isLeech() {
            return lapses >= LEECH && rating == Rating.AGAIN;
        }

        Answered with(Progress changed, Rating rated, int inDays, boolean comesAgain, Notice said) {
            return new Answered(changed, slot, question, judgement, rated, inDays, comesAgain, lapses, said);
        }
    }

    /**
     * The sitting is over.
     *
     * @param tomorrow how many questions will be due on the next study day
     */
    record Finished(
            Progress progress, int tomorrow, @Nullable Notice notice) implements State {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.finished(this);
        }
    }
}
