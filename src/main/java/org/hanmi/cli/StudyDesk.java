package org.hanmi.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.hanmi.answer.Judge;
import org.hanmi.answer.Rivals;
import org.hanmi.item.Item;
import org.hanmi.review.LogEntry;
import org.hanmi.review.ReviewLog;
import org.hanmi.review.Reviews;
import org.hanmi.session.Event;
import org.hanmi.session.Journal;
import org.hanmi.session.Limits;
import org.hanmi.session.Notice;
import org.hanmi.session.Purpose;
import org.hanmi.session.Queue;
import org.hanmi.session.Session;
import org.hanmi.session.Sitting;
import org.hanmi.session.Slot;
import org.hanmi.session.State;

/** Makes the queue of a sitting and begins it. */
final class StudyDesk {

    /** How many questions a first sitting has. */
    private static final int EASY = 5;

    private StudyDesk() {}

    /** A sitting on a lesson, as long as was asked for and chosen. */
    static Sitting<State, Event> begin(
            Learner learner, Library library, Lesson lesson, ReviewLog log, Reviews reviews) {
        return begin(learner, library, lesson, log, reviews, learner.limits());
    }

    /** Five facts that are easy to ask about, whatever is chosen otherwise. */
    static Sitting<State, Event> first(Learner learner, Library library, ReviewLog log) {
        Library easy = library.easy(EASY);
        return begin(learner, easy, Lesson.of(easy.deck()), log, learner.reviews(), new Limits(EASY, EASY));
    }

    private static Sitting<State, Event> begin(
            Learner learner, Library library, Lesson lesson, ReviewLog log, Reviews reviews, Limits limits) {
        StudyRequest request = learner.request();
        Clock clock = learner.environment().clock();
        LocalDate today = learner.today();
        boolean practice = request.practice && !request.counts;
        Session session = new Session(
                library.whole(),
                reviews,
                reviews.schedule(),
                new Judge(new Rivals(new ReadAll(library))),
                SystemClock.zone(clock),
                practice ? Purpose.PRACTICE : Purpose.STUDY);
        List<Slot> queue;
        Notice.Kind told = null;
        if (request.practice) {
            queue = Queue.practice(lesson.deck(), reviews, limits.questions(), today);
            told = practice ? Notice.Kind.PRACTICE : null;
        } else {
            queue = Queue.of(lesson.deck(), reviews, limits, today, lesson.sequence());
            told = Queue.isBehind(lesson.deck(), reviews, limits, today) ? Notice.Kind.BEHIND : null;
        }
        return new Sitting<>(session, session.start(queue, clock.instant(), told), new Appending(log), clock);
    }

    /** For answers with a slip; a class and no lambda, since linking the first one takes as long as reading the log. */
    private record ReadAll(Library library) implements Supplier<List<Item>> {
        @Override
        public List<Item> get() {
            return library.items();
        }
    }

    /** What is answered goes into the log. */
    private record Appending(ReviewLog log) implements Journal {
        @Override
        public void append(List<LogEntry> lines) {
            log.append(lines);
        }
    }
}
