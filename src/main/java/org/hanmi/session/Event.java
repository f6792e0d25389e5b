package org.hanmi.session;

import org.hanmi.fsrs.Rating;

/** What a learner can do in a sitting. */
public sealed interface Event {

    /** Tells what to do with each. */
    <R> R match(Cases<R> cases);

    /** One method per event, so that a new one stops the compiler at every place that must know it. */
    interface Cases<R> {
        /** Begins to think. */
        R begin(Begin event);

        /** Gives an answer. */
        R answer(Answer event);

        /** Says that the answer is not known. */
        R dontKnow(DontKnow event);

        /** Asks for a hint. */
        R hint(Hint event);

        /** Goes on after the answer was explained. */
        R next(Next event);

        /** Says that the last answer, judged wrong, was right. */
        R wasRight(WasRight event);

        /** Rates the last answer otherwise. */
        R rate(Rate event);

        /** Puts the question behind the others. */
        R skip(Skip event);

        /** Takes back what was done last. */
        R undo(Undo event);

        /** Marks the question for a curator. */
        R flag(Flag event);

        /** Wants the fact not to be asked any more. */
        R suspend(Suspend event);

        /** Finishes here. */
        R quit(Quit event);
    }

    /** Begins to think, having read what stood before the question: reading is no part of the time that an answer takes. */
    record Begin() implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.begin(this);
        }
    }

    /**
     * Gives an answer.
     *
     * @param text what was typed, or the label of the option that was pressed
     */
    record Answer(String text) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.answer(this);
        }
    }

    /** Says that the answer is not known. */
    record DontKnow() implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dontKnow(this);
        }
    }

    /** Asks for a hint. */
    record Hint() implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.hint(this);
        }
    }

    /** Goes on after the answer was explained. */
    record Next() implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.next(this);
        }
    }

    /** Says that the last answer, judged wrong, was right. */
    record WasRight() implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.wasRight(this);
        }
    }

    /** Rates the last answer otherwise. */
    record Rate(Rating rating) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rate(this);
        }
    }

    /** Puts the question behind the others. */
    record Skip() implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.skip(this);
        }
    }

    /** Takes back what was done last. */
    record Undo() implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.undo(this);
        }
    }

    /**
     * Marks the question for a curator.
     *
     * @param note a word why; may be empty
     */
    record Flag(String note) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.flag(this);
        }
    }

    /** Wants the fact not to be asked any more. */
    record Suspend() implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.suspend(this);
        }
    }

    /** Finishes here. */
    record Quit() implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.quit(this);
        }
    }
}
