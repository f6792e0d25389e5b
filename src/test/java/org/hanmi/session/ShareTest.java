package org.hanmi.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.hanmi.fsrs.Rating;
import org.hanmi.item.ItemId;
import org.hanmi.review.LogEntry;
import org.hanmi.review.Reviews;
import org.hanmi.review.Schedule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShareTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Reviews reviews = Reviews.none(Schedule.DEFAULT);

    private void review(String fact, LocalDate day) {
        reviews.add(new LogEntry.Review(
                reviews.nextSeq(),
                Instant.parse(day + "T12:00:00Z"),
                ZoneOffset.UTC,
                new ItemId("m/" + fact),
                "choice",
                3,
                Rating.GOOD,
                "",
                true,
                4000,
                ""));
    }

    private void days(int days, int each) {
        for (int day = 0; day < days; day++) {
            for (int i = 0; i < each; i++) {
                review("a#" + day + "-" + i, TODAY.minusDays(100 - day));
            }
        }
    }

    @Test
    void usually_all_that_waits_is_for_today() {
        assertThat(Share.of(40, 500, reviews, Limits.DEFAULT, TODAY)).isEqualTo(new Share(40, 10, 40, 0));
    }

    @Test
    void the_limit_of_known_facts_is_for_the_day_and_not_for_the_sitting() {
        review("a#old", TODAY.minusDays(30));
        review("a#old", TODAY);
        review("a#old", TODAY);
        review("a#new", TODAY);
        Share share = Share.of(40, 500, reviews, new Limits(0, 10, 20), TODAY);
        assertThat(share).isEqualTo(new Share(19, 0, 40, 3));
        assertThat(Share.of(10, 500, reviews, new Limits(0, 10, 20), TODAY)).isEqualTo(new Share(10, 9, 10, 0));
        assertThat(Share.of(10, 500, reviews, new Limits(0, 10, 0), TODAY).due())
                .isZero();
    }

    @Test
    void after_a_long_absence_a_day_brings_a_hundred_or_twice_the_usual_and_nothing_new() {
        assertThat(Share.of(950, 500, reviews, Limits.DEFAULT, TODAY)).isEqualTo(new Share(100, 0, 950, 10));
        days(20, 75);
        assertThat(Share.of(950, 500, reviews, Limits.DEFAULT, TODAY)).isEqualTo(new Share(150, 0, 950, 7));
        assertThat(Share.of(140, 500, reviews, Limits.DEFAULT, TODAY)).isEqualTo(new Share(140, 10, 140, 0));
        assertThat(Share.of(950, 500, reviews, new Limits(0, 10, 120), TODAY).due())
                .isEqualTo(120);
    }

    @Test
    void a_sitting_takes_known_facts_before_new_ones() {
        assertThat(Share.of(8, 500, reviews, new Limits(10, 10), TODAY)).isEqualTo(new Share(8, 2, 8, 0));
        assertThat(Share.of(80, 500, reviews, new Limits(10, 10), TODAY)).isEqualTo(new Share(10, 0, 80, 0));
    }
}
