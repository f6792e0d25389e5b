package org.hanmi.cli;

import java.util.List;
import org.hanmi.line.LineMode;
import org.hanmi.present.QuizWords;
import org.hanmi.present.ScreenWords;
import org.hanmi.problem.Problem;
import org.hanmi.review.ReviewLog;
import org.hanmi.review.Reviews;
import org.hanmi.screen.Display;
import org.hanmi.screen.FullScreen;
import org.hanmi.screen.Theme;
import org.hanmi.settings.SettingsException;
import org.hanmi.tui.Course;
import org.hanmi.tui.Stage;

/** Lets somebody study: on the full screen, line by line, or through a pipe. */
final class Study {

    private final Environment environment;
    private final StudyRequest request;
    private final Learner learner;

    /**
     * Reads what the learner chose.
     *
     * @throws SettingsException if that cannot be read or is wrong
     */
    Study(Environment environment, StudyRequest request) {
        this.environment = environment;
        this.request = request;
        learner = Learner.of(environment, request, null);
    }

    /** Runs until the learner ends it; returns the exit code. */
    int run() {
        return !request.plain && environment.canDraw() ? fullScreen() : lines();
    }

    private int fullScreen() {
        // Opening the terminal takes longest; it goes on while the bank and the log are read.
        Display display = FullScreen.open(new Theme(environment.colors(request.color)), environment.mouse());
        if (environment.properties().getProperty("hanmi.exit-after-first-frame") != null) {
            display = new FirstFrameOnly(display);
        }
        try {
            int code = show(learner, display);
            for (Learner next = learner.again(); next != null; next = next.again()) {
                code = show(next, display);
            }
            return code;
        } finally {
            display.close();
        }
    }

    private int show(Learner who, Display display) {
        Library library = who.library();
        if (!request.home && isSlip(library)) {
            // Nothing has been painted yet.
            display.close();
            environment.out().println(QuizWords.of(who.language()).nothing());
            return ExitCode.WELL;
        }
        OpenLog log = new OpenLog(who.data());
        try {
            Courses courses = new Courses(who, library, log);
            Layers layers = new Layers(who, library, courses, display);
            Course course = request.home
                    ? new FirstScreen(who, library, courses).course(layers)
                    : request.byTopic ? courses.byTopic() : courses.begin(request.quiz);
            Course whole = new UntilAgain(layers.over(course), who);
            return switch (new Stage(display, whole, who.words(), ScreenWords.of(who.language())).run()) {
                case LEFT -> ExitCode.WELL;
                case CLOSED -> display instanceof FirstFrameOnly ? ExitCode.WELL : ExitCode.HUNG_UP;
                case INTERRUPTED -> ExitCode.INTERRUPTED;
            };
        } finally {
            log.shut();
        }
    }

    private int lines() {
        Library library = learner.library();
        tell(library.problems());
        if (!request.home) {
            return sit(library);
        }
        if (!environment.terminal()) {
            LineMode.home(learner.home(library), learner.words(), environment.out());
            return ExitCode.WELL;
        }
        int code = new Lines(learner).carry(new HomeTalk(learner, library));
        for (Learner next = learner.again(); next != null; next = next.again()) {
            code = new Lines(next).carry(new HomeTalk(next, next.library()));
        }
        return code;
    }

    private int sit(Library library) {
        if (request.quiz == null && isSlip(library)) {
            environment.out().println(QuizWords.of(learner.language()).nothing());
            return ExitCode.WELL;
        }
        try (ReviewLog log = ReviewLog.open(learner.data())) {
            tell(log.problems());
            Reviews reviews = learner.reviews();
            tell(reviews.problems());
            reviews.keepSnapshot();
            Talk talk = new Talks(learner, library).of(log, reviews, request.quiz, request.byTopic);
            return new Lines(learner).carry(talk);
        }
    }

    /** A slip in a topic's name is not a day on which nothing is due. */
    private boolean isSlip(Library library) {
        return !request.filter.isEverything() && library.deck().size() == 0;
    }

    private void tell(List<Problem> problems) {
        for (Problem problem : problems) {
            environment.err().println(problem);
        }
    }
}
