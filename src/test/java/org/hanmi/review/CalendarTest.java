package org.hanmi.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.hanmi.fsrs.Fsrs;
import org.hanmi.fsrs.Fuzz;
import org.hanmi.fsrs.Memory;
import org.hanmi.fsrs.Rating;
import org.hanmi.settings.DaysOff;
import org.hanmi.settings.Exam;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Exams, days off, and an even load. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CalendarTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final DaysOff WEEKENDS = DaysOff.parse(List.of("saturday", "sunday"));

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static Schedule schedule(Exam exam, DaysOff off) {
        return new Schedule(Fsrs.DEFAULT, .9, exam, off);
    }

    @Test
    void nothing_falls_due_on_a_day_off() {
        Schedule schedule = new Schedule(Fsrs.DEFAULT, .9, null, WEEKENDS);
        for (double stability = .2; stability < 400; stability *= 1.1) {
            for (int weekday = 0; weekday < 7; weekday++) {
                Memory.Known memory = new Memory.Known(stability, 5, DAY.plusDays(weekday), 4, 0);
                assertThat(schedule.due("a#b", memory, 0).getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            }
        }
    }

    @Test
    void a_long_holiday_moves_what_falls_into_it_to_its_nearer_end() {
        Schedule schedule =
                new Schedule(Fsrs.DEFAULT, .9, null, DaysOff.parse(List.of(DAY.plusDays(5) + "/" + DAY.plusDays(40))));
        Memory.Known soon = new Memory.Known(12, 5, DAY, 4, 0);
        Memory.Known late = new Memory.Known(36, 5, DAY, 4, 0);
        assertThat(schedule.due("a#b", soon, 0)).isEqualTo(DAY.plusDays(4));
        assertThat(schedule.due("a#b", late, 0)).isEqualTo(DAY.plusDays(41));
    }

    @Test
    void what_would_be_forgotten_at_an_exam_comes_before_it_and_lasts_until_then() {
        Exam exam = new Exam(DAY.plusDays(50), .95);
        Schedule schedule = schedule(exam, DaysOff.NONE);
        for (double stability = 45; stability < 400; stability *= 1.05) {
            Memory.Known memory = new Memory.Known(stability, 5, DAY, 4, 0);
            LocalDate due = schedule.due("a#b", memory, 0);
            if (Fsrs.DEFAULT.retrievability(50, stability) >= .95) {
                assertThat(due).isEqualTo(Schedule.DEFAULT.due("a#b", memory, 0));
            } else {
                assertThat(due).isBefore(exam.date()).isAfterOrEqualTo(DAY.plusDays(25));
                Memory.Known after = Fsrs.DEFAULT.next(memory, due, Rating.GOOD);
                double left = exam.date().toEpochDay() - due.toEpochDay();
                assertThat(Fsrs.DEFAULT.retrievability(left, after.stability())).isGreaterThanOrEqualTo(.95);
            }
        }
    }

    @Test
    void what_comes_well_before_an_exam_is_left_where_it_is() {
        Memory.Known memory = new Memory.Known(10, 5, DAY, 4, 0);
        assertThat(schedule(new Exam(DAY.plusDays(50), .95), DaysOff.NONE).due("a#b", memory, 0))
                .isEqualTo(Schedule.DEFAULT.due("a#b", memory, 0));
    }

    @Test
    void what_was_learned_together_is_spread_evenly_over_its_window() {
        Reviews reviews = Reviews.none(Schedule.DEFAULT);
        for (int i = 0; i < 300; i++) {
            reviews.add(Lines.review(i + 1, 0, "m/a#fact-" + i, Rating.EASY));
        }
        Fuzz window = Objects.requireNonNull(reviews.window("a#fact-0"));
        int days = window.longest() - window.shortest() + 1;
        assertThat(days).isGreaterThan(2);
        for (int day = window.shortest(); day <= window.longest(); day++) {
            assertThat(reviews.load().on(LocalDate.of(2026, 3, 1).plusDays(day).toEpochDay()))
                    .isEqualTo(300 / days);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_calendar_is_the_same_stepped_read_and_from_a_snapshot(long seed) throws IOException {
        Schedule schedule = schedule(new Exam(DAY.plusDays(20 + seed), .9 + seed % 9 / 100.0), WEEKENDS);
        List<LogEntry> entries = Lines.random(seed, 200);
        Reviews stepped = Reviews.none(schedule);
        Path file = ReviewLog.file(folder);
        try (ReviewLog log = ReviewLog.open(folder)) {
            log.append(entries.subList(0, 120));
            Snapshot.save(file, Fold.start(file, schedule, 0).readOn(), schedule);
            log.append(entries.subList(120, 200));
        }
        entries.forEach(stepped::add);
        assertThat(Snapshot.load(file, schedule)).isNotNull();
        assertThat(Snapshot.load(file, Schedule.DEFAULT)).isNull();
        assertThat(Snapshot.load(file, schedule(new Exam(DAY, .95), WEEKENDS))).isNull();
        Reviews read = Reviews.read(folder, schedule);
        Reviews whole = Reviews.readFile(file, schedule);
        for (String key : stepped.keys()) {
            LocalDate due = Objects.requireNonNull(stepped.due(key));
            assertThat(read.due(key)).isEqualTo(due);
            assertThat(whole.due(key)).isEqualTo(due);
            assertThat(WEEKENDS.contains(due)).isFalse();
            assertThat(stepped.load().on(due.toEpochDay())).isPositive();
        }
    }
}
