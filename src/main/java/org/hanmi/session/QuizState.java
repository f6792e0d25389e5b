package org.hanmi.session;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a quiz stands. */
public sealed interface QuizState {

    /** The questions and answers. */
    Paper paper();

    /** What to tell the learner beside the state; null if nothing. */
    @Nullable
    Notice notice();

    /** The same state with other answers and something else to tell. */
    QuizState with(Paper changed, @Nullable Notice said);

    /** Tells what to do with each. */
    <R> R match(Cases<R> cases);

    /** One method per state. */
    interface Cases<R> {
        /** A question waits for its answer. */
        R asking(Asking state);

        /** The answer is explained at once. */
        R told(Told state);

        /** An exam is about to be handed in. */
        R checking(Checking state);

        /** The quiz is over. */
        R over(Over state);

        /** What was missed is walked through. */
        R walking(Walking state);
    }

    /**
     * A question waits for its answer.
     *
     * @param number which one, from 0
     * @param shown since when
     */
    record Asking(
            Paper paper,
            int number,
            Instant shown,
            @Nullable Notice notice) implements QuizState {

        /** The question and what was said to it before. */
        public Reply reply() {
            return paper.replies().get(number);
        }

        @Override
        public Asking with(Paper changed, @Nullable Notice said) {
            return new Asking(changed, number, shown, said);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.asking(this);
        }
    }

    /**
     * The answer is explained at once; not in an exam. It is already in the log.
     *
     * @param number which question, from 0
     */
    record Told(Paper paper, int number, @Nullable Notice notice) implements QuizState {
        @Override
        public Told with(Paper changed, @Nullable Notice said) {
            return new Told(changed, number, said);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.told(this);
        }
    }

    /**
     * An exam is about to be handed in: the last look at what is still open.
     *
     * @param from the question from which the learner came, from 0
     */
    record Checking(Paper paper, int from, @Nullable Notice notice) implements QuizState {
        @Override
        public Checking with(Paper changed, @Nullable Notice said) {
            return new Checking(changed, from, said);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.checking(this);
        }
    }

    /**
     * The quiz is over.
     *
     * @param late whether it was the clock that ended it
     * @param millis how long it took
     */
    record Over(
            Paper paper,
            boolean late,
            long millis,
            @Nullable Notice notice) implements QuizState {
        @Override
        public Over with(Paper changed, @Nullable Notice said) {
            return new Over(changed, late, millis, said);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.over(this);
        }
    }

    /**
     * What was missed is walked through.
     *
     * @param over the end, to which the walk returns
     * @param missed the numbers of the questions missed when it began
     * @param at which of them, from 0
     */
    record Walking(
            Over over,
            List<Integer> missed,
            int at,
            @Nullable Notice notice) implements QuizState {

        /** Copies the list. */
        public Walking {
            missed = List.copyOf(missed);
        }

        /** Which question is shown, from 0. */
        public int number() {
            return missed.get(at);
        }

        @Override
        public Paper paper() {
            return over.paper();
        }

        @Override
        public Walking with(Paper changed, @Nullable Notice said) {
            return new Walking(over.with(changed, null), missed, at, said);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.walking(this);
        }
    }
}
