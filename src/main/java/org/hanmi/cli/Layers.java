package org.hanmi.cli;

import java.io.UncheckedIOException;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hanmi.bank.BankException;
import org.hanmi.guide.Guide;
import org.hanmi.guide.Sort;
import org.hanmi.guide.Target;
import org.hanmi.present.BrowseWords;
import org.hanmi.present.Browser;
import org.hanmi.present.Command;
import org.hanmi.present.ExamForm;
import org.hanmi.present.QuizWords;
import org.hanmi.present.ReadingView;
import org.hanmi.present.WaitingView;
import org.hanmi.review.LogException;
import org.hanmi.screen.Display;
import org.hanmi.session.State;
import org.hanmi.tui.BrowseCourse;
import org.hanmi.tui.Course;
import org.hanmi.tui.Layered;
import org.hanmi.tui.ReadingCourse;
import org.hanmi.tui.StatisticsCourse;
import org.hanmi.tui.Waiting;
import org.hanmi.tui.WaitingCourse;
import org.jspecify.annotations.Nullable;

/**
 * What can be laid over a course: cards and lists, the article of a question, statistics; over the first screen topics
 * and settings too. One class for all of them, since each class that the first screen needs takes time.
 */
final class Layers implements Function<Command, Course> {

    private static final Set<Command> BROWSING = Set.of(Command.BROWSE, Command.FIND, Command.PEOPLE);
    private static final Set<Command> READING = Set.of(Command.READ);
    private static final Set<Command> COUNTING = Set.of(Command.STATISTICS);
    private static final Set<Command> TOPICS = Set.of(Command.TOPICS);
    private static final Set<Command> SETTING = Set.of(Command.SETTINGS);

    private final Learner learner;
    private final Library library;
    private final Courses courses;
    private final Display display;

    Layers(Learner learner, Library library, Courses courses, Display display) {
        this.learner = learner;
        this.library = library;
        this.courses = courses;
        this.display = display;
    }

    /** Over any course. The outer ones open over the inner ones: an article over the card that names it. */
    Layered over(Course course) {
        return new Layered(new Layered(new Layered(course, BROWSING, this), READING, this), COUNTING, this);
    }

    /** Over the first screen alone. */
    Layered overFirst(Course course) {
        return new Layered(new Layered(course, TOPICS, this), SETTING, this);
    }

    @Override
    public Course apply(Command command) {
        return orNothing(() -> switch (command) {
            case TOPICS -> courses.byTopic();
            case SETTINGS -> new SettingsLayer(learner, SettingsLayer.open(learner, library));
            case READ -> article();
            case STATISTICS -> new StatisticsCourse(learner.statistics());
            default -> browsing(command);
        });
    }

    /** What cannot be read is something to be told, and no reason to leave. */
    private Course orNothing(Supplier<Course> opening) {
        try {
            return opening.get();
        } catch (BankException | LogException | Encyclopedia.Mistaken | UncheckedIOException unreadable) {
            learner.note(unreadable);
            return new Nothing();
        }
    }

    /** The article of the question that was just answered. */
    private Course article() {
        State.Answered state = courses.answered();
        ReadingView card = state == null ? null : learner.article(state);
        return card == null ? new Nothing() : new ReadingCourse(card);
    }

    /** Reads the articles only now. Within a sitting no other begins. */
    private Course browsing(Command command) {
        Target first = command == Command.FIND
                ? Target.search("")
                : command == Command.PEOPLE ? courses.asked() : Target.OVERVIEW;
        Found study = courses.isUnderWay() ? null : new Found();
        Encyclopedia encyclopedia = learner.encyclopedia();
        return awaited(
                encyclopedia,
                () -> orNothing(() -> new BrowseCourse(encyclopedia.browser(first), command == Command.FIND, study)));
    }

    /** What can only begin when the articles are read; they are read while somebody waits. */
    private Course awaited(Encyclopedia encyclopedia, Supplier<Course> then) {
        if (encyclopedia.isRead()) {
            return then.get();
        }
        encyclopedia.begin();
        return new WaitingCourse(new WaitingCourse.Awaited() {
            @Override
            public WaitingView view() {
                return WaitingView.reading(learner.words(), BrowseWords.of(learner.language()), encyclopedia.percent());
            }

            @Override
            public @Nullable Course course() {
                return encyclopedia.isRead() ? then.get() : null;
            }
        });
    }

    /** An exam as the form says. Drawing it takes a moment the first time, since every question is read. */
    Course exam(ExamForm form) {
        Waiting.show(
                display, form.view().title(), QuizWords.of(learner.language()).drawing());
        return courses.beginOrNothing(QuizRequest.exam(form));
    }

    /**
     * Looking around as the whole course.
     *
     * @param first where it begins, when the articles are read
     */
    Course browsing(Encyclopedia encyclopedia, Function<Guide, Target> first) {
        return awaited(
                encyclopedia,
                () -> new BrowseCourse(encyclopedia.browser(first.apply(encyclopedia.guide())), false, new Found()));
    }

    /** Studies an article or a topic that was found while browsing; if that cannot be, the card says why. */
    private final class Found implements Function<Browser, Course> {
        @Override
        public Course apply(Browser browser) {
            Target target = browser.target();
            Course course = courses.onFound(target, target.sort() == Sort.TOPIC);
            String why = learner.told();
            if (!why.isEmpty()) {
                browser.tell(why);
            }
            return over(course);
        }
    }
}
