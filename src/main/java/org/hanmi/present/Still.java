package org.hanmi.present;

import java.util.List;

/** A view that is only looked at: nothing in it is chosen, highlighted or typed. */
public sealed interface Still
        permits HomeView, FeedbackView, SummaryView, CheckView, ResultView, ReadingView, WelcomeView, WaitingView {

    /** What can be done now. */
    List<Key> keys();

    /** Calls the case for this view. */
    <R> R match(Cases<R> cases);

    /** One method per view. */
    interface Cases<R> {
        /** The first screen. */
        R home(HomeView view);

        /** What came of the answer. */
        R feedback(FeedbackView view);

        /** The end of a sitting. */
        R summary(SummaryView view);

        /** An exam before it is handed in. */
        R check(CheckView view);

        /** The end of a quiz. */
        R result(ResultView view);

        /** What is read before questions. */
        R reading(ReadingView view);

        /** The first time. */
        R welcome(WelcomeView view);

        /** While something is read. */
        R waiting(WaitingView view);
    }
}
