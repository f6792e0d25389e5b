package org.hanmi.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.hanmi.bank.BankException;
import org.hanmi.guide.Target;
import org.hanmi.line.HomeMode;
import org.hanmi.line.Input;
import org.hanmi.line.LineMode;
import org.hanmi.present.Browser;
import org.hanmi.present.Command;
import org.hanmi.present.ExamForm;
import org.hanmi.present.HomeView;
import org.hanmi.present.Preferences;
import org.hanmi.present.WelcomeView;
import org.hanmi.present.WelcomeWords;
import org.hanmi.review.LogException;
import org.hanmi.review.ReviewLog;
import org.jspecify.annotations.Nullable;

/** The first screen and what it leads to, line by line. */
final class HomeTalk implements Talk, HomeMode.Doors {

    private final Learner learner;
    private final Library library;
    private final Talks talks;
    private @Nullable Talk inner;

    HomeTalk(Learner learner, Library library) {
        this.learner = learner;
        this.library = library;
        talks = new Talks(learner, library);
    }

    @Override
    public void over(Input input, PrintWriter out) {
        if (learner.resumes() && !open(Command.SETTINGS, input, out)) {
            return;
        }
        if (learner.isFirstTime(library) && !welcome(input, out)) {
            return;
        }
        new HomeMode(this, learner.words(), input, out).run();
    }

    private boolean welcome(Input input, PrintWriter out) {
        WelcomeWords say = WelcomeWords.of(learner.language());
        Command wanted = HomeMode.welcome(WelcomeView.of(learner.words(), say), say, learner.words(), input, out);
        Welcome welcome = new Welcome(learner);
        if (wanted == Command.LANGUAGE) {
            welcome.otherLanguage();
            return false;
        }
        welcome.seen();
        if (wanted == Command.STUDY) {
            try (ReviewLog log = ReviewLog.open(learner.data())) {
                over(talks.first(log), input, out);
            }
        }
        return wanted != Command.LEAVE;
    }

    @Override
    public HomeView home() {
        return learner.home(library);
    }

    @Override
    public boolean open(Command command, Input input, PrintWriter out) {
        try {
            opened(command, input, out);
        } catch (LogException | BankException | Encyclopedia.Mistaken | UncheckedIOException unreadable) {
            learner.note(unreadable);
        }
        return learner.again() == null;
    }

    private void opened(Command command, Input input, PrintWriter out) {
        Locale language = learner.language();
        switch (command) {
            case STATISTICS -> LineMode.statistics(learner.statistics(), out);
            case BROWSE -> browse(Target.OVERVIEW, input, out);
            case FIND -> browse(Target.search(""), input, out);
            case SETTINGS -> {
                Preferences preferences = SettingsLayer.open(learner, library);
                LineMode.choose(preferences, input, out, language);
                learner.keepOpen(preferences);
            }
            case EXAM -> {
                ExamForm form = new ExamForm(language);
                if (LineMode.choose(form, input, out, language)) {
                    sit(QuizRequest.exam(form), false, input, out);
                }
            }
            default -> sit(null, command == Command.TOPICS, input, out);
        }
    }

    private void browse(Target first, Input input, PrintWriter out) {
        Browser browser = learner.encyclopedia().browser(first);
        LineMode.browse(browser, input, out, learner.language(), new FoundTalk(learner, talks));
    }

    private void sit(@Nullable QuizRequest quiz, boolean byTopic, Input input, PrintWriter out) {
        try (ReviewLog log = ReviewLog.open(learner.data())) {
            over(talks.of(log, learner.reviews(), quiz, byTopic), input, out);
        }
    }

    private void over(Talk talk, Input input, PrintWriter out) {
        inner = talk;
        talk.over(input, out);
    }

    @Override
    public int failures() {
        return inner == null ? 0 : inner.failures();
    }

    @Override
    public @Nullable LogException failure() {
        return inner == null ? null : inner.failure();
    }
}
