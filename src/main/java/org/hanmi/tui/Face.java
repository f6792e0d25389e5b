package org.hanmi.tui;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.present.BrowseView;
import org.hanmi.present.BuildView;
import org.hanmi.present.CheckView;
import org.hanmi.present.Command;
import org.hanmi.present.FeedbackView;
import org.hanmi.present.FormView;
import org.hanmi.present.HomeView;
import org.hanmi.present.Key;
import org.hanmi.present.Keys;
import org.hanmi.present.Place;
import org.hanmi.present.QuestionView;
import org.hanmi.present.ReadingView;
import org.hanmi.present.ResultView;
import org.hanmi.present.StatsView;
import org.hanmi.present.SummaryView;
import org.hanmi.present.TopicsView;
import org.hanmi.present.WelcomeView;
import org.jspecify.annotations.Nullable;

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

        /** A card or a list of what is known. */
        R browse(Browse face);

        /** An exam before it is handed in. */
        R check(CheckView view);

        /** The end of a quiz. */
        R result(ResultView view);

        /** The topics. */
        R topics(TopicsView view, int at);

        /** What is read before questions. */
        R reading(ReadingView view);

        /** Lines to choose something in. */
        R form(Form face);

        /** The first time. */
        R welcome(WelcomeView view);

        /** A set in the making. */
        R build(Build face);
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
     * The topics.
     *
     * @param at the highlighted one, from 0
     */
    record Topics(TopicsView view, int at) implements Face {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.topics(view, at);
        }

        @Override
        public Place place() {
            return Place.TOPICS;
        }

        @Override
        public List<Key> keys() {
            return view.keys();
        }

        Topics to(int topic) {
            return new Topics(view, Math.max(0, Math.min(view.topics().size() - 1, topic)));
        }
    }

    /** What is read before questions. */
    record Reading(ReadingView view) implements Face {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reading(view);
        }

        @Override
        public Place place() {
            return Place.READING;
        }

        @Override
        public List<Key> keys() {
            return view.keys();
        }
    }

    /**
     * Lines to choose something in.
     *
     * @param at the highlighted line, from 0
     * @param typing what is being typed in it; null if nothing
     */
    record Form(FormView view, int at, @Nullable Entry typing) implements Face {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.form(this);
        }

        @Override
        public Place place() {
            return view.place();
        }

        @Override
        public List<Key> keys() {
            if (typing == null) {
                return view.keys();
            }
            // Letters belong to what is typed.
            List<Key> keys = new ArrayList<>();
            for (Key key : view.keys()) {
                if (key.command() == Command.CHANGE || key.command() == Command.RETURN) {
                    keys.add(key);
                }
            }
            return keys;
        }

        Form to(int line) {
            return new Form(view, Math.max(0, Math.min(view.lines().size() - 1, line)), null);
        }

        Form typing(@Nullable Entry entry) {
            return new Form(view, at, entry);
        }
    }

    /** The first time. */
    record Welcome(WelcomeView view) implements Face {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.welcome(view);
        }

        @Override
        public Place place() {
            return Place.WELCOME;
        }

        @Override
        public List<Key> keys() {
            return view.keys();
        }
    }

    /**
     * A set in the making.
     *
     * @param at the highlighted line, from 0
     * @param whole whether the highlighted question is seen whole
     * @param typing the conditions of a new row, while they are typed
     */
    record Build(
            BuildView view, int at, boolean whole, @Nullable Entry typing) implements Face {

        /** Begins at a line. */
        public static Build of(BuildView view, int at, boolean whole) {
            String written = view.written();
            Entry typing = written == null ? null : new Entry(written, written.length());
            return new Build(view, 0, whole, typing).to(at);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.build(this);
        }

        @Override
        public Place place() {
            return Place.BUILD;
        }

        @Override
        public List<Key> keys() {
            List<Key> keys = new ArrayList<>();
            if (typing == null) {
                BuildView.Line line = line();
                boolean question = line != null && !line.isHead();
                for (Key key : view.keys()) {
                    boolean needs = key.command() == Command.SWAP
                            || key.command() == Command.LOCK
                            || key.command() == Command.OPEN;
                    keys.add(
                            question || !needs
                                    ? key
                                    : new Key(
                                            key.key(),
                                            key.command(),
                                            key.words(),
                                            key.explanation(),
                                            view.noQuestion()));
                }
                return keys;
            }
            // Letters belong to what is typed, and Enter adds it.
            for (Key key : view.keys()) {
                if (key.command() == Command.ADD) {
                    keys.add(0, new Key("Enter", key.command(), key.words(), key.explanation(), null));
                } else if (key.command() == Command.RETURN) {
                    keys.add(key);
                }
            }
            return keys;
        }

        Build to(int line) {
            return new Build(view, Math.max(0, Math.min(view.lines().size() - 1, line)), whole, typing);
        }

        Build whole(boolean seen) {
            return new Build(view, at, seen, typing);
        }

        Build typing(@Nullable Entry entry) {
            return new Build(view, at, whole, entry);
        }

        BuildView.@Nullable Line line() {
            return at < view.lines().size() ? view.lines().get(at) : null;
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

    /**
     * A card or a list of what is known.
     *
     * @param at the highlighted link, from 0
     * @param typing what is being typed after {@code /}; null if nothing
     * @param free whether the page was scrolled away from the highlighted link, which then follows
     * @param turned so many screens are to be turned when it is next drawn, since only then their height is known
     * @param previews what links lead to
     */
    record Browse(BrowseView view, int at, @Nullable Entry typing, boolean free, int turned, Previews previews)
            implements Face {

        /** What a link leads to, by its place among the links; null if that is not shown before it is opened. */
        interface Previews {
            @Nullable
            BrowseView of(int link);
        }

        /** A card that is seen beside another. */
        static Browse glimpsed(BrowseView view) {
            return new Browse(view, -1, null, true, 0, link -> null);
        }

        static Browse of(BrowseView view, int at, Previews previews) {
            return new Browse(view, at, null, at == 0 && !view.list(), 0, previews);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.browse(this);
        }

        @Override
        public Place place() {
            return Place.BROWSE;
        }

        @Override
        public List<Key> keys() {
            if (typing == null) {
                return view.keys();
            }
            // Letters belong to what is typed.
            List<Key> keys = new ArrayList<>();
            for (Key key : view.keys()) {
                if (key.command() == Command.OPEN || key.command() == Command.RETURN) {
                    keys.add(key);
                }
            }
            return keys;
        }

        Browse to(int link) {
            return new Browse(view, Math.max(0, Math.min(link, view.links().size() - 1)), typing, false, 0, previews);
        }

        Browse scrolled() {
            return new Browse(view, at, typing, true, 0, previews);
        }

        Browse typing(@Nullable Entry entry) {
            return new Browse(view, at, entry, free, turned, previews);
        }

        Browse turned(int screens) {
            return new Browse(view, at, typing, !view.list(), screens, previews);
        }
    }
}
