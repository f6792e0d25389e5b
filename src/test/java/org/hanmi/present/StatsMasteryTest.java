package org.hanmi.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hanmi.fsrs.Rating;
import org.hanmi.item.ItemId;
import org.hanmi.review.LogEntry;
import org.hanmi.review.Reviews;
import org.hanmi.review.Schedule;
import org.hanmi.stats.Census;
import org.hanmi.stats.Scope;
import org.hanmi.stats.Statistics;
import org.hanmi.stats.Subject;
import org.hanmi.story.Stage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StatsMasteryTest {

    @Test
    void of_many_articles_those_are_shown_of_which_something_is_learned() {
        List<Subject> bank = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            String fact = "article-" + (char) ('a' + i % 26) + i / 26 + "#fact";
            bank.add(new Subject(new ItemId("which-year/" + fact), fact, "which-year", List.of(), List.of()));
        }
        Subject last = bank.get(25);
        Reviews reviews = Reviews.none(Schedule.DEFAULT);
        reviews.add(new LogEntry.Review(
                1,
                Instant.parse("2026-11-21T11:00:00Z"),
                Stage.ZONE,
                last.item(),
                "choice",
                3,
                Rating.GOOD,
                "",
                true,
                4000,
                ""));
        Statistics statistics = Census.take(reviews, new Scope(bank, true), LocalDate.of(2026, 11, 22), 30);
        StatsNames names = new StatsNames(Map.of(), Map.of(), ItemId::text);
        List<Block> blocks = new StatsMastery(statistics, names, Figures.of(Locale.ENGLISH)).blocks();
        assertThat(blocks)
                .filteredOn(block -> block.title().equals("Articles"))
                .flatMap(Block::lines)
                .anySatisfy(line -> assertThat(line).startsWith(last.article() + ": "));
    }
}
