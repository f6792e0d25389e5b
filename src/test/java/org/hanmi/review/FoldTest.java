package org.hanmi.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.hanmi.fsrs.Memory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FoldTest {

    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void reading_a_log_stepping_through_it_and_going_on_from_a_snapshot_are_one(long seed) throws IOException {
        List<LogEntry> entries = Lines.random(seed, 30 + (int) seed * 4);
        int cut = (int) (entries.size() * (seed % 7) / 7);
        Path file = ReviewLog.file(folder);
        Reviews stepped = Reviews.none(Schedule.DEFAULT);
        try (ReviewLog log = ReviewLog.open(folder)) {
            log.append(entries.subList(0, cut));
            Snapshot.save(file, Fold.start(file, Schedule.DEFAULT, 0).readOn(), Schedule.DEFAULT);
            log.append(entries.subList(cut, entries.size()));
            for (LogEntry entry : entries) {
                stepped.add(entry);
            }
        }
        ByTheBook expected = new ByTheBook(entries);
        holds(stepped, expected);
        holds(Reviews.readFile(file, Schedule.DEFAULT), expected);
        assertThat(Files.exists(Snapshot.file(file))).isTrue();
        holds(Reviews.read(folder, Schedule.DEFAULT), expected);
    }

    private static void holds(Reviews reviews, ByTheBook expected) {
        assertThat(reviews.keys()).containsExactlyInAnyOrderElementsOf(expected.memories.keySet());
        for (Map.Entry<String, Memory> memory : expected.memories.entrySet()) {
            String key = memory.getKey();
            LogEntry.Review last = Objects.requireNonNull(expected.last.get(key));
            Memory.Known known = (Memory.Known) memory.getValue();
            assertThat(reviews.memory(key)).isEqualTo(known);
            assertThat(reviews.repetitions(key)).isEqualTo(known.repetitions());
            assertThat(reviews.lapses(key)).isEqualTo(known.lapses());
            assertThat(reviews.lastItem(key)).isEqualTo(last.item());
            assertThat(reviews.due(key)).isEqualTo(expected.due.get(key));
            assertThat(reviews.isSuspended(key)).isEqualTo(expected.suspended.contains(key));
        }
        assertThat(reviews.setting("new")).isEqualTo(expected.settings.get("new"));
        assertThat(reviews.flags())
                .extracting(flag -> flag.item() + " " + flag.note())
                .containsExactlyElementsOf(expected.flags);
        List<Reviews.Day> days = new ArrayList<>();
        for (Map.Entry<LocalDate, long[]> day : expected.days.entrySet()) {
            long[] counts = day.getValue();
            days.add(new Reviews.Day(day.getKey(), (int) counts[0], (int) counts[1], (int) counts[2], counts[3]));
        }
        assertThat(reviews.days()).containsExactlyElementsOf(days);
    }
}
