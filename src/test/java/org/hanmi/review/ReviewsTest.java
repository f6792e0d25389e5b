package org.hanmi.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hanmi.fsrs.Fsrs;
import org.hanmi.fsrs.Memory;
import org.hanmi.fsrs.Rating;
import org.hanmi.item.ItemId;
import org.hanmi.problem.Problem;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReviewsTest {

    private static final String PLACE = "meeting-place/" + Lines.MEETING;
    private static final String DATE = "meeting-date/" + Lines.MEETING;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @TempDir
    Path folder;

    private final Reviews reviews = Reviews.none(Schedule.DEFAULT);

    @Test
    void nothing_is_known_at_first() {
        assertThat(reviews.memory(Lines.MEETING)).isEqualTo(new Memory.New());
        assertThat(reviews.due(Lines.MEETING)).isNull();
        assertThat(reviews.lastItem(Lines.MEETING)).isNull();
        assertThat(reviews.retrievability(Lines.MEETING, DAY)).isZero();
        assertThat(reviews.keys()).isEmpty();
        assertThat(reviews.days()).isEmpty();
        assertThat(reviews.nextSeq()).isEqualTo(1);
        assertThat(Reviews.read(folder, Schedule.DEFAULT).keys()).isEmpty();
    }

    @Test
    void items_on_one_fact_share_its_memory() {
        add(Lines.review(1, 0, PLACE, Rating.GOOD));
        add(Lines.review(2, 3, DATE, Rating.GOOD));
        assertThat(reviews.keys()).containsExactly(Lines.MEETING);
        assertThat(reviews.repetitions(Lines.MEETING)).isEqualTo(2);
        assertThat(reviews.lastItem(Lines.MEETING)).isEqualTo(new ItemId(DATE));
        assertThat(reviews.nextSeq()).isEqualTo(3);
    }

    @Test
    void an_undone_review_never_happened() {
        add(Lines.review(1, 0, PLACE, Rating.GOOD));
        Memory before = reviews.memory(Lines.MEETING);
        List<Reviews.Day> days = reviews.days();
        add(Lines.review(2, 3, DATE, Rating.AGAIN));
        add(Lines.undo(3, 2));
        assertThat(reviews.memory(Lines.MEETING)).isEqualTo(before);
        assertThat(reviews.lastItem(Lines.MEETING)).isEqualTo(new ItemId(PLACE));
        assertThat(reviews.days()).isEqualTo(days);
        assertThat(reviews.nextSeq()).isEqualTo(4);
        add(Lines.undo(4, 2));
        assertThat(reviews.memory(Lines.MEETING)).isEqualTo(before);
        assertThat(reviews.problems()).isEmpty();
        add(Lines.undo(5, 1));
        assertThat(reviews.memory(Lines.MEETING)).isEqualTo(new Memory.New());
        assertThat(reviews.keys()).isEmpty();
        assertThat(reviews.days()).isEmpty();
    }

    @Test
    void undoing_in_the_middle_changes_what_follows() {
        add(Lines.review(1, 0, PLACE, Rating.GOOD));
        add(Lines.review(2, 3, PLACE, Rating.AGAIN));
        add(Lines.review(3, 9, PLACE, Rating.GOOD));
        add(Lines.undo(4, 2));
        Memory.Known first = Fsrs.DEFAULT.next(new Memory.New(), DAY, Rating.GOOD);
        assertThat(reviews.memory(Lines.MEETING)).isEqualTo(Fsrs.DEFAULT.next(first, DAY.plusDays(9), Rating.GOOD));
    }

    @Test
    void an_undone_undo_brings_the_review_back() {
        add(Lines.review(1, 0, PLACE, Rating.GOOD));
        Memory before = reviews.memory(Lines.MEETING);
        add(Lines.undo(2, 1));
        add(Lines.undo(3, 2));
        assertThat(reviews.memory(Lines.MEETING)).isEqualTo(before);
    }

    @Test
    void an_override_counts_until_it_is_undone() {
        add(Lines.review(1, 0, PLACE, Rating.AGAIN));
        Memory wrong = reviews.memory(Lines.MEETING);
        add(Lines.regrade(2, 1, Rating.HARD));
        Memory hard = reviews.memory(Lines.MEETING);
        assertThat(hard).isEqualTo(Fsrs.DEFAULT.next(new Memory.New(), DAY, Rating.HARD));
        assertThat(reviews.days().get(0).right()).isEqualTo(1);
        add(Lines.regrade(3, 1, Rating.EASY));
        assertThat(reviews.memory(Lines.MEETING)).isEqualTo(Fsrs.DEFAULT.next(new Memory.New(), DAY, Rating.EASY));
        add(Lines.undo(4, 3));
        assertThat(reviews.memory(Lines.MEETING)).isEqualTo(hard);
        add(Lines.undo(5, 2));
        assertThat(reviews.memory(Lines.MEETING)).isEqualTo(wrong);
        assertThat(reviews.days().get(0).right()).isZero();
    }

    @Test
    void undoing_or_overriding_what_is_not_there_is_a_problem() {
        add(Lines.review(1, 0, PLACE, Rating.GOOD));
        Memory before = reviews.memory(Lines.MEETING);
        add(Lines.undo(2, 9));
        add(Lines.undo(3, 3));
        add(Lines.regrade(4, 2, Rating.EASY));
        assertThat(reviews.memory(Lines.MEETING)).isEqualTo(before);
        assertThat(reviews.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "entry 2 undoes entry 9, which does not come before it",
                        "entry 3 undoes entry 3, which does not come before it",
                        "entry 4 overrides review 2, which does not come before it");
    }

    @Test
    void a_suspended_fact_is_not_asked_until_it_is_resumed() {
        add(Lines.review(1, 0, PLACE, Rating.GOOD));
        LocalDate later = DAY.plusYears(1);
        assertThat(reviews.dueKeys(later)).containsExactly(Lines.MEETING);
        add(Lines.suspend(2, DATE));
        assertThat(reviews.isSuspended(Lines.MEETING)).isTrue();
        assertThat(reviews.dueKeys(later)).isEmpty();
        assertThat(reviews.forecast(later, 3)).containsExactly(0, 0, 0);
        add(Lines.undo(3, 2));
        assertThat(reviews.isSuspended(Lines.MEETING)).isFalse();
        add(Lines.suspend(4, DATE));
        add(Lines.resume(5, PLACE));
        assertThat(reviews.isSuspended(Lines.MEETING)).isFalse();
        add(Lines.undo(6, 5));
        assertThat(reviews.isSuspended(Lines.MEETING)).isTrue();
        assertThat(reviews.forecast(later, 3)).containsExactly(0, 0, 0);
    }

    @Test
    void what_is_due_comes_with_the_least_known_first() {
        add(Lines.review(1, 0, "m/easy#a", Rating.EASY));
        add(Lines.review(2, 0, "m/hard#a", Rating.HARD));
        add(Lines.review(3, 0, "m/good#a", Rating.GOOD));
        add(Lines.review(4, 20, "m/new#a", Rating.EASY));
        assertThat(reviews.dueKeys(DAY.plusDays(20))).containsExactly("hard#a", "good#a", "easy#a");
        assertThat(reviews.dueKeys(DAY)).isEmpty();
        int[] forecast = reviews.forecast(DAY.plusDays(20), 30);
        assertThat(forecast[0]).isEqualTo(3);
        LocalDate due = Objects.requireNonNull(reviews.due("new#a"));
        assertThat(forecast[(int) (due.toEpochDay() - DAY.toEpochDay()) - 20]).isEqualTo(1);
    }

    @Test
    void the_preview_of_a_rating_is_what_comes_true() {
        add(Lines.review(1, 0, PLACE, Rating.GOOD));
        for (int i = 2; i < 12; i++) {
            LocalDate day = DAY.plusDays(i * 5L);
            Rating rating = Rating.of(1 + i % 4);
            Intervals preview = reviews.intervals(Lines.MEETING, day, 4);
            add(Lines.review(i, i * 5, PLACE, rating));
            assertThat(reviews.due(Lines.MEETING)).isEqualTo(day.plusDays(preview.of(rating)));
            assertThat(preview.again()).isLessThanOrEqualTo(preview.easy());
        }
    }

    @Test
    void days_and_streaks_follow_the_log() {
        add(Lines.review(1, 0, PLACE, Rating.GOOD));
        add(Lines.review(2, 1, PLACE, Rating.AGAIN));
        add(Lines.review(3, 1, "m/other#a", Rating.GOOD));
        add(Lines.review(4, 2, PLACE, Rating.GOOD));
        assertThat(reviews.days())
                .containsExactly(
                        new Reviews.Day(DAY, 1, 1, 1, 5312),
                        new Reviews.Day(DAY.plusDays(1), 2, 1, 1, 10_624),
                        new Reviews.Day(DAY.plusDays(2), 1, 1, 0, 5312));
        assertThat(reviews.streak(DAY.plusDays(2))).isEqualTo(3);
        assertThat(reviews.streak(DAY.plusDays(3))).isEqualTo(3);
        assertThat(reviews.streak(DAY.plusDays(4))).isZero();
        add(Lines.undo(5, 4));
        assertThat(reviews.streak(DAY.plusDays(2))).isEqualTo(2);
        assertThat(reviews.streak(DAY.plusDays(3))).isZero();
        assertThat(reviews.streak(DAY)).isEqualTo(1);
    }

    @Test
    void unknown_kinds_and_foreign_lines_are_reported_with_their_lines_and_left_aside() throws IOException {
        String known = new String(Lines.bytes(Lines.review(5, 0, PLACE, Rating.GOOD)), StandardCharsets.UTF_8);
        write(
                "{\"format\":\"hanmi-reviews/1\"}\n{\"seq\":4,\"kind\":\"dream\"}\n\nhello\n" + known
                        + "{\"seq\":6,\"kind\":\"undo\",\"at\":\"2026-01-01T00:00:00Z\",\"undoes\":4}\n"
                        + "{\"seq\":6,\"kind\":\"settings\",\"at\":\"2026-01-01T00:00:00Z\",\"name\":\"new\",\"value\":\"5\"}\n");
        Reviews read = Reviews.read(folder, Schedule.DEFAULT);
        assertThat(read.keys()).containsExactly(Lines.MEETING);
        assertThat(read.setting("new")).isEqualTo("5");
        assertThat(read.problems())
                .extracting(problem -> problem.line() + ": " + problem.message())
                .containsExactly(
                        "2: an entry of kind “dream” is not known here and was left aside",
                        "4: this line is not a JSON object",
                        "7: entry 6 comes after entry 6");
        assertThat(read.problems()).noneMatch(Problem::isError);
    }

    @Test
    void lines_may_end_as_on_windows() throws IOException {
        List<LogEntry> entries = Lines.random(3, 200);
        StringBuilder text = new StringBuilder("{\"format\":\"hanmi-reviews/1\"}\r\n");
        for (LogEntry entry : entries) {
            text.append(new String(Lines.bytes(entry), StandardCharsets.UTF_8).replace("\n", "\r\n"));
            reviews.add(entry);
        }
        write(text.toString());
        Reviews read = Reviews.read(folder, Schedule.DEFAULT);
        assertThat(read.days()).isEqualTo(reviews.days());
        assertThat(read.keys()).isEqualTo(reviews.keys());
    }

    @Test
    void a_long_line_is_read_whole() throws IOException {
        LogEntry flag = new LogEntry.Flag(1, Lines.START, Lines.SEOUL, new ItemId(PLACE), "어".repeat(400_000));
        try (ReviewLog log = ReviewLog.open(folder)) {
            log.append(List.of(flag, Lines.review(2, 0, PLACE, Rating.GOOD)));
        }
        Reviews read = Reviews.read(folder, Schedule.DEFAULT);
        assertThat(read.flags().get(0).note()).hasSize(400_000);
        assertThat(read.repetitions(Lines.MEETING)).isEqualTo(1);
    }

    @Test
    void numbers_out_of_order_do_no_harm() {
        add(Lines.review(9, 0, PLACE, Rating.GOOD));
        add(Lines.review(3, 1, PLACE, Rating.AGAIN));
        add(Lines.undo(4, 3));
        assertThat(reviews.repetitions(Lines.MEETING)).isEqualTo(1);
        assertThat(reviews.nextSeq()).isEqualTo(10);
        assertThat(reviews.problems()).hasSize(2);
    }

    @Test
    void times_of_right_answers_are_those_of_one_way_of_asking() {
        add(Lines.review(1, 0, PLACE, Rating.GOOD));
        add(Lines.review(2, 0, PLACE, Rating.AGAIN));
        add(Lines.review(3, 0, PLACE, Rating.GOOD));
        add(Lines.undo(4, 3));
        assertThat(reviews.millisOfRightAnswers("choice")).containsExactly(5312);
        assertThat(reviews.millisOfRightAnswers("typed")).isEmpty();
    }

    private void add(LogEntry entry) {
        reviews.add(entry);
    }

    private void write(String text) throws IOException {
        Files.writeString(ReviewLog.file(folder), text);
    }
}
