package org.hanmi.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.hanmi.fsrs.Rating;
import org.hanmi.item.ItemId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day begins at four by the clock on the wall, wherever that hangs. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DayBoundaryTest {

    @TempDir
    private Path folder;

    private final List<LogEntry> log = new ArrayList<>();

    private void answer(String at, String zone) {
        log.add(new LogEntry.Review(
                log.size() + 1L,
                Instant.parse(at),
                ZoneId.of(zone),
                new ItemId("m/a#b"),
                "choice",
                4,
                Rating.GOOD,
                "",
                true,
                3000,
                ""));
    }

    /** As read from the file, and as stepped through: both ways must agree. */
    private List<LocalDate> days() throws IOException {
        Reviews stepped = Reviews.none(Schedule.DEFAULT);
        log.forEach(stepped::add);
        try (ReviewLog file = ReviewLog.open(folder)) {
            file.append(log);
        }
        Reviews read = Reviews.read(folder, Schedule.DEFAULT);
        assertThat(read.days()).isEqualTo(stepped.days());
        assertThat(read.memory("a#b")).isEqualTo(stepped.memory("a#b"));
        assertThat(read.due("a#b")).isEqualTo(stepped.due("a#b"));
        return read.days().stream().map(Reviews.Day::date).toList();
    }

    @ParameterizedTest
    @CsvSource({
        // Clocks go forward at 02:00 on 8 March 2026: the night has an hour less, and four is four.
        "2026-03-08T07:59:59Z, 2026-03-07",
        "2026-03-08T08:00:00Z, 2026-03-08",
        "2026-03-07T08:59:59Z, 2026-03-06",
        "2026-03-07T09:00:00Z, 2026-03-07",
        // They go back at 02:00 on 1 November 2026.
        "2026-11-01T08:59:59Z, 2026-10-31",
        "2026-11-01T09:00:00Z, 2026-11-01",
        "2026-10-31T07:59:59Z, 2026-10-30",
        "2026-10-31T08:00:00Z, 2026-10-31",
    })
    void four_is_four_when_clocks_are_changed(String at, LocalDate day) throws IOException {
        answer(at, "America/New_York");
        assertThat(days()).containsExactly(day);
    }

    @Test
    void the_day_of_twenty_five_hours_is_one_day() throws IOException {
        answer("2026-10-31T08:00:00Z", "America/New_York");
        answer("2026-11-01T08:59:59Z", "America/New_York");
        assertThat(days()).containsExactly(LocalDate.of(2026, 10, 31));
    }

    @Test
    void each_line_counts_by_the_clock_where_it_was_written() throws IOException {
        answer("2026-06-01T12:00:00Z", "Asia/Seoul");
        answer("2026-06-02T12:00:00Z", "America/Los_Angeles");
        answer("2026-06-03T18:30:00Z", "Asia/Seoul");
        answer("2026-06-03T19:30:00Z", "Asia/Seoul");
        assertThat(days())
                .containsExactly(
                        LocalDate.of(2026, 6, 1),
                        LocalDate.of(2026, 6, 2),
                        LocalDate.of(2026, 6, 3),
                        LocalDate.of(2026, 6, 4));
    }

    @Test
    void a_flight_west_across_the_date_line_does_not_run_time_backwards() throws IOException {
        answer("2026-06-01T22:00:00Z", "Asia/Seoul");
        answer("2026-06-02T02:00:00Z", "America/Los_Angeles");
        assertThat(days()).containsExactly(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 2));
        Reviews reviews = Reviews.read(folder, Schedule.DEFAULT);
        assertThat(reviews.repetitions("a#b")).isEqualTo(2);
        assertThat(reviews.due("a#b")).isAfter(LocalDate.of(2026, 6, 1));
        assertThat(reviews.lapses("a#b")).isZero();
    }
}
