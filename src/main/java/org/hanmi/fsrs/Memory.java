package org.hanmi.fsrs;

import java.time.LocalDate;

/** What is known about one learner and one fact. */
public sealed interface Memory {

    /** Tells what to do with either. */
    <R> R match(Cases<R> cases);

    /** One method per kind of memory. */
    interface Cases<R> {
        /** Never reviewed. */
        R fresh(New memory);

        /** Reviewed at least once. */
        R known(Known memory);
    }

    /** Never reviewed: there is no stability to misread. */
    record New() implements Memory {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.fresh(this);
        }
    }

    /**
     * Reviewed at least once.
     *
     * @param stability days until recall has fallen to nine in ten, .001 to 36500
     * @param difficulty 1 easy to 10 hard
     * @param last the study day of the last review
     * @param repetitions how often it was reviewed, at least 1
     * @param lapses how often it had been forgotten on a later day than the review before
     */
    record Known(double stability, double difficulty, LocalDate last, int repetitions, int lapses) implements Memory {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.known(this);
        }
    }
}
