package org.hanmi.cli;

import java.io.PrintWriter;
import java.util.function.Function;
import org.hanmi.line.Input;
import org.hanmi.line.QuizMode;
import org.hanmi.present.Browser;
import org.hanmi.present.QuizViews;
import org.hanmi.review.LogException;
import org.hanmi.session.QuizEvent;
import org.hanmi.session.QuizState;
import org.hanmi.session.Sitting;
import org.jspecify.annotations.Nullable;

/** A quiz. */
record QuizTalk(Learner learner, Sitting<QuizState, QuizEvent> sitting, QuizViews views) implements Talk {

    @Override
    public void over(Input input, PrintWriter out) {
        new QuizMode(sitting, views, input, out, new Card(learner)).run();
    }

    @Override
    public int failures() {
        return sitting.failures();
    }

    @Override
    public @Nullable LogException failure() {
        return sitting.failure();
    }

    /** The card of the question that is explained. */
    private record Card(Learner learner) implements Function<QuizState, Browser> {
        @Override
        public Browser apply(QuizState state) {
            return learner.encyclopedia().browser(QuizDesk.asked(state));
        }
    }
}
