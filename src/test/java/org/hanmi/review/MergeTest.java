package org.hanmi.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hanmi.fsrs.Rating;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MergeTest {

    @TempDir
    Path folder;

    private int files;

    @Test
    void entries_are_in_the_order_of_time_and_references_follow_their_entries() {
        Path laptop = log(Lines.review(1, 0, "m/a", Rating.GOOD), Lines.review(2, 4, "m/b", Rating.AGAIN));
        Path desktop = log(
                Lines.review(1, 0, "m/a", Rating.GOOD),
                Lines.review(2, 2, "m/c", Rating.AGAIN),
                at(9, new LogEntry.Regrade(3, Lines.START, Lines.SEOUL, 2, Rating.EASY, true)),
                at(9, new LogEntry.Undo(5, Lines.START, Lines.SEOUL, 3)));
        Merge merge = new Merge();
        merge.add(laptop);
        merge.add(desktop);
        assertThat(text(merge))
                .isEqualTo(content(log(
                        Lines.review(1, 0, "m/a", Rating.GOOD),
                        renumbered(2, Lines.review(2, 2, "m/c", Rating.AGAIN)),
                        renumbered(3, Lines.review(2, 4, "m/b", Rating.AGAIN)),
                        at(9, new LogEntry.Regrade(4, Lines.START, Lines.SEOUL, 2, Rating.EASY, true)),
                        at(9, new LogEntry.Undo(5, Lines.START, Lines.SEOUL, 4)))));
        assertThat(merge.size()).isEqualTo(5);
        assertThat(merge.doubles()).isEqualTo(1);
        assertThat(merge.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatever_happened_on_three_machines_it_is_all_there_once(int seed) {
        Path a = log(machine(seed, 40, 1));
        Path b = log(machine(seed, 60, 2));
        Path c = log(machine(seed, 0, 3));
        TreeSet<String> all = new TreeSet<>(said(a));
        all.addAll(said(b));
        all.addAll(said(c));
        String merged = merged(a, b, c);
        assertThat(said(file(merged))).containsExactlyElementsOf(all);
        assertThat(said(file(merged(c, b, a)))).as("the order of the logs").containsExactlyElementsOf(all);
        assertThat(merged(file(merged(a, b)), c)).as("two first").isEqualTo(merged);
        assertThat(merged(a, file(merged(b, c)))).as("two last").isEqualTo(merged);
        for (Path part : List.of(a, b, c, file(merged))) {
            assertThat(merged(file(merged), part)).as("once more").isEqualTo(merged);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {31, 32, 33, 34, 35})
    void a_log_of_one_machine_means_the_same_when_it_was_merged_with_a_copy(int seed) {
        Path log = log(Lines.random(seed, 300));
        Reviews before = Reviews.readFile(log, Schedule.DEFAULT);
        Reviews after = Reviews.readFile(file(merged(log, log)), Schedule.DEFAULT);
        assertThat(after.keys()).isEqualTo(before.keys());
        for (String key : before.keys()) {
            assertThat(after.memory(key)).isEqualTo(before.memory(key));
            assertThat(after.isSuspended(key)).isEqualTo(before.isSuspended(key));
        }
        assertThat(after.days()).isEqualTo(before.days());
        assertThat(after.flags()).isEqualTo(before.flags());
        assertThat(after.setting("new")).isEqualTo(before.setting("new"));
    }

    @Test
    void a_number_that_means_nothing_in_its_log_means_nothing_in_the_merged_one() {
        Path laptop = log(Lines.review(1, 0, "m/a", Rating.GOOD), Lines.undo(2, 9));
        List<LogEntry> many = new ArrayList<>();
        for (int seq = 1; seq < 12; seq++) {
            many.add(Lines.review(seq, seq, "m/b" + seq, Rating.GOOD));
        }
        Path desktop = log(many);
        Reviews both = Reviews.readFile(file(merged(laptop, desktop)), Schedule.DEFAULT);
        assertThat(both.keys()).hasSize(12);
        Merge merge = new Merge();
        merge.add(laptop);
        assertThat(merge.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("does not come before it"));
    }

    @Test
    void an_override_finds_the_practice_that_it_means() {
        LogEntry practice = new LogEntry.Cram(Lines.review(1, 0, "m/a", Rating.AGAIN));
        Path laptop = log(practice, at(2, new LogEntry.Regrade(2, Lines.START, Lines.SEOUL, 1, Rating.GOOD, true)));
        Path desktop = log(Lines.review(1, -1, "m/b", Rating.GOOD));
        assertThat(merged(laptop, desktop))
                .isEqualTo(content(log(
                        Lines.review(1, -1, "m/b", Rating.GOOD),
                        renumbered(2, practice),
                        at(2, new LogEntry.Regrade(3, Lines.START, Lines.SEOUL, 2, Rating.GOOD, true)))));
    }

    @Test
    void a_clock_that_went_back_puts_no_reference_before_what_it_means() {
        LogEntry review = Lines.review(1, 5, "m/a", Rating.GOOD);
        Path log = log(
                review,
                new LogEntry.Undo(2, Lines.START, Lines.SEOUL, 1),
                new LogEntry.Undo(3, Lines.START.minusSeconds(1), Lines.SEOUL, 2));
        assertThat(merged(log, log)).isEqualTo(content(log));
    }

    @Test
    void fields_that_are_not_known_here_stay_and_spacing_makes_no_other_entry() {
        String header = "{\"format\":\"hanmi-reviews/1\"}\n";
        String plain = "{\"seq\":1,\"kind\":\"dream\",\"at\":\"2026-11-21T22:58:03.120Z\",\"of\":{\"x\":[1,2.50]}}\n";
        String spaced =
                "{ \"kind\": \"dream\", \"at\": \"2026-11-21T22:58:03.120Z\",\"seq\": 77, \"of\": {\"x\": [1, 2.50]} }\r\n";
        assertThat(merged(file(header + plain), file(header + spaced))).isEqualTo(header + plain);
    }

    @Test
    void what_is_no_entry_is_left_out_and_reported() {
        Path log = log(Lines.review(1, 0, "m/a", Rating.GOOD));
        Path damaged = file(content(log) + "\nhello\n{\"kind\":\"undo\"}\n" + "{\"seq\":2,\"kind\":\"rev");
        Merge merge = new Merge();
        merge.add(damaged);
        assertThat(text(merge)).isEqualTo(content(log));
        assertThat(merge.problems()).extracting("line").containsExactly(4, 5, 6);
    }

    @Test
    void a_log_of_another_version_is_refused() {
        Path other = file("{\"format\":\"hanmi-reviews/2\"}\n");
        assertThatExceptionOfType(LogException.class).isThrownBy(() -> new Merge().add(other));
        Path none = folder.resolve("none");
        assertThatExceptionOfType(LogException.class)
                .isThrownBy(() -> new Merge().add(none))
                .withMessage("cannot read " + none + ": there is no such file or folder");
    }

    /** A beginning that all have in common, then what happened on one machine, whose clock starts all over. */
    private static List<LogEntry> machine(int seed, int common, int machine) {
        List<LogEntry> entries = new ArrayList<>(Lines.random(seed, 100).subList(0, common));
        long last = common == 0 ? 0 : entries.get(common - 1).seq();
        for (LogEntry entry : Lines.random(1000L * seed + machine, 50)) {
            entries.add(renumbered(entry.seq() + last, entry));
        }
        return entries;
    }

    /** What a log says, each entry with what it refers to in the place of the number. */
    private static Set<String> said(Path log) {
        List<String> entries = new ArrayList<>();
        List<Long> numbers = new ArrayList<>();
        List<Boolean> reviews = new ArrayList<>();
        for (String line : content(log).lines().skip(1).toList()) {
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            LogEntry entry = UnusualLine.read(bytes, 0, bytes.length);
            long refersTo = entry instanceof LogEntry.Undo undo
                    ? undo.undoes()
                    : entry instanceof LogEntry.Regrade regrade ? regrade.of() : 0;
            int target = -1;
            for (int i = numbers.size() - 1; i >= 0 && target < 0; i--) {
                if (numbers.get(i) == refersTo && (reviews.get(i) || entry instanceof LogEntry.Undo)) {
                    target = i;
                }
            }
            String bare = line.replaceFirst("\"seq\":\\d+", "").replaceFirst("\"(undoes|of)\":\\d+", "$1");
            entries.add(target < 0 ? bare : bare + " → " + entries.get(target));
            numbers.add(entry.seq());
            reviews.add(entry instanceof LogEntry.Review || entry instanceof LogEntry.Cram);
        }
        return new TreeSet<>(entries);
    }

    private static String merged(Path... logs) {
        Merge merge = new Merge();
        for (Path log : logs) {
            merge.add(log);
        }
        return text(merge);
    }

    private static String text(Merge merge) {
        StringBuilder out = new StringBuilder();
        try {
            merge.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static LogEntry at(int day, LogEntry entry) {
        Instant moment = Lines.START.plusSeconds(day * 86_400L + entry.seq());
        return entry instanceof LogEntry.Undo undo
                ? new LogEntry.Undo(undo.seq(), moment, undo.zone(), undo.undoes())
                : entry instanceof LogEntry.Regrade regrade
                        ? new LogEntry.Regrade(
                                regrade.seq(),
                                Lines.START.plusSeconds(day * 86_400L + 3),
                                regrade.zone(),
                                regrade.of(),
                                regrade.rating(),
                                regrade.correct())
                        : entry;
    }

    private static LogEntry renumbered(long seq, LogEntry entry) {
        String line =
                new String(Lines.bytes(entry), StandardCharsets.UTF_8).replaceFirst("\"seq\":\\d+", "\"seq\":" + seq);
        byte[] bytes = line.stripTrailing().getBytes(StandardCharsets.UTF_8);
        return UnusualLine.read(bytes, 0, bytes.length);
    }

    private Path log(LogEntry... entries) {
        return log(List.of(entries));
    }

    private Path log(List<LogEntry> entries) {
        LogLine lines = new LogLine();
        entries.forEach(lines::add);
        return file(Header.text() + lines);
    }

    private Path file(String content) {
        try {
            return Files.writeString(folder.resolve("log-" + files++), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
