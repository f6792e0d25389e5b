package org.hanmi.cli;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hanmi.guide.Target;
import org.hanmi.present.Command;
import org.hanmi.present.QuizViews;
import org.hanmi.present.QuizWords;
import org.hanmi.present.Readings;
import org.hanmi.present.TopicsView;
import org.hanmi.present.Views;
import org.hanmi.problem.Problem;
import org.hanmi.review.LogException;
import org.hanmi.review.ReviewLog;
import org.hanmi.review.Reviews;
import org.hanmi.session.Event;
import org.hanmi.session.QuizEvent;
import org.hanmi.session.QuizState;
import org.hanmi.session.Sitting;
import org.hanmi.session.State;
import org.hanmi.tui.Course;
import org.hanmi.tui.Face;
import org.hanmi.tui.QuizCourse;
import org.hanmi.tui.StudyCourse;
import org.hanmi.tui.TopicsCourse;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answers on the full screen: sittings, quizzes, sittings on a topic. One at a time, since there is one
 * log. Classes and no lambdas before the first question: linking the first lambda takes as long as reading the log.
 */
final class Courses {

    private final Learner learner;
    private final Library library;
    private final Views views;
    private final OpenLog log;
    private @Nullable Sitting<State, Event> current;
    private @Nullable Sitting<QuizState, QuizEvent> examined;

    Courses(Learner learner, Library library, OpenLog log) {
        this.learner = learner;
        this.library = library;
        this.log = log;
        views = new Views(learner.words(), library.topics());
    }

    /**
     * A sitting on whatever was asked for, or a quiz.
     *
     * @throws LogException if the log cannot be opened
     */
    Course begin(@Nullable QuizRequest quiz) {
        learner.findZone();
        ReviewLog opened = log.open();
        for (Problem problem : opened.problems()) {
            learner.note(problem.toString());
        }
        Reviews reviews = learner.reviews();
        reviews.keepSnapshot();
        current = null;
        examined = null;
        return quiz == null ? study(opened, reviews) : quiz(quiz, opened, reviews);
    }

    private Course study(ReviewLog opened, Reviews reviews) {
        Lesson lesson = learner.lessons().of(learner.request().filter, library, reviews);
        return sitting(StudyDesk.begin(learner, library, lesson, opened, reviews), lesson.readings());
    }

    private Course quiz(QuizRequest quiz, ReviewLog opened, Reviews reviews) {
        StudyRequest request = learner.request();
        QuizWords say = QuizWords.of(learner.language());
        Sitting<QuizState, QuizEvent> begun = QuizDesk.begin(
                quiz,
                request.filter,
                library,
                opened,
                reviews,
                learner.environment().clock());
        examined = begun;
        if (begun.state().paper().size() > 0 || !request.home) {
            return new QuizCourse(begun, new QuizViews(views, say));
        }
        learner.note(say.nothing());
        return new Nothing();
    }

    private Course sitting(Sitting<State, Event> begun, Readings readings) {
        current = begun;
        return new StudyCourse(begun, views, readings, new NothingElse());
    }

    /** From the first screen, a log that cannot be opened is something to read there, and no reason to leave. */
    Course beginOrNothing(@Nullable QuizRequest quiz) {
        try {
            return begin(quiz);
        } catch (LogException closed) {
            learner.note(closed);
            return new Nothing();
        }
    }

    /** A first sitting, over other things. */
    Course first() {
        try {
            return new Shutting(sitting(StudyDesk.first(learner, library, log.open()), Readings.none()));
        } catch (LogException closed) {
            learner.note(closed);
            return new Nothing();
        }
    }

    /** The list of topics, and from there sittings. */
    Course byTopic() {
        return new TopicsCourse(
                new Supplier<>() {
                    @Override
                    public TopicsView get() {
                        log.shut();
                        return learner.topics(library);
                    }
                },
                new Function<>() {
                    @Override
                    public Course apply(String topic) {
                        return onTopic(topic);
                    }
                });
    }

    private Course onTopic(String topic) {
        return lessonOrNothing(library.onTopic(topic), topic);
    }

    /** A sitting on an article or a topic that was found while browsing, over other things. */
    Course onFound(Target found, boolean topic) {
        return new Shutting(topic ? onTopic(found.id()) : lessonOrNothing(library.ofArticle(found.id()), ""));
    }

    /**
     * A sitting on a part of the bank.
     *
     * @param topic its id; empty for an article
     */
    private Course lessonOrNothing(Library part, String topic) {
        try {
            ReviewLog opened = log.open();
            Reviews reviews = learner.reviews();
            reviews.keepSnapshot();
            Lessons lessons = learner.lessons();
            Lesson lesson = topic.isEmpty() ? lessons.ofArticles(part) : lessons.onTopic(part, topic, reviews);
            Sitting<State, Event> begun = StudyDesk.begin(learner, part, lesson, opened, reviews);
            if (begun.state() instanceof State.Finished) {
                learner.note(learner.words().nothingToAsk());
                return new Nothing();
            }
            return sitting(begun, lesson.readings());
        } catch (LogException closed) {
            learner.note(closed);
            return new Nothing();
        }
    }

    /** Frees the log. */
    void end() {
        log.shut();
    }

    /** Tells whether something is being answered. */
    boolean isUnderWay() {
        return log.isOpen();
    }

    /** The state of a sitting in which the answer is shown; nothing in any other. */
    State.@Nullable Answered answered() {
        Sitting<State, Event> sitting = current;
        return sitting != null && sitting.state() instanceof State.Answered state ? state : null;
    }

    /** What the question is about that was answered last; everything if none was. */
    Target asked() {
        State.Answered state = answered();
        if (state != null) {
            return Target.of(state.slot().item().id());
        }
        Sitting<QuizState, QuizEvent> quiz = examined;
        return quiz == null ? Target.OVERVIEW : QuizDesk.asked(quiz.state());
    }

    /** A sitting over other things: when it ends, the log is free and nothing is current. */
    private final class Shutting implements Course {
        private final Course course;

        Shutting(Course course) {
            this.course = course;
        }

        @Override
        public @Nullable Face face() {
            Face face = course.face();
            if (face == null) {
                log.shut();
                current = null;
            }
            return face;
        }

        @Override
        public void answer(String response) {
            course.answer(response);
        }

        @Override
        public void obey(Command command) {
            course.obey(command);
        }
    }

    /** All commands that the key table names belong to a sitting or to the first screen. */
    static final class NothingElse implements Consumer<Command> {
        @Override
        public void accept(Command command) {
            throw new IllegalStateException("nothing here obeys " + command);
        }
    }
}
