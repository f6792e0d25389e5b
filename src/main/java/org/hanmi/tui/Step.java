package org.hanmi.tui;

import org.hanmi.present.Command;

/** What a key comes to: the next model, and what the program is to be told. */
sealed interface Step {

    /** Calls the case for this step. */
    <R> R match(Cases<R> cases);

    /** One method per step. */
    interface Cases<R> {
        /** Only the screen is another. */
        R stay(Model next);

        /** The learner has answered. */
        R answer(Model from, String response);

        /** The learner wants something. */
        R obey(Model from, Command command);

        /** The learner leaves at once, by Control-C. */
        R interrupt();
    }

    /** Only the screen is another. */
    record Stay(Model next) implements Step {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stay(next);
        }
    }

    /** The learner has answered. */
    record Answer(Model from, String response) implements Step {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.answer(from, response);
        }
    }

    /** The learner wants something. */
    record Obey(Model from, Command command) implements Step {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.obey(from, command);
        }
    }

    /** The learner leaves at once. */
    record Interrupt() implements Step {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.interrupt();
        }
    }
}
