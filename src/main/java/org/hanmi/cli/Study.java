package org.hanmi.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hanmi.answer.Judge;
import org.hanmi.answer.Rivals;
import org.hanmi.bank.Bank;
import org.hanmi.fsrs.StudyDay;
import org.hanmi.item.Item;
import org.hanmi.line.Input;
import org.hanmi.line.LineMode;
import org.hanmi.line.ReaderInput;
import org.hanmi.line.TerminalInput;
import org.hanmi.present.Home;
import org.hanmi.present.Views;
import org.hanmi.present.Words;
import org.hanmi.problem.Problem;
import org.hanmi.review.ReviewLog;
import org.hanmi.review.Reviews;
import org.hanmi.review.Schedule;
import org.hanmi.session.Deck;
import org.hanmi.session.Limits;
import org.hanmi.session.Queue;
import org.hanmi.session.Session;
import org.hanmi.session.Sitting;
import org.hanmi.session.Slot;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Opens the bank and the log, and lets somebody study: on the full screen, at a line, or through a pipe. */
final class Study {

    private final Environment environment;
    private final StudyRequest request;
    private final Locale language;
    private final Words words;
    private final ZoneId zone;

    Study(Environment environment, StudyRequest request) {
        this.environment = environment;
        this.request = request;
        language = locale();
        words = Words.of(language);
        zone = environment.clock().getZone();
    }

    private Locale locale() {
        for (String name : List.of("HANMI_LANG", "LC_ALL", "LC_MESSAGES", "LANG")) {
            String value = environment.variable(name);
            if (!value.isEmpty()) {
                return value.startsWith("ko") ? Locale.KOREAN : Locale.ENGLISH;
            }
        }
        return Locale.ENGLISH;
    }

    /** Runs until the learner ends it; returns the exit code. */
    int run() {
        Folders folders = new Folders(environment);
        Path data = request.data != null ? Path.of(request.data) : folders.data();
        Path questions = request.questions != null ? Path.of(request.questions) : folders.questions();
        Path articles = request.articles != null ? Path.of(request.articles) : folders.articles();
        Map<String, String> topics = TopicNames.read(articles, language.equals(Locale.KOREAN));
        Bank bank = Bank.read(questions);
        List<Item> chosen = bank.items().stream().filter(request.filter::passes).toList();
        Deck deck = new Deck(chosen);
        return request.home
                ? home(deck, topics, data, bank.problems())
                : sit(deck, chosen, topics, data, bank.problems());
    }

    private Limits limits() {
        return new Limits(
                Math.max(0, request.limit), request.fresh >= 0 ? request.fresh : Limits.DEFAULT.freshPerDay());
    }

    private LocalDate today() {
        Instant now = environment.clock().instant();
        return StudyDay.of(now, zone);
    }

    private int home(Deck deck, Map<String, String> topics, Path data, List<Problem> problems) {
        Reviews reviews = Reviews.read(data, Schedule.DEFAULT);
        List<String> lines = new ArrayList<>();
        problems.forEach(problem -> lines.add(problem.toString()));
        reviews.problems().forEach(problem -> lines.add(problem.toString()));
        LineMode.home(Home.view(words, topics, deck, reviews, limits(), today(), lines), words, environment.out());
        return ExitCode.WELL;
    }

    private int sit(Deck deck, List<Item> items, Map<String, String> topics, Path data, List<Problem> problems) {
        problems.forEach(environment.err()::println);
        try (ReviewLog log = ReviewLog.open(data)) {
            log.problems().forEach(environment.err()::println);
            Reviews reviews = Reviews.read(data, Schedule.DEFAULT);
            reviews.problems().forEach(environment.err()::println);
            List<Slot> queue = Queue.of(deck, reviews, limits(), today());
            Session session = new Session(deck, reviews, Schedule.DEFAULT, new Judge(new Rivals(items)), zone);
            Sitting sitting = new Sitting(
                    session, session.start(queue, environment.clock().instant()), log::append, environment.clock());
            int code = face(sitting, new Views(words, topics));
            reviews.keepSnapshot();
            return code;
        }
    }

    private int face(Sitting sitting, Views views) {
        if (!environment.terminal()) {
            return line(sitting, views, ReaderInput.piped(reader()));
        }
        if (environment.variable("TERM").equals("dumb")) {
            return line(sitting, views, ReaderInput.attended(reader(), environment.out()));
        }
        try (Terminal terminal =
                TerminalBuilder.builder().graphemeCluster(false).build()) {
            TerminalInput input = new TerminalInput(terminal, words);
            int code = line(sitting, views, input);
            return input.wasInterrupted() ? ExitCode.INTERRUPTED : code;
        } catch (IOException lost) {
            throw new java.io.UncheckedIOException("the terminal cannot be opened: " + lost.getMessage(), lost);
        }
    }

    private int line(Sitting sitting, Views views, Input input) {
        new LineMode(sitting, views, input, environment.out()).run();
        return ExitCode.WELL;
    }

    private BufferedReader reader() {
        return new BufferedReader(new InputStreamReader(environment.in(), StandardCharsets.UTF_8));
    }
}
