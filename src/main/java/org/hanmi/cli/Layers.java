package org.hanmi.cli;

import java.io.UncheckedIOException;
import java.util.Set;
import java.util.function.Function;
import org.hanmi.bank.BankException;
import org.hanmi.guide.Sort;
import org.hanmi.guide.Target;
import org.hanmi.present.BrowseWords;
import org.hanmi.present.Browser;
import org.hanmi.present.Command;
import org.hanmi.present.ExamForm;
import org.hanmi.present.QuizWords;
import org.hanmi.present.ReadingView;
import org.hanmi.review.LogException;
import org.hanmi.screen.Display;
import org.hanmi.session.State;
import org.hanmi.tui.BrowseCourse;
import org.hanmi.tui.Course;
import org.hanmi.tui.Layered;
import org.hanmi.tui.ReadingCourse;
import org.hanmi.tui.StatisticsCourse;
import org.hanmi.tui.Waiting;

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
        try {
            return switch (command) {
                case TOPICS -> courses.byTopic();
                case SETTINGS -> new SettingsLayer(learner, SettingsLayer.open(learner, library));
                case READ -> article();
                case STATISTICS -> new StatisticsCourse(learner.statistics());
                default -> browsing(command);
            };
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
        Encyclopedia encyclopedia = learner.encyclopedia();
        if (!encyclopedia.isRead()) {
            BrowseWords say = BrowseWords.of(learner.language());
            Waiting.show(display, say.title(), say.reading());
        }
        Target first = command == Command.FIND
                ? Target.search("")
                : command == Command.PEOPLE ? courses.asked() : Target.OVERVIEW;
        Found study = courses.isUnderWay() ? null : new Found();
        return new BrowseCourse(encyclopedia.browser(first), command == Command.FIND, study);
    }

    /** An exam as the form says. Drawing it takes a moment the first time, since every question is read. */
    Course exam(ExamForm form) {
        Waiting.show(
                display, form.view().title(), QuizWords.of(learner.language()).drawing());
        return courses.beginOrNothing(QuizRequest.exam(form));
    }

    /** Looking around as the whole course. */
    Course browsing(Browser browser) {
        return new BrowseCourse(browser, false, new Found());
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
