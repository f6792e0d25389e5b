package org.hanmi.tui;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.present.Key;
import org.hanmi.present.Keys;
import org.hanmi.present.Place;
import org.hanmi.present.QuestionView;
import org.hanmi.present.StatsView;
import org.hanmi.present.Still;
import org.hanmi.present.TopicsView;

/** What the program has to show: one of the views, to be seen whole. */
public sealed interface Face
        permits Face.Seen, Face.Asking, Face.Topics, Face.Statistics, FormFace, BuildFace, BrowseFace {

    /** Calls the case for this view. */
    <R> R match(Cases<R> cases);

    /** Which keys work. */
    Place place();

    /** The keys as they stand now. */
    List<Key> keys();

    /** One method per view. */
    interface Cases<R> extends Still.Cases<R> {
        /** A question. */
        R question(QuestionView view);

        /** A page of statistics. */
        R statistics(StatsView view, int page);

        /** A card or a list of what is known. */
        R browse(BrowseFace face);

        /** The topics. */
        R topics(TopicsView view, int at);

        /** Lines to choose something in. */
        R form(FormFace face);

        /** A set in the making. */
        R build(BuildFace face);
    }

    /** Something that is only looked at. */
    record Seen(Still view, Place place) implements Face {
        @Override
        public <R> R match(Cases<R> cases) {
            return view.match(cases);
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
