package org.hanmi.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hanmi.bank.BankIndex;
import org.hanmi.fsrs.StudyDay;
import org.hanmi.item.ItemId;
import org.hanmi.present.Stats;
import org.hanmi.present.StatsNames;
import org.hanmi.present.StatsView;
import org.hanmi.problem.Problem;
import org.hanmi.review.Reviews;
import org.hanmi.review.Schedule;
import org.hanmi.set.Vocabulary;
import org.hanmi.settings.Settings;
import org.hanmi.settings.SettingsFile;
import org.hanmi.stats.Census;
import org.hanmi.stats.Scope;
import org.hanmi.stats.Statistics;
import org.hanmi.stats.Subject;

/** Reads log and bank for who asks for statistics; nothing here stands on the way to the first screen. */
final class StatsSource {

    private final Environment environment;
    private final Path articles;
    private final BankIndex index;
    private final Settings settings;
    private final Reviews reviews;

    /** Reads both, as a sitting does, so that both have the same days for what is due. */
    StatsSource(Environment environment, Path articles, Path questions, Path data) {
        this.environment = environment;
        this.articles = articles;
        index = BankIndex.open(questions, new Folders(environment).indexes(questions, data));
        settings = SettingsFile.read(data);
        reviews = Reviews.read(data, Schedule.of(settings, today()));
    }

    /** What the learner chose. */
    Settings settings() {
        return settings;
    }

    /** The learner's memory. */
    Reviews reviews() {
        return reviews;
    }

    /** The words that a filter can name. */
    Vocabulary words() {
        return BankWords.of(index);
    }

    /** What is odd in the log or the bank. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(index.problems());
        problems.addAll(reviews.problems());
        return problems;
    }

    /** The study day. */
    LocalDate today() {
        return StudyDay.of(environment.clock().instant(), environment.clock().getZone());
    }

    /** The items that pass a filter; with them, unless something is filtered, whatever else is in the log. */
    Scope scope(Filter filter) {
        List<Subject> subjects = new ArrayList<>(index.size());
        for (int item = 0; item < index.size(); item++) {
            if (filter.passes(
                    index.memory(item),
                    index.topics(item),
                    index.people(item),
                    index.places(item),
                    index.kind(item),
                    index.difficulty(item),
                    index.when(item))) {
                subjects.add(new Subject(
                        new ItemId(index.id(item)),
                        index.memory(item),
                        index.kind(item),
                        index.topics(item),
                        index.people(item)));
            }
        }
        return new Scope(subjects, filter.equals(Filter.EVERYTHING));
    }

    /** Counts. */
    Statistics statistics(Filter filter, int days) {
        return Census.take(reviews, scope(filter), today(), days);
    }

    /** The same in words. */
    StatsView view(Filter filter, int days, Locale language) {
        boolean korean = language.equals(Locale.KOREAN);
        StatsNames names =
                new StatsNames(TopicNames.read(articles, korean), TopicNames.ofPeople(articles, korean), this::stem);
        return Stats.view(statistics(filter, days), names, !filter.equals(Filter.EVERYTHING), language);
    }

    private String stem(ItemId id) {
        int item = index.find(id.text());
        return item < 0 ? id.text() : index.item(item).stem();
    }
}
