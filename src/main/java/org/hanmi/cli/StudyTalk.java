package org.hanmi.cli;

import java.io.PrintWriter;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hanmi.guide.Target;
import org.hanmi.line.Input;
import org.hanmi.line.LineMode;
import org.hanmi.present.Browser;
import org.hanmi.present.ReadingView;
import org.hanmi.present.Readings;
import org.hanmi.present.StatsView;
import org.hanmi.present.Views;
import org.hanmi.review.LogException;
import org.hanmi.session.Event;
import org.hanmi.session.Sitting;
import org.hanmi.session.State;
import org.jspecify.annotations.Nullable;

/** A sitting. What can be read meanwhile is handed on as classes and no lambdas, so that the first question comes soon. */
record StudyTalk(Learner learner, Sitting<State, Event> sitting, Views views, Readings readings) implements Talk {

    @Override
    public void over(Input input, PrintWriter out) {
        new LineMode(
                        sitting,
                        views,
                        input,
                        out,
                        new Statistics(learner),
                        new Card(learner),
                        readings,
                        new Article(learner))
                .run();
    }

    @Override
    public int failures() {
        return sitting.failures();
    }

    @Override
    public @Nullable LogException failure() {
        return sitting.failure();
    }

    private record Statistics(Learner learner) implements Supplier<StatsView> {
        @Override
        public StatsView get() {
            return learner.statistics();
        }
    }

    /** The card of the question that was just answered. */
    private record Card(Learner learner) implements Function<State.Answered, Browser> {
        @Override
        public Browser apply(State.Answered state) {
            return learner.encyclopedia().browser(Target.of(state.slot().item().id()));
        }
    }

    /** The article of the question that was just answered. */
    private record Article(Learner learner) implements Function<State.Answered, @Nullable ReadingView> {
        @Override
        public @Nullable ReadingView apply(State.Answered state) {
            return learner.article(state);
        }
    }
}
