package org.hanmi.story;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hanmi.answer.Judge;
import org.hanmi.answer.Rivals;
import org.hanmi.fsrs.StudyDay;
import org.hanmi.item.Item;
import org.hanmi.present.Views;
import org.hanmi.present.Words;
import org.hanmi.review.LogEntry;
import org.hanmi.review.Reviews;
import org.hanmi.review.Schedule;
import org.hanmi.session.Deck;
import org.hanmi.session.Event;
import org.hanmi.session.Limits;
import org.hanmi.session.Queue;
import org.hanmi.session.Session;
import org.hanmi.session.Sitting;
import org.hanmi.session.State;

/** A sitting with real parts, a clock that stands until it is moved, and a log in memory. */
public final class Stage {

    public static final ZoneId ZONE = ZoneId.of("Asia/Seoul");

    public final Session session;
    public final Sitting<State, Event> sitting;
    public final Views views;
    public final List<LogEntry> log = new ArrayList<>();
    public final Reviews reviews = Reviews.none(Schedule.DEFAULT);

    private Instant now;

    /** Sets the stage; the history is in the log already. */
    public Stage(List<Item> items, List<LogEntry> history, Limits limits, Instant start) {
        now = start;
        history.forEach(reviews::add);
        Deck deck = new Deck(items);
        session = new Session(deck, reviews, Schedule.DEFAULT, new Judge(new Rivals(items)), ZONE);
        views = new Views(Words.of(Locale.ENGLISH), SmallBank.TOPICS);
        sitting = new Sitting<>(
                session,
                session.start(Queue.of(deck, reviews, limits, StudyDay.of(start, ZONE)), start),
                log::addAll,
                () -> now);
    }

    /** Lets time pass. */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** What the clock shows. */
    public Instant now() {
        return now;
    }
}
