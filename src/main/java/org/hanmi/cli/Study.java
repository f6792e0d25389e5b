package org.hanmi.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.hanmi.answer.Judge;
import org.hanmi.answer.Rivals;
import org.hanmi.bank.BankException;
import org.hanmi.fsrs.Memory;
import org.hanmi.guide.Sort;
import org.hanmi.guide.Target;
import org.hanmi.item.Item;
import org.hanmi.line.HomeMode;
import org.hanmi.line.Input;
import org.hanmi.line.LineMode;
import org.hanmi.line.QuizMode;
import org.hanmi.line.ReaderInput;
import org.hanmi.line.TerminalInput;
import org.hanmi.present.BrowseWords;
import org.hanmi.present.Browser;
import org.hanmi.present.Command;
import org.hanmi.present.ExamForm;
import org.hanmi.present.Home;
import org.hanmi.present.HomeView;
import org.hanmi.present.Preferences;
import org.hanmi.present.QuizViews;
import org.hanmi.present.QuizWords;
import org.hanmi.present.ReadingView;
import org.hanmi.present.Readings;
import org.hanmi.present.ScreenWords;
import org.hanmi.present.StatsView;
import org.hanmi.present.TopicWords;
import org.hanmi.present.Topics;
import org.hanmi.present.TopicsView;
import org.hanmi.present.Views;
import org.hanmi.present.WelcomeView;
import org.hanmi.present.WelcomeWords;
import org.hanmi.present.Words;
import org.hanmi.problem.Problem;
import org.hanmi.review.LogEntry;
import org.hanmi.review.LogException;
import org.hanmi.review.ReviewLog;
import org.hanmi.review.Reviews;
import org.hanmi.review.Schedule;
import org.hanmi.screen.Display;
import org.hanmi.screen.FullScreen;
import org.hanmi.screen.Theme;
import org.hanmi.session.Journal;
import org.hanmi.session.Limits;
import org.hanmi.session.Notice;
import org.hanmi.session.Purpose;
import org.hanmi.session.Queue;
import org.hanmi.session.QuizSitting;
import org.hanmi.session.QuizState;
import org.hanmi.session.Session;
import org.hanmi.session.Sitting;
import org.hanmi.session.Slot;
import org.hanmi.session.State;
import org.hanmi.settings.Setting;
import org.hanmi.settings.Settings;
import org.hanmi.settings.SettingsException;
import org.hanmi.settings.SettingsFile;
import org.hanmi.tui.BrowseCourse;
import org.hanmi.tui.Course;
import org.hanmi.tui.Face;
import org.hanmi.tui.FormCourse;
import org.hanmi.tui.HomeCourse;
import org.hanmi.tui.Layered;
import org.hanmi.tui.QuizCourse;
import org.hanmi.tui.ReadingCourse;
import org.hanmi.tui.Stage;
import org.hanmi.tui.StatisticsCourse;
import org.hanmi.tui.StudyCourse;
import org.hanmi.tui.TopicsCourse;
import org.hanmi.tui.Waiting;
import org.hanmi.tui.WelcomeCourse;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/** Opens the bank and the log, and lets somebody study: on the full screen, at a line, or through a pipe. */
final class Study {

    /** How many questions a first sitting has. */
    private static final int EASY = 5;

    private static final Set<Command> BROWSING = Set.of(Command.BROWSE, Command.FIND, Command.PEOPLE);
    private static final Set<Command> TOPICS = Set.of(Command.TOPICS);
    private static final Set<Command> READING = Set.of(Command.READ);
    private static final Set<Command> COUNTING = Set.of(Command.STATISTICS);
    private static final Set<Command> SETTING = Set.of(Command.SETTINGS);

    private final Environment environment;
    private final StudyRequest request;
    private final Locale language;
    private final Words words;
    private final Path data;
    private Settings settings;
    private final List<String> notes = new ArrayList<>();
    private @Nullable Encyclopedia encyclopedia;
    private @Nullable Sitting current;
    private @Nullable QuizSitting examined;
    /** What goes on in another language, when one was chosen. */
    private @Nullable Study again;
    /** Settings that were open when the language changed. */
    private @Nullable Preferences resumed;

    /**
     * Reads what the learner chose.
     *
     * @throws SettingsException if that cannot be read or is wrong
     */
    Study(Environment environment, StudyRequest request) {
        this.environment = environment;
        this.request = request;
        data = request.data != null ? Path.of(request.data) : new Folders(environment).data();
        settings = SettingsFile.read(data);
        language = language(environment, settings.language());
        words = Words.of(language);
    }

    /** Likewise, in a language that somebody has just asked for. */
    private Study(Environment environment, StudyRequest request, Locale language) {
        this.environment = environment;
        this.request = request;
        data = request.data != null ? Path.of(request.data) : new Folders(environment).data();
        settings = SettingsFile.read(data);
        this.language = language;
        words = Words.of(language);
    }

    /** What is said for this one start counts more than what was chosen, and that more than what the system says. */
    static Locale language(Environment environment, @Nullable String chosen) {
        for (String name : List.of("HANMI_LANG", "", "LC_ALL", "LC_MESSAGES", "LANG")) {
            String value = name.isEmpty() ? chosen : environment.variable(name);
            if (value == null) {
                continue;
            }
            if (!value.isEmpty()) {
                return value.startsWith("ko") ? Locale.KOREAN : Locale.ENGLISH;
            }
        }
        return Locale.ENGLISH;
    }

    /** Runs until the learner ends it; returns the exit code. */
    int run() {
        if (isForFullScreen()) {
            // Opening the terminal takes longest; it goes on while the bank and the log are read.
            Display display = FullScreen.open(new Theme(environment.colors(request.color)), environment.mouse());
            if (environment.properties().getProperty("hanmi.exit-after-first-frame") != null) {
                display = new FirstFrameOnly(display);
            }
            try {
                return onScreen(display);
            } finally {
                display.close();
            }
        }
        Library library = library();
        tell(library.problems());
        if (!request.home) {
            return sit(library);
        }
        return environment.terminal() ? talk(library) : summary(library);
    }

    private void tell(List<Problem> problems) {
        for (Problem problem : problems) {
            environment.err().println(problem);
        }
    }

    /** In another language everything is made anew, on the same screen. */
    private int onScreen(Display display) {
        int code = fullScreen(display, library());
        for (Study next = again; next != null; next = next.again) {
            code = next.fullScreen(display, next.library());
        }
        return code;
    }

    private int talk(Library library) {
        int code = face(new HomeTalk(library));
        for (Study next = again; next != null; next = next.again) {
            code = next.face(next.new HomeTalk(next.library()));
        }
        return code;
    }

    /** Nobody has ever answered anything: one look whether there is a log. */
    private boolean isFirstTime(Library library) {
        return resumed == null
                && !ReviewLog.file(data).toFile().exists()
                && !library.deck().keys().isEmpty();
    }

    /** The log is there from then on. */
    private void welcomed() {
        try (ReviewLog log = ReviewLog.open(data)) {
            log.problems().forEach(problem -> notes.add(problem.toString()));
        } catch (LogException unwritable) {
            notes.add(String.valueOf(unwritable.getMessage()));
        }
    }

    private void otherLanguage() {
        String other = language.equals(Locale.KOREAN) ? "en" : "ko";
        String failure = new SavedSettings(data, () -> {}).keep(Setting.LANGUAGE, List.of(other));
        if (failure != null) {
            notes.add(failure);
        }
        again = new Study(environment, request, Locale.forLanguageTag(other));
    }

    /** Whatever is chosen counts at once. */
    private Preferences preferences(Library library) {
        SavedSettings store = new SavedSettings(data, () -> {
            settings = SettingsFile.read(data);
            if (!language(environment, settings.language()).equals(language)) {
                again = new Study(environment, request);
            }
        });
        Preferences before = resumed;
        resumed = null;
        if (before != null) {
            return before.in(language, store);
        }
        Reviews reviews = Reviews.read(data, schedule());
        int unseen = 0;
        for (String key : library.deck().keys()) {
            unseen += reviews.isSuspended(key) || reviews.memory(key) instanceof Memory.Known ? 0 : 1;
        }
        return new Preferences(store, language, today(), unseen);
    }

    private QuizRequest exam(ExamForm form) {
        return new QuizRequest(form.questions(), false, true, form.minutes(), false, null, null);
    }

    private boolean isForFullScreen() {
        return !request.plain && canDraw(environment);
    }

    /** Tells whether there is a terminal that shows more than lines of words, and somebody who wants that. */
    static boolean canDraw(Environment environment) {
        String terminal = environment.variable("TERM");
        return environment.terminal()
                && environment.variable("ACCESSIBLE").isEmpty()
                && !terminal.isEmpty()
                && !terminal.equals("dumb");
    }

    private Library library() {
        return Library.open(request, new Folders(environment), language.equals(Locale.KOREAN));
    }

    private Limits limits() {
        return new Limits(
                Math.max(0, request.limit),
                request.fresh >= 0 ? request.fresh : settings.freshPerDay(),
                settings.reviewsPerDay());
    }

    private LocalDate today() {
        return SystemClock.today(environment.clock());
    }

    /** Somebody is about to answer, but not at once. */
    private void findZone() {
        if (environment.clock() instanceof SystemClock system) {
            system.findZone();
        }
    }

    private Schedule schedule() {
        return Schedule.of(settings, today());
    }

    private HomeView home(Library library) {
        Reviews reviews = Reviews.read(data, schedule());
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

    private int summary(Library library) {
        LineMode.home(home(library), words, environment.out());
        return ExitCode.WELL;
    }

    private Lessons lessons() {
        Path articles = request.articles != null ? Path.of(request.articles) : new Folders(environment).articles();
        return new Lessons(articles, language);
    }

    private Sitting sitting(Library library, Lesson lesson, ReviewLog log, Reviews reviews) {
        return sitting(library, lesson, log, reviews, limits());
    }

    private Sitting sitting(Library library, Lesson lesson, ReviewLog log, Reviews reviews, Limits limits) {
        boolean practice = request.practice && !request.counts;
        Session session = new Session(
                lesson.deck(),
                reviews,
                reviews.schedule(),
                new Judge(new Rivals(new ReadAll(library))),
                SystemClock.zone(environment.clock()),
                practice ? Purpose.PRACTICE : Purpose.STUDY);
        List<Slot> queue;
        Notice.Kind told = null;
        if (request.practice) {
            queue = Queue.practice(lesson.deck(), reviews, limits.questions(), today());
            told = practice ? Notice.Kind.PRACTICE : null;
        } else {
            queue = Queue.of(lesson.deck(), reviews, limits, today(), lesson.sequence());
            told = Queue.isBehind(lesson.deck(), reviews, limits, today()) ? Notice.Kind.BEHIND : null;
        }
        return new Sitting(
                session,
                session.start(queue, environment.clock().instant(), told),
                new Appending(log),
                environment.clock());
    }

    private int fullScreen(Display display, Library library) {
        Views views = new Views(words, library.topics());
        OpenLog open = new OpenLog();
        try {
            Course course = request.home
                    ? home(library, views, open)
                    : request.byTopic ? byTopic(library, views, open) : course(library, views, open, request.quiz);
            Course whole = layered(course, display, new FromBrowsing(library, views, open, display));
            return switch (new Stage(display, new UntilAgain(whole), words, ScreenWords.of(language)).run()) {
                case LEFT, CLOSED -> ExitCode.WELL;
                case INTERRUPTED -> ExitCode.INTERRUPTED;
            };
        } finally {
            open.shut();
        }
    }

    private Course home(Library library, Views views, OpenLog open) {
        boolean first = isFirstTime(library);
        Course home = new Layered(fromHome(library, views, open), TOPICS, new OpenTopics(library, views, open));
        Layered course = new Layered(home, SETTING, new OpenSettings(library));
        if (resumed != null) {
            return course.opened(Command.SETTINGS);
        }
        return first ? welcome(library, views, open, course) : course;
    }

    private Course welcome(Library library, Views views, OpenLog open, Course home) {
        return new WelcomeCourse(
                WelcomeView.of(words, WelcomeWords.of(language)),
                () -> new Shutting(firstSitting(library, views, open), open),
                home,
                this::otherLanguage,
                this::welcomed);
    }

    /** Five facts that are easy to ask about, whatever is chosen otherwise. */
    private Course firstSitting(Library library, Views views, OpenLog open) {
        try {
            Library easy = library.easy(EASY);
            Sitting begun = sitting(
                    easy, Lesson.of(easy.deck()), open.open(), Reviews.read(data, schedule()), new Limits(EASY, EASY));
            current = begun;
            return new StudyCourse(begun, views, Readings.none(), new NothingElse());
        } catch (LogException closed) {
            notes.add(String.valueOf(closed.getMessage()));
            return new Nothing();
        }
    }

    /** Lets a course go on until everything is to be in another language. */
    private final class UntilAgain implements Course {

        private final Course course;

        UntilAgain(Course course) {
            this.course = course;
        }

        @Override
        public @Nullable Face face() {
            return again == null ? course.face() : null;
        }

        @Override
        public void answer(String response) {
            course.answer(response);
        }

        @Override
        public void obey(Command command) {
            course.obey(command);
        }

        @Override
        public long changesIn() {
            return course.changesIn();
        }

        @Override
        public void tick() {
            course.tick();
        }
    }

    /** Opens the settings over the first screen. */
    private final class OpenSettings implements Function<Command, Course> {

        private final Library library;

        OpenSettings(Library library) {
            this.library = library;
        }

        @Override
        public Course apply(Command command) {
            Preferences preferences = preferences(library);
            return new Resuming(preferences, new FormCourse(preferences));
        }
    }

    /** Settings, which go on where they were when the language is another. */
    private final class Resuming implements Course {

        private final Preferences preferences;
        private final Course course;

        Resuming(Preferences preferences, Course course) {
            this.preferences = preferences;
            this.course = course;
        }

        @Override
        public @Nullable Face face() {
            return course.face();
        }

        @Override
        public void answer(String response) {
            course.answer(response);
            pass();
        }

        @Override
        public void obey(Command command) {
            course.obey(command);
            pass();
        }

        private void pass() {
            Study next = again;
            if (next != null) {
                next.resumed = preferences;
            }
        }
    }

    /** What can be laid over a course: cards and lists, the article of a question, statistics. */
    private Course layered(Course course, Display display, @Nullable FromBrowsing study) {
        Course looking = new Layered(course, BROWSING, new OpenBrowsing(display, study));
        Course reading = new Layered(looking, READING, new OpenArticle());
        return new Layered(reading, COUNTING, new OpenStatistics());
    }

    /** Classes and no lambdas: linking the first lambda takes as long as reading the log. */
    private Course fromHome(Library library, Views views, OpenLog open) {
        return new HomeCourse(
                new Supplier<>() {
                    @Override
                    public HomeView get() {
                        open.shut();
                        return home(library);
                    }
                },
                new Supplier<>() {
                    @Override
                    public Course get() {
                        return sittingOrNothing(library, views, open, null);
                    }
                },
                new Supplier<>() {
                    @Override
                    public Course get() {
                        ExamForm form = new ExamForm(language);
                        return new FormCourse(form, () -> sittingOrNothing(library, views, open, exam(form)));
                    }
                },
                new NothingElse());
    }

    /** The list of topics, and from there sittings. */
    private Course byTopic(Library library, Views views, OpenLog open) {
        return new TopicsCourse(
                new Supplier<>() {
                    @Override
                    public TopicsView get() {
                        open.shut();
                        return topics(library);
                    }
                },
                new Function<>() {
                    @Override
                    public Course apply(String topic) {
                        return lessonOrNothing(library.onTopic(topic), views, open, topic);
                    }
                });
    }

    private TopicsView topics(Library library) {
        Reviews reviews = Reviews.read(data, schedule());
        String note = notes.isEmpty() ? null : String.join(" ", notes);
        notes.clear();
        return Topics.view(words, TopicWords.of(language), library.topics(), library.deck(), reviews, today(), note);
    }

    /**
     * A sitting on a part of the bank.
     *
     * @param topic its id; empty for an article
     */
    private Course lessonOrNothing(Library part, Views views, OpenLog open, String topic) {
        try {
            ReviewLog log = open.open();
            Reviews reviews = Reviews.read(data, schedule());
            reviews.keepSnapshot();
            Lesson lesson =
                    topic.isEmpty() ? lessons().ofArticles(part) : lessons().onTopic(part, topic, reviews);
            Sitting begun = sitting(part, lesson, log, reviews);
            if (begun.state() instanceof State.Finished) {
                notes.add(words.nothingToAsk());
                return new Nothing();
            }
            current = begun;
            return new StudyCourse(begun, views, lesson.readings(), new NothingElse());
        } catch (LogException closed) {
            notes.add(String.valueOf(closed.getMessage()));
            return new Nothing();
        }
    }

    /** From home, a log that cannot be opened is something to read there, and no reason to leave. */
    private Course sittingOrNothing(Library library, Views views, OpenLog open, @Nullable QuizRequest quiz) {
        try {
            return course(library, views, open, quiz);
        } catch (LogException closed) {
            notes.add(String.valueOf(closed.getMessage()));
            return new Nothing();
        }
    }

    private Course course(Library library, Views views, OpenLog open, @Nullable QuizRequest quiz) {
        findZone();
        ReviewLog log = open.open();
        for (Problem problem : log.problems()) {
            notes.add(problem.toString());
        }
        Reviews reviews = Reviews.read(data, schedule());
        reviews.keepSnapshot();
        current = null;
        examined = null;
        if (quiz != null) {
            QuizSitting sitting = QuizDesk.begin(quiz, request.filter, library, log, reviews, environment.clock());
            examined = sitting;
            if (sitting.state().paper().size() > 0 || !request.home) {
                return new QuizCourse(sitting, quizViews(views));
            }
            notes.add(QuizWords.of(language).nothing());
            return new Nothing();
        }
        Lesson lesson = lessons().of(request.filter, library, reviews);
        Sitting begun = sitting(library, lesson, log, reviews);
        current = begun;
        return new StudyCourse(begun, views, lesson.readings(), new NothingElse());
    }

    private int sit(Library library) {
        try (ReviewLog log = ReviewLog.open(data)) {
            tell(log.problems());
            Reviews reviews = Reviews.read(data, schedule());
            tell(reviews.problems());
            reviews.keepSnapshot();
            Views views = new Views(words, library.topics());
            return face(talk(library, views, log, reviews, request.quiz, request.byTopic));
        }
    }

    private Talk talk(
            Library library, Views views, ReviewLog log, Reviews reviews, @Nullable QuizRequest quiz, boolean byTopic) {
        if (byTopic) {
            return new TopicTalk(library, views, log, reviews);
        }
        if (quiz != null) {
            return new QuizTalk(
                    QuizDesk.begin(quiz, request.filter, library, log, reviews, environment.clock()),
                    quizViews(views),
                    new LookUpAsked());
        }
        Lesson lesson = lessons().of(request.filter, library, reviews);
        return new StudyTalk(sitting(library, lesson, log, reviews), views, lesson.readings());
    }

    private QuizViews quizViews(Views views) {
        return new QuizViews(views, QuizWords.of(language));
    }

    private int face(Talk talk) {
        if (!environment.terminal()) {
            return line(talk, new PipedAnswers(ReaderInput.piped(reader()), new Failed(talk)));
        }
        // Who listens to a screen hears each sequence that moves about a line.
        if (environment.variable("TERM").equals("dumb")
                || environment.variable("TERM").isEmpty()
                || !environment.variable("ACCESSIBLE").isEmpty()) {
            return line(talk, ReaderInput.attended(reader(), environment.out()));
        }
        try (Terminal terminal =
                TerminalBuilder.builder().graphemeCluster(false).build()) {
            findZone();
            TerminalInput input = new TerminalInput(terminal, words);
            int code = line(talk, input);
            return input.wasInterrupted() ? ExitCode.INTERRUPTED : code;
        } catch (IOException lost) {
            throw new UncheckedIOException("the terminal cannot be opened: " + lost.getMessage(), lost);
        }
    }

    private int line(Talk talk, Input input) {
        talk.over(input, environment.out());
        LogException failure = talk.failure();
        return failure == null ? ExitCode.WELL : Failures.report(failure, environment.err());
    }

    private BufferedReader reader() {
        return new BufferedReader(new InputStreamReader(environment.in(), StandardCharsets.UTF_8));
    }

    /** Read anew each time, since a sitting may have changed everything. */
    private StatsView statistics() {
        Folders folders = new Folders(environment);
        Path articles = request.articles != null ? Path.of(request.articles) : folders.articles();
        Path questions = request.questions != null ? Path.of(request.questions) : folders.questions();
        return new StatsSource(environment, articles, questions, data)
                .view(Filter.EVERYTHING, org.hanmi.stats.Statistics.DAYS, language);
    }

    /** For line mode; a class and no lambda, as for the sitting. */
    private final class ReadStatistics implements Supplier<StatsView> {
        @Override
        public StatsView get() {
            return statistics();
        }
    }

    /** Opens the list of topics over the first screen. */
    private final class OpenTopics implements Function<Command, Course> {

        private final Library library;
        private final Views views;
        private final OpenLog open;

        OpenTopics(Library library, Views views, OpenLog open) {
            this.library = library;
            this.views = views;
            this.open = open;
        }

        @Override
        public Course apply(Command command) {
            return byTopic(library, views, open);
        }
    }

    /** Opens statistics over whatever is shown; a class and no lambda, as for the sitting. */
    private final class OpenStatistics implements Function<Command, Course> {
        @Override
        public Course apply(Command command) {
            try {
                return new StatisticsCourse(statistics());
            } catch (LogException | BankException unreadable) {
                notes.add(String.valueOf(unreadable.getMessage()));
                return new Nothing();
            }
        }
    }

    private Encyclopedia encyclopedia() {
        Encyclopedia made = encyclopedia;
        if (made == null) {
            Folders folders = new Folders(environment);
            Path articles = request.articles != null ? Path.of(request.articles) : folders.articles();
            Path questions = request.questions != null ? Path.of(request.questions) : folders.questions();
            made = new Encyclopedia(environment, articles, questions, data, language);
            encyclopedia = made;
        }
        return made;
    }

    /** For line mode: the card of the question that was just answered. */
    private final class LookUp implements Function<State.Answered, Browser> {
        @Override
        public Browser apply(State.Answered state) {
            return encyclopedia().browser(Target.of(state.slot().item().id()));
        }
    }

    /** Opens what can be looked up over whatever is shown; reads the articles only then. */
    private final class OpenBrowsing implements Function<Command, Course> {

        private final Display display;
        private final @Nullable FromBrowsing study;

        OpenBrowsing(Display display, @Nullable FromBrowsing study) {
            this.display = display;
            this.study = study;
        }

        @Override
        public Course apply(Command command) {
            try {
                if (!encyclopedia().isRead()) {
                    BrowseWords say = BrowseWords.of(language);
                    Waiting.show(display, say.title(), say.reading());
                }
                // Within a sitting no other begins.
                boolean sits = study == null || study.open.isOpen();
                return new BrowseCourse(
                        encyclopedia().browser(first(command)), command == Command.FIND, sits ? null : study);
            } catch (BankException | LogException | Encyclopedia.Mistaken | UncheckedIOException unreadable) {
                notes.add(String.valueOf(unreadable.getMessage()));
                return new Nothing();
            }
        }

        private Target first(Command command) {
            if (command == Command.FIND) {
                return Target.search("");
            }
            Sitting sitting = current;
            QuizSitting quiz = examined;
            if (command != Command.PEOPLE) {
                return Target.OVERVIEW;
            }
            if (sitting != null && sitting.state() instanceof State.Answered answered) {
                return Target.of(answered.slot().item().id());
            }
            return quiz == null ? Target.OVERVIEW : asked(quiz.state());
        }
    }

    /** The question of a quiz whose answer is explained. */
    private static Target asked(QuizState state) {
        int number = state instanceof QuizState.Told told
                ? told.number()
                : state instanceof QuizState.Walking walking ? walking.missed().get(walking.at()) : -1;
        return number < 0
                ? Target.OVERVIEW
                : Target.of(
                        state.paper().replies().get(number).question().item().id());
    }

    /** For answers with a slip; a class and no lambda, like those below. */
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

    /** How many answers could not be written in a row. */
    private record Failed(Talk talk) implements IntSupplier {
        @Override
        public int getAsInt() {
            return talk.failures();
        }
    }

    /** Studies an article or a topic that was found while browsing. */
    private final class FromBrowsing implements Function<Browser, Course> {

        private final Library library;
        private final Views views;
        private final OpenLog open;
        private final Display display;

        FromBrowsing(Library library, Views views, OpenLog open, Display display) {
            this.library = library;
            this.views = views;
            this.open = open;
            this.display = display;
        }

        @Override
        public Course apply(Browser browser) {
            Target target = browser.target();
            boolean topic = target.sort() == Sort.TOPIC;
            Library part = topic ? library.onTopic(target.id()) : library.ofArticle(target.id());
            Course course = lessonOrNothing(part, views, open, topic ? target.id() : "");
            return layered(new Shutting(course, open), display, null);
        }
    }

    /** A sitting over other things: when it ends, the log is free and nothing is current. */
    private final class Shutting implements Course {
        private final Course course;
        private final OpenLog open;

        Shutting(Course course, OpenLog open) {
            this.course = course;
            this.open = open;
        }

        @Override
        public @Nullable Face face() {
            Face face = course.face();
            if (face == null) {
                open.shut();
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

    private @Nullable ReadingView article(State.Answered state) {
        return lessons().desk().articleAgain(Views.article(state.slot()));
    }

    /** Opens the article of the question that was just answered. */
    private final class OpenArticle implements Function<Command, Course> {
        @Override
        public Course apply(Command command) {
            Sitting sitting = current;
            ReadingView card =
                    sitting != null && sitting.state() instanceof State.Answered answered ? article(answered) : null;
            return card == null ? new Nothing() : new ReadingCourse(card);
        }
    }

    /** For line mode: the article of the question that was just answered. */
    private final class ReadArticle implements Function<State.Answered, @Nullable ReadingView> {
        @Override
        public @Nullable ReadingView apply(State.Answered state) {
            return article(state);
        }
    }

    /** A topic is chosen, then a sitting on it. */
    private final class TopicTalk implements Talk {
        private final Library library;
        private final Views views;
        private final ReviewLog log;
        private final Reviews reviews;
        private @Nullable StudyTalk chosen;

        TopicTalk(Library library, Views views, ReviewLog log, Reviews reviews) {
            this.library = library;
            this.views = views;
            this.log = log;
            this.reviews = reviews;
        }

        @Override
        public void over(Input input, PrintWriter out) {
            String topic = LineMode.topics(topics(library), input, out, language);
            if (topic != null) {
                Library part = library.onTopic(topic);
                Lesson lesson = lessons().onTopic(part, topic, reviews);
                StudyTalk talk = new StudyTalk(sitting(part, lesson, log, reviews), views, lesson.readings());
                chosen = talk;
                talk.over(input, out);
            }
        }

        @Override
        public int failures() {
            return chosen == null ? 0 : chosen.failures();
        }

        @Override
        public @Nullable LogException failure() {
            return chosen == null ? null : chosen.failure();
        }
    }

    /** A sitting. */
    private final class StudyTalk implements Talk {
        private final Sitting sitting;
        private final Views views;
        private final Readings readings;

        StudyTalk(Sitting sitting, Views views, Readings readings) {
            this.sitting = sitting;
            this.views = views;
            this.readings = readings;
        }

        @Override
        public void over(Input input, PrintWriter out) {
            new LineMode(sitting, views, input, out, new ReadStatistics(), new LookUp(), readings, new ReadArticle())
                    .run();
        }

        @Override
        public int failures() {
            return sitting.failures();
        }

        @Override
        public @Nullable LogException failure() {
            return sitting.failure();
        }
    }

    /** For line mode: the card of the question of a quiz. */
    private final class LookUpAsked implements Function<QuizState, Browser> {
        @Override
        public Browser apply(QuizState state) {
            return encyclopedia().browser(asked(state));
        }
    }

    /** The first screen and what it leads to, line by line. */
    private final class HomeTalk implements Talk, HomeMode.Doors {
        private final Library library;
        private final Views views;
        private @Nullable Talk inner;

        HomeTalk(Library library) {
            this.library = library;
            views = new Views(words, library.topics());
        }

        @Override
        public void over(Input input, PrintWriter out) {
            if (resumed != null && !open(Command.SETTINGS, input, out)) {
                return;
            }
            if (isFirstTime(library) && !welcome(input, out)) {
                return;
            }
            new HomeMode(this, words, input, out).run();
        }

        private boolean welcome(Input input, PrintWriter out) {
            WelcomeWords say = WelcomeWords.of(language);
            Command wanted = HomeMode.welcome(WelcomeView.of(words, say), say, words, input, out);
            if (wanted == Command.LANGUAGE) {
                otherLanguage();
                return false;
            }
            welcomed();
            if (wanted == Command.STUDY) {
                Library easy = library.easy(EASY);
                try (ReviewLog log = ReviewLog.open(data)) {
                    Reviews reviews = Reviews.read(data, schedule());
                    Sitting sitting = sitting(easy, Lesson.of(easy.deck()), log, reviews, new Limits(EASY, EASY));
                    over(new StudyTalk(sitting, views, Readings.none()), input, out);
                }
            }
            return wanted != Command.LEAVE;
        }

        @Override
        public HomeView home() {
            return Study.this.home(library);
        }

        @Override
        public boolean open(Command command, Input input, PrintWriter out) {
            try {
                opened(command, input, out);
            } catch (LogException | BankException | Encyclopedia.Mistaken | UncheckedIOException unreadable) {
                notes.add(String.valueOf(unreadable.getMessage()));
            }
            return again == null;
        }

        private void opened(Command command, Input input, PrintWriter out) {
            switch (command) {
                case STATISTICS -> LineMode.statistics(statistics(), out);
                case BROWSE -> LineMode.browse(encyclopedia().browser(Target.OVERVIEW), input, out, language);
                case FIND -> LineMode.browse(encyclopedia().browser(Target.search("")), input, out, language);
                case SETTINGS -> {
                    Preferences preferences = preferences(library);
                    LineMode.choose(preferences, input, out, language);
                    Study next = again;
                    if (next != null) {
                        next.resumed = preferences;
                    }
                }
                case EXAM -> {
                    ExamForm form = new ExamForm(language);
                    if (LineMode.choose(form, input, out, language)) {
                        sit(exam(form), false, input, out);
                    }
                }
                default -> sit(null, command == Command.TOPICS, input, out);
            }
        }

        private void sit(@Nullable QuizRequest quiz, boolean byTopic, Input input, PrintWriter out) {
            try (ReviewLog log = ReviewLog.open(data)) {
                Reviews reviews = Reviews.read(data, schedule());
                over(talk(library, views, log, reviews, quiz, byTopic), input, out);
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

    /** A quiz. */
    private record QuizTalk(QuizSitting sitting, QuizViews views, Function<QuizState, Browser> people) implements Talk {
        @Override
        public void over(Input input, PrintWriter out) {
            new QuizMode(sitting, views, input, out, people).run();
        }

        @Override
        public int failures() {
            return sitting.failures();
        }

        @Override
        public @Nullable LogException failure() {
            return sitting.failure();
        }
    }

    /** All commands that the key table names belong to a sitting or to home. */
    private static final class NothingElse implements Consumer<Command> {
        @Override
        public void accept(Command command) {
            throw new IllegalStateException("nothing here obeys " + command);
        }
    }

    /** The log is open while somebody answers, and free for another window while the first screen is shown. */
    private final class OpenLog {

        private @Nullable ReviewLog log;

        ReviewLog open() {
            shut();
            ReviewLog opened = ReviewLog.open(data);
            log = opened;
            return opened;
        }

        boolean isOpen() {
            return log != null;
        }

        void shut() {
            ReviewLog open = log;
            log = null;
            if (open != null) {
                open.close();
            }
        }
    }
}
