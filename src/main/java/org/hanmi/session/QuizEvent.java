package org.hanmi.session;

/** What can happen in a quiz. */
public sealed interface QuizEvent {

    /** Tells what to do with each. */
    <R> R match(Cases<R> cases);

    /** One method per sort of event. */
    interface Cases<R> {
        /** Gives an answer. */
        R answer(Answer event);

        /** Marks the question for a curator. */
        R flag(Flag event);

        /** Does what needs no words. */
        R move(Move event);
    }

    /**
     * Gives an answer; in an exam in place of the one before.
     *
     * @param text what was typed, or the label of the option that was pressed
     */
    record Answer(String text) implements QuizEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.answer(this);
        }
    }

    /**
     * Marks the question for a curator.
     *
     * @param note a word why; may be empty
     */
    record Flag(String note) implements QuizEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.flag(this);
        }
    }

    /** What needs no words. */
    enum Move implements QuizEvent {
        /** Says that the answer is not known; in an exam, takes the answer back. */
        DONT_KNOW,
        /** Does what comes next. */
        NEXT,
        /** To the question before. */
        BACK,
        /** To the next question without an answer. */
        FORWARD,
        /** Finishes here: an exam is looked over first, then handed in. */
        LEAVE,
        /** Takes back what was done last. */
        UNDO,
        /** Says that the answer shown, judged wrong, was right. */
        WAS_RIGHT,
        /** Time has passed. */
        TICK;

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.move(this);
        }
    }
}
