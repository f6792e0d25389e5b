package org.hanmi.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hanmi.fsrs.Rating;
import org.hanmi.item.ItemId;
import org.hanmi.review.LogEntry;
import org.hanmi.review.Reviews;
import org.hanmi.review.Schedule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CensusTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int FOREVER = 40_000;

    private static Statistics take(Reviews reviews, List<Subject> bank, boolean whole, int window) {
        return Census.take(reviews, new Scope(bank, whole), TODAY, window);
    }

    private static int sum(List<Bin> bins) {
        return bins.stream().mapToInt(Bin::count).sum();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void every_table_adds_up_to_the_log(long seed) {
        List<Subject> bank = Histories.bank(60);
        Reviews reviews = Histories.learner(seed, 50, 120, TODAY);
        Statistics all = take(reviews, bank, true, FOREVER);
        List<Reviews.Day> days = reviews.days();
        Totals totals = all.totals();
        assertThat(totals.reviews())
                .isEqualTo(days.stream().mapToInt(Reviews.Day::reviews).sum())
                .isPositive();
        assertThat(totals.right())
                .isEqualTo(days.stream().mapToInt(Reviews.Day::right).sum());
        assertThat(totals.days()).isEqualTo(days.size());
        assertThat(totals.first()).isEqualTo(days.get(0).date());
        assertThat(totals.facts()).isEqualTo(60);
        assertThat(totals.learned())
                .isEqualTo(reviews.keys().size())
                .isEqualTo(days.stream().mapToInt(Reviews.Day::introduced).sum());
        assertThat(all.days().stream().mapToInt(Reviews.Day::reviews).sum()).isEqualTo(totals.reviews());
        assertThat(all.calendar().stream().mapToInt(Reviews.Day::reviews).sum()).isEqualTo(totals.reviews());
        assertThat(all.now()).isEqualTo(all.days().get(all.days().size() - 1));
        assertThat(all.streak().now()).isEqualTo(reviews.streak(TODAY));

        assertThat(sum(all.stability())).isEqualTo(totals.learned());
        assertThat(sum(all.difficulty())).isEqualTo(totals.learned());
        assertThat(sum(all.retrievability())).isEqualTo(totals.learned());
        assertThat(all.forecast().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(totals.learned() - totals.suspended());
        assertThat(all.forecast().subList(0, 30))
                .containsExactly(java.util.Arrays.stream(reviews.forecast(TODAY, 30))
                        .boxed()
                        .toArray(Integer[]::new));
        assertThat(all.forecast().get(0)).isEqualTo(all.due());

        Recall tested =
                all.retention().getOrDefault(Span.ALL, Retention.none("")).all();
        assertThat(all.calibration().bins().stream()
                        .mapToInt(Calibration.Bin::reviews)
                        .sum())
                .isEqualTo(tested.tested())
                .isPositive();
        assertThat(all.retentionByMonth().stream()
                        .mapToInt(month -> month.all().tested())
                        .sum())
                .isEqualTo(tested.tested());
        assertThat(all.retentionByDay().stream()
                        .mapToInt(day -> day.all().passed())
                        .sum())
                .isEqualTo(tested.passed());
        for (Mastery kind : all.mastery().getOrDefault(Aspect.KIND, List.of())) {
            assertThat(kind.facts()).isEqualTo(60);
            assertThat(kind.learned()).isEqualTo(totals.learned());
            assertThat(kind.known()).isCloseTo(totals.known(), within(1e-9));
        }
        assertThat(all.mastery().getOrDefault(Aspect.KIND, List.of()).stream()
                        .mapToInt(Mastery::reviews)
                        .sum())
                .isEqualTo(totals.reviews());
        assertThat(all.mastery().getOrDefault(Aspect.ARTICLE, List.of()).stream()
                        .mapToInt(Mastery::learned)
                        .sum())
                .isEqualTo(totals.learned());
    }

    @Test
    void what_filters_leave_apart_adds_up_to_the_whole() {
        List<Subject> bank = Histories.bank(40);
        Reviews reviews = Histories.learner(7, 40, 90, TODAY);
        Totals all = take(reviews, bank, true, 30).totals();
        List<Subject> summits =
                bank.stream().filter(each -> each.topics().contains("summits")).toList();
        List<Subject> others =
                bank.stream().filter(each -> !each.topics().contains("summits")).toList();
        Totals one = take(reviews, summits, false, 30).totals();
        Totals other = take(reviews, others, false, 30).totals();
        assertThat(one.reviews() + other.reviews()).isEqualTo(all.reviews());
        assertThat(one.learned() + other.learned()).isEqualTo(all.learned());
        assertThat(one.millis() + other.millis()).isEqualTo(all.millis());
        assertThat(one.known() + other.known()).isCloseTo(all.known(), within(1e-9));
        assertThat(one.elsewhere()).isZero();
    }

    @Test
    void what_the_bank_has_no_longer_is_counted_and_said_unless_something_is_filtered() {
        Reviews reviews = Histories.learner(7, 20, 30, TODAY);
        Statistics whole = take(reviews, List.of(), true, 30);
        assertThat(whole.totals().elsewhere())
                .isEqualTo(whole.totals().learned())
                .isPositive();
        assertThat(take(reviews, List.of(), false, 30).isEmpty()).isTrue();
    }

    private static Reviews log(LogEntry... entries) {
        Reviews reviews = Reviews.none(Schedule.DEFAULT);
        for (LogEntry entry : entries) {
            reviews.add(entry);
        }
        return reviews;
    }

    @Test
    void the_night_until_four_belongs_to_the_day_before() {
        ItemId item = new ItemId("which-year/a#1");
        Reviews reviews = log(
                Histories.review(1, Instant.parse("2026-11-20T18:59:00Z"), item, 0, Rating.GOOD),
                Histories.review(2, Instant.parse("2026-11-21T19:01:00Z"), item, 0, Rating.GOOD));
        Statistics statistics = take(reviews, List.of(), true, 3);
        assertThat(statistics.days()).extracting(Reviews.Day::reviews).containsExactly(1, 0, 1);
        assertThat(statistics.streak()).isEqualTo(new Streak(1, 1));
    }

    @Test
    void only_the_first_answer_of_a_later_day_tests_what_is_kept() {
        ItemId item = new ItemId("which-year/a#1");
        Instant start = Instant.parse("2026-10-01T10:00:00Z");
        Reviews reviews = log(
                Histories.review(1, start, item, 4, Rating.GOOD),
                Histories.review(2, start.plusSeconds(60), item, 4, Rating.AGAIN),
                Histories.review(3, start.plusSeconds(86_400 * 3), item, 4, Rating.AGAIN),
                Histories.review(4, start.plusSeconds(86_400 * 3 + 60), item, 4, Rating.GOOD),
                Histories.review(5, start.plusSeconds(86_400 * 5), item, 4, Rating.GOOD),
                Histories.review(6, start.plusSeconds(86_400 * 8), item, 0, Rating.GOOD));
        Statistics statistics = take(reviews, List.of(), true, 90);
        Recall all = statistics
                .retention()
                .getOrDefault(Span.ALL, Retention.none(""))
                .all();
        assertThat(all).isEqualTo(new Recall(3, 2, .5));
        assertThat(all.known()).isEqualTo(1.5 / 2.5);
        assertThat(statistics.hardest()).singleElement().satisfies(hard -> {
            assertThat(hard.lapses()).isEqualTo(1);
            assertThat(hard.wrong()).isEqualTo(2);
            assertThat(hard.reviews()).isEqualTo(6);
        });
    }

    @Test
    void a_memory_of_three_weeks_is_mature() {
        ItemId item = new ItemId("which-year/a#1");
        Instant at = Instant.parse("2026-01-01T10:00:00Z");
        Reviews reviews = log(
                Histories.review(1, at, item, 0, Rating.EASY),
                Histories.review(2, at.plusSeconds(86_400 * 8), item, 0, Rating.GOOD),
                Histories.review(3, at.plusSeconds(86_400 * 40), item, 0, Rating.AGAIN));
        Retention all = take(reviews, List.of(), true, 1).retention().getOrDefault(Span.ALL, Retention.none(""));
        assertThat(all.young()).isEqualTo(new Recall(1, 1, 0));
        assertThat(all.mature()).isEqualTo(new Recall(1, 0, 0));
        assertThat(all.mature().share()).isZero();
    }

    @Test
    void what_was_guessed_right_is_predicted_with_guessing() {
        ItemId item = new ItemId("which-year/a#1");
        Instant at = Instant.parse("2026-01-01T10:00:00Z");
        Reviews reviews = log(
                Histories.review(1, at, item, 2, Rating.GOOD),
                Histories.review(2, at.plusSeconds(86_400 * 200), item, 2, Rating.GOOD));
        Calibration.Bin bin =
                take(reviews, List.of(), true, 1).calibration().bins().get(0);
        assertThat(bin.predicted()).isCloseTo(.5 + .5 * bin.recall(), within(1e-12));
        assertThat(bin.actual()).isEqualTo(1);
    }

    @Test
    void an_answer_left_standing_over_lunch_counts_for_a_minute() {
        Reviews reviews = log(new LogEntry.Review(
                1,
                Instant.parse("2026-11-22T03:00:00Z"),
                Histories.SEOUL,
                new ItemId("which-year/a#1"),
                "typed",
                0,
                Rating.GOOD,
                "",
                true,
                3_600_000,
                ""));
        assertThat(take(reviews, List.of(), true, 1).now().millis()).isEqualTo(60_000);
    }

    @Test
    void nothing_is_empty_and_has_no_shares() {
        Statistics none = take(Reviews.none(Schedule.DEFAULT), Histories.bank(3), true, 30);
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.streak()).isEqualTo(new Streak(0, 0));
        assertThat(none.calibration().logLoss()).isNaN();
        assertThat(none.days()).hasSize(30);
        assertThat(none.calendar()).hasSizeBetween(52 * 7 + 1, 53 * 7);
    }
}
