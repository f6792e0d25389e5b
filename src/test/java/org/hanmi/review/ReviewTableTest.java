package org.hanmi.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hanmi.fsrs.Rating;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReviewTableTest {

    @TempDir
    Path folder;

    @Test
    void the_columns_are_those_that_other_programs_exchange() throws IOException {
        Reviews reviews = reviews(List.of(
                Lines.review(1, 0, "m/a#b", Rating.AGAIN),
                Lines.review(2, 1, "m/c", Rating.GOOD),
                Lines.undo(3, 2),
                Lines.regrade(4, 1, Rating.HARD),
                Lines.review(5, 2, "m/x/y", Rating.EASY),
                Lines.review(6, 3, "m/a, \"b\"", Rating.EASY)));
        assertThat(table(reviews)).isEqualTo("""
                card_id,review_rating,review_time,review_duration
                a#b,2,2026-03-01T10:00:01.000000+00:00,5312
                m/x/y,4,2026-03-03T10:00:05.000000+00:00,5312
                "a, ""b""\",4,2026-03-04T10:00:06.000000+00:00,5312
                """);
    }

    @Test
    void what_was_written_means_the_same_when_it_is_read() throws IOException {
        for (int seed = 1; seed <= 10; seed++) {
            Reviews before = reviews(Lines.random(seed, 300));
            Path table = Files.writeString(folder.resolve("table-" + seed), table(before));
            Reviews after = Replay.read(table, Schedule.DEFAULT);
            assertThat(after.problems()).isEmpty();
            assertThat(steps(after)).isEqualTo(steps(before));
        }
    }

    private static List<String> steps(Reviews reviews) {
        List<String> steps = new ArrayList<>();
        new Replay(reviews, Schedule.DEFAULT, ZoneOffset.ofHours(9))
                .forEach(step -> steps.add(step.item().memory() + " " + step.at() + " " + step.rating() + " "
                        + step.elapsedDays() + " " + step.stability() + " " + step.difficulty()));
        return steps;
    }

    private Reviews reviews(List<LogEntry> entries) throws IOException {
        LogLine lines = new LogLine();
        entries.forEach(lines::add);
        Path log = Files.writeString(folder.resolve("log"), Header.text() + lines);
        return Reviews.readFile(log, Schedule.DEFAULT);
    }

    private static String table(Reviews reviews) throws IOException {
        StringBuilder out = new StringBuilder();
        ReviewTable.write(reviews, out);
        return out.toString();
    }
}
