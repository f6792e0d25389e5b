package org.hanmi.cli;

import java.util.function.Supplier;
import org.hanmi.present.Command;
import org.hanmi.present.ExamForm;
import org.hanmi.present.HomeView;
import org.hanmi.present.WelcomeView;
import org.hanmi.present.WelcomeWords;
import org.hanmi.tui.Course;
import org.hanmi.tui.FormCourse;
import org.hanmi.tui.HomeCourse;
import org.hanmi.tui.Layered;
import org.hanmi.tui.WelcomeCourse;

/** The first screen and what it leads to; for whoever comes for the first time, a welcome before it. */
final class FirstScreen implements Supplier<HomeView> {

    private final Learner learner;
    private final Library library;
    private final Courses courses;

    FirstScreen(Learner learner, Library library, Courses courses) {
        this.learner = learner;
        this.library = library;
        this.courses = courses;
    }

    Course course(Layers layers) {
        boolean resumes = learner.resumes();
        boolean first = learner.isFirstTime(library);
        Layered home = layers.overFirst(home(layers));
        return resumes ? home.opened(Command.SETTINGS) : first ? welcome(home) : home;
    }

    /** What it says, each time that somebody comes back to it. */
    @Override
    public HomeView get() {
        courses.end();
        return learner.home(library);
    }

    /** Classes and no lambdas: linking the first lambda takes as long as reading the log. */
    private Course home(Layers layers) {
        return new HomeCourse(
                this,
                new Supplier<>() {
                    @Override
                    public Course get() {
                        return courses.beginOrNothing(null);
                    }
                },
                new Supplier<>() {
                    @Override
                    public Course get() {
                        ExamForm form = new ExamForm(learner.language());
                        return new FormCourse(form, () -> layers.exam(form));
                    }
                },
                new Courses.NothingElse());
    }

    private Course welcome(Course home) {
        Welcome welcome = new Welcome(learner);
        return new WelcomeCourse(
                WelcomeView.of(learner.words(), WelcomeWords.of(learner.language())),
                courses::first,
                home,
                welcome::otherLanguage,
                welcome::seen);
    }
}
