package org.hanmi.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hanmi.present.Home;
import org.hanmi.present.HomeView;
import org.hanmi.present.Preferences;
import org.hanmi.present.ReadingView;
import org.hanmi.present.StatsView;
import org.hanmi.present.TopicWords;
import org.hanmi.present.Topics;
import org.hanmi.present.TopicsView;
import org.hanmi.present.Views;
import org.hanmi.present.Words;
import org.hanmi.problem.Problem;
import org.hanmi.review.ReviewLog;
import org.hanmi.review.Reviews;
import org.hanmi.review.Schedule;
import org.hanmi.session.Limits;
import org.hanmi.session.State;
import org.hanmi.settings.Settings;
import org.hanmi.settings.SettingsException;
import org.hanmi.settings.SettingsFile;
import org.hanmi.stats.Statistics;
import org.jspecify.annotations.Nullable;

/** Who studies: what was asked for and chosen, in which language, from which folders, and what is still to be told. */
final class Learner {

    private final Environment environment;
    private final StudyRequest request;
    private final Locale language;
    private final Words words;
    private final Path data;
    private final List<String> notes = new ArrayList<>();
    private Settings settings;
    private @Nullable Encyclopedia encyclopedia;
    private @Nullable Learner again;
    private @Nullable Preferences resumed;

    private Learner(
            Environment environment, StudyRequest request, Path data, Settings settings, @Nullable Locale language) {
        this.environment = environment;
        this.request = request;
        this.data = data;
        this.settings = settings;
        this.language = language == null ? environment.language(settings.language()) : language;
        words = Words.of(this.language);
    }

    /**
     * Reads what the learner chose.
     *
     * @param language what they have just asked for; null for what they chose before
     * @throws SettingsException if that cannot be read or is wrong
     */
    static Learner of(Environment environment, StudyRequest request, @Nullable Locale language) {
        String said = request.data;
        Path data = said != null ? Path.of(said) : new Folders(environment).data();
        return new Learner(environment, request, data, SettingsFile.read(data), language);
    }

    Environment environment() {
        return environment;
    }

    StudyRequest request() {
        return request;
    }

    Locale language() {
        return language;
    }

    Words words() {
        return words;
    }

    /** The folder of the log and the settings. */
    Path data() {
        return data;
    }

    private Path articles() {
        String said = request.articles;
        return said != null ? Folders.there(Path.of(said)) : new Folders(environment).articles();
    }

    private Path questions() {
        String said = request.questions;
        return said != null ? Folders.there(Path.of(said)) : new Folders(environment).questions();
    }

    /** Opens what there is to study. */
    Library library() {
        Folders folders = new Folders(environment);
        return Library.open(
                questions(),
                articles(),
                folders.look(questions()),
                folders.indexes(questions(), data),
                request.filter,
                language.equals(Locale.KOREAN));
    }

    Limits limits() {
        return new Limits(
                Math.max(0, request.limit),
                request.fresh >= 0 ? request.fresh : settings.freshPerDay(),
                settings.reviewsPerDay());
    }

    LocalDate today() {
        return SystemClock.today(environment.clock());
    }

    /** Somebody is about to answer, but not at once. */
    void findZone() {
        if (environment.clock() instanceof SystemClock system) {
            system.findZone();
        }
    }

    /** What has been answered so far, read anew. */
    Reviews reviews() {
        return Reviews.read(data, Schedule.of(settings, today()));
    }

    /** Nobody has ever answered anything: one look whether there is a log. */
    boolean isFirstTime(Library library) {
        return resumed == null
                && !ReviewLog.file(data).toFile().exists()
                && !library.deck().keys().isEmpty();
    }

    /** Keeps something to be read on the next first screen or list. */
    void note(String line) {
        notes.add(line);
    }

    /** Keeps why something could not be done. */
    void note(RuntimeException failure) {
        notes.add(String.valueOf(failure.getMessage()));
    }

    /** What is still to be told, once; empty if nothing is. */
    String told() {
        String told = String.join(" ", notes);
        notes.clear();
        return told;
    }

    /** What the first screen says now, with what is still to be told. */
    HomeView home(Library library) {
        Reviews reviews = reviews();
        List<String> lines = new ArrayList<>(notes);
        notes.clear();
        for (Problem problem : library.problems()) {
            lines.add(problem.toString());
        }
        for (Problem problem : reviews.problems()) {
            lines.add(problem.toString());
        }
        return Home.view(words, library.topics(), library.deck(), reviews, limits(), today(), lines);
    }

    /** What the list of topics says now, likewise. */
    TopicsView topics(Library library) {
        Reviews reviews = reviews();
        String told = told();
        String note = told.isEmpty() ? null : told;
        return Topics.view(words, TopicWords.of(language), library.topics(), library.deck(), reviews, today(), note);
    }

    Lessons lessons() {
        return new Lessons(articles(), language);
    }

    /** The article of a question that was answered; nothing if it cannot be read. */
    @Nullable
    ReadingView article(State.Answered state) {
        return lessons().desk().articleAgain(Views.article(state.slot()));
    }

    /** Read anew each time, since a sitting may have changed everything. */
    StatsView statistics() {
        return new StatsSource(environment, articles(), questions(), data)
                .view(Filter.EVERYTHING, Statistics.DAYS, language);
    }

    /** What can be looked up; its articles are read when something is. */
    Encyclopedia encyclopedia() {
        Encyclopedia made = encyclopedia;
        if (made == null) {
            made = new Encyclopedia(environment, articles(), questions(), data, language);
            encyclopedia = made;
        }
        return made;
    }

    /** Reads again what was chosen; in another language everything is made anew. */
    void chooseAnew() {
        settings = SettingsFile.read(data);
        if (!environment.language(settings.language()).equals(language)) {
            again = of(environment, request, null);
        }
    }

    /** Makes everything anew in a language, whatever the environment says. */
    void goOnIn(Locale other) {
        again = of(environment, request, other);
    }

    /** Who goes on in another language, when one was chosen. */
    @Nullable
    Learner again() {
        return again;
    }

    /** Keeps settings that are open, so that they are open in the other language too. */
    void keepOpen(Preferences preferences) {
        Learner next = again;
        if (next != null) {
            next.resumed = preferences;
        }
    }

    /** Tells whether settings were open when the language changed. */
    boolean resumes() {
        return resumed != null;
    }

    /** The settings that were open when the language changed, once. */
    @Nullable
    Preferences resumed() {
        Preferences open = resumed;
        resumed = null;
        return open;
    }
}
