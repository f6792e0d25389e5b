package org.hanmi.tui;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.present.CheckView;
import org.hanmi.present.FeedbackView;
import org.hanmi.present.HomeView;
import org.hanmi.present.Key;
import org.hanmi.present.Keys;
import org.hanmi.present.Place;
import org.hanmi.present.QuestionView;
import org.hanmi.present.ResultView;
import org.hanmi.present.StatsView;
import org.hanmi.present.SummaryView;

/** What the program has to show: one of the views, to be seen whole. */
public sealed interface Face {

    /** Calls the case for this view. */
    <R> R match(Cases<R> cases);

    /** Which keys work. */
    Place place();

    /** The keys as they stand now. */
    List<Key> keys();

    /** One method per view. */
    interface Cases<R> {
        /** The first screen. */
        R home(HomeView view);

        /** A question. */
        R question(QuestionView view);

        /** What came of the answer. */
        R feedback(FeedbackView view);

        /** The end of a sitting. */
        R summary(SummaryView view);

        /** A page of statistics. */
        R statistics(StatsView view, int page);

        /** An exam before it is handed in. */
        R check(CheckView view);

        /** The end of a quiz. */
        R result(ResultView view);
    }

    /** The first screen. */
    record Home(HomeView view) implements Face {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.home(view);
        }

        @Override
        public Place place() {
            return Place.HOME;
        }

        @Override
        public List<Key> keys() {
            return view.keys();
        }
    }

    /**
     * A question. Whatever has options is answered by pointing here, also what takes a line of text elsewhere: letters are
     * then free, and commands need no colon.
     *
     * @param pointing whose keys work where there are options
     * @param typing whose keys work where there are none
     */
    record Asking(QuestionView view, Place pointing, Place typing) implements Face {

        /** One of a sitting. */
        public Asking(QuestionView view) {
            this(view, Place.QUESTION, Place.TYPING);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.question(view);
        }

        @Override
        public Place place() {
            return view.options().isEmpty() ? typing : pointing;
        }

        @Override
        public List<Key> keys() {
            if (view.options().isEmpty()) {
                return view.keys();
            }
            List<Key> keys = new ArrayList<>();
            for (Key key : view.keys()) {
                String written = key.key().startsWith(Keys.PREFIX) ? key.key().substring(1) : key.key();
                keys.add(new Key(written, key.command(), key.words(), key.explanation(), key.whyNot()));
            }
            return keys;
        }
    }

    /**
     * What came of the answer.
     *
     * @param place whose keys work
     */
    record Explained(FeedbackView view, Place place) implements Face {

        /** One of a sitting. */
        public Explained(FeedbackView view) {
            this(view, Place.FEEDBACK);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.feedback(view);
        }

        @Override
        public List<Key> keys() {
            return view.keys();
        }
    }

    /** The end of a sitting. */
    record Over(SummaryView view) implements Face {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.summary(view);
        }

        @Override
        public Place place() {
            return Place.SUMMARY;
        }

        @Override
        public List<Key> keys() {
            return view.keys();
        }
    }

    /** An exam before it is handed in. */
    record Checked(CheckView view) implements Face {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.check(view);
        }

        @Override
        public Place place() {
            return Place.CHECK;
        }

        @Override
        public List<Key> keys() {
            return view.keys();
        }
    }

    /** The end of a quiz. */
    record Result(ResultView view) implements Face {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.result(view);
        }

        @Override
        public Place place() {
            return Place.RESULT;
        }

        @Override
        public List<Key> keys() {
            return view.keys();
        }
    }

    /**
     * Statistics.
     *
     * @param page which page, from 0
     */
    record Statistics(StatsView view, int page) implements Face {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.statistics(view, page);
        }

        @Override
        public Place place() {
            return Place.STATISTICS;
        }

        @Override
        public List<Key> keys() {
            return view.keys();
        }

        /** Another page, the last or the first one beyond the ends. */
        Statistics turned(int to) {
            return new Statistics(view, Math.max(0, Math.min(view.pages().size() - 1, to)));
        }
    }
}
