package org.hanmi.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.hanmi.article.Articles;
import org.hanmi.article.Reading;
import org.hanmi.bank.Bank;
import org.hanmi.guide.Guide;
import org.hanmi.guide.Target;
import org.hanmi.item.Item;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.present.Browser;
import org.hanmi.present.Past;
import org.hanmi.problem.Problem;
import org.hanmi.review.History;
import org.hanmi.review.Reviews;
import org.hanmi.review.Schedule;
import org.hanmi.settings.SettingsFile;
import org.jspecify.annotations.Nullable;

/** What can be looked up, read when it is first asked for, on another thread if somebody watches, and then kept; the learner's history is read anew each time. */
final class Encyclopedia {

    private final Environment environment;
    private final Path articles;
    private final Path questions;
    private final Path data;
    private final Locale language;
    private @Nullable FutureTask<Guide> guide;
    private volatile int percent;

    Encyclopedia(Environment environment, Path articles, Path questions, Path data, Locale language) {
        this.environment = environment;
        this.articles = articles;
        this.questions = questions;
        this.data = data;
        this.language = language;
    }

    /** Tells whether nobody has to wait for {@link #guide}. */
    boolean isRead() {
        FutureTask<Guide> begun = guide;
        return begun != null && begun.isDone();
    }

    /** How much of that is done, in a hundred. */
    int percent() {
        return percent;
    }

    /** Reads the articles while the caller goes on; whoever leaves meanwhile finds them read the next time. */
    void begin() {
        if (guide == null) {
            Thread reader = new Thread(task(), "read the articles");
            reader.setDaemon(true);
            reader.start();
        }
    }

    private FutureTask<Guide> task() {
        FutureTask<Guide> begun = guide;
        if (begun == null) {
            begun = new FutureTask<>(this::read);
            guide = begun;
        }
        return begun;
    }

    /**
     * Everything, with what articles and questions are sound. Waits until they are read.
     *
     * @throws Mistaken if the articles have mistakes; the next call reads them anew
     */
    Guide guide() {
        FutureTask<Guide> begun = task();
        begun.run();
        try {
            return begun.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the articles are read", interrupted);
        } catch (ExecutionException failed) {
            guide = null;
            if (failed.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** Reading every article takes half of the time, judging them a quarter, the questions the rest. */
    private Guide read() {
        Reading reading = Articles.read(articles, done -> percent = done / 2);
        percent = 75;
        if (!reading.isSound()) {
            throw new Mistaken(reading.problems());
        }
        KnowledgeBase base = new KnowledgeBase(reading.world());
        List<Item> items = Bank.read(questions).items();
        percent = 85;
        return new Guide(base, items);
    }

    /** Somebody who begins to look around. */
    Browser browser(Target first) {
        return new Browser(guide(), new Pasts(), language, first);
    }

    /** The articles have mistakes; nothing can be said of them. */
    static final class Mistaken extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final transient List<Problem> problems;

        Mistaken(List<Problem> problems) {
            super("the articles have mistakes; hanmi check tells which");
            this.problems = List.copyOf(problems);
        }

        List<Problem> problems() {
            return problems;
        }
    }

    /** As the learner chose it, so that a card names the same day as a sitting would. */
    private Schedule schedule() {
        return Schedule.of(SettingsFile.read(data), SystemClock.today(environment.clock()));
    }

    /** The log is read when a question's card is first opened. */
    private final class Pasts implements Function<Item, @Nullable Past> {

        private @Nullable Reviews reviews;

        @Override
        public Past apply(Item item) {
            Reviews read = reviews;
            if (read == null) {
                read = Reviews.read(data, schedule());
                reviews = read;
            }
            History history = read.history();
            int number = history.find(item.id());
            int asked = 0;
            int right = 0;
            for (int row = 0; row < history.size() && number >= 0; row++) {
                if (history.counts(row) && history.itemNumber(row) == number) {
                    asked++;
                    right += history.isCorrect(row) ? 1 : 0;
                }
            }
            LocalDate due = read.due(item.memory());
            return new Past(asked, right, due, read.isSuspended(item.memory()));
        }
    }
}
