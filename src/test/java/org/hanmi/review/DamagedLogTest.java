package org.hanmi.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hanmi.fsrs.Rating;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What disks and crashes do to a log: whole lines that are still there count, whatever became of the others. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DamagedLogTest {

    private static final int LAST = 4096;
    private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");

    @TempDir
    Path folder;

    private byte[] whole = {};

    @BeforeEach
    void a_log_of_some_length() {
        LogLine lines = new LogLine();
        Lines.random(3, 60).forEach(lines::add);
        whole = (Header.text() + lines).getBytes(StandardCharsets.UTF_8);
        assertThat(whole).hasSizeGreaterThan(LAST + 4096);
    }

    @Test
    void cut_off_at_any_byte_of_the_last_4_kilobytes_it_has_all_lines_before() throws IOException {
        Path file = Files.write(ReviewLog.file(folder), whole);
        // Shortened step by step: to write it anew each time takes a hundred times as long on some disks.
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int cut = whole.length - 1; cut >= whole.length - LAST; cut--) {
                channel.truncate(cut);
                byte[] rest = Arrays.copyOf(whole, cut);
                // What lacks only its line feed is whole.
                boolean lacksNothing = whole[cut] == '\n';
                byte[] kept = lacksNothing ? rest : Arrays.copyOf(whole, lastLineFeed(rest) + 1);
                boolean isTorn = kept.length < cut;
                Reviews read = Reviews.readFile(file, Schedule.DEFAULT);
                assertThat(read.history().size()).as("cut at " + cut).isEqualTo(reviews(kept));
                assertThat(read.problems().toString().contains("cut off")).isEqualTo(isTorn);
                if (cut % 64 == 0 || lacksNothing || !isTorn) {
                    assertThat(check(file)).isEqualTo(isTorn ? 1 : 0);
                    goesOn(rest, kept);
                }
            }
        }
    }

    /** The next sitting opens it, says what it has to, and writes behind the last whole line. */
    private void goesOn(byte[] rest, byte[] kept) throws IOException {
        Path own = Files.createDirectory(folder.resolve("cut-" + rest.length));
        Files.write(ReviewLog.file(own), rest);
        byte[] added = Lines.bytes(Lines.review(1000, 900, "m/new", Rating.GOOD));
        try (ReviewLog log = ReviewLog.open(own)) {
            log.append(Lines.review(1000, 900, "m/new", Rating.GOOD));
        }
        boolean lacksLineFeed = kept[kept.length - 1] != '\n';
        byte[] expected = Arrays.copyOf(kept, kept.length + (lacksLineFeed ? 1 : 0) + added.length);
        expected[expected.length - added.length - 1] = '\n';
        System.arraycopy(added, 0, expected, expected.length - added.length, added.length);
        assertThat(Files.readAllBytes(ReviewLog.file(own))).isEqualTo(expected);
    }

    @Test
    void a_flipped_bit_costs_the_lines_that_it_is_in_and_no_other() throws IOException {
        byte[] log = Arrays.copyOf(whole, lastLineFeed(Arrays.copyOf(whole, LAST)) + 1);
        int all = reviews(log);
        Random random = new Random(1);
        int header = Header.text().length();
        Path file = Files.write(ReviewLog.file(folder), log);
        for (int at = header; at < log.length; at++) {
            int mask = 1 << random.nextInt(8);
            put(file, at, (byte) (log[at] ^ mask));
            Reviews read = Reviews.readFile(file, Schedule.DEFAULT);
            // A line feed that is gone costs the line behind it as well.
            int lost = log[at] == '\n' ? 2 : 1;
            assertThat(read.history().size()).as("bit %d of byte %d", mask, at).isBetween(all - lost, all + 1);
            if (read.history().size() < all) {
                assertThat(read.problems()).isNotEmpty();
                assertThat(LogCheck.of(file, item -> true, NOW).problems()).isNotEmpty();
            }
            put(file, at, log[at]);
        }
    }

    @Test
    void a_flipped_bit_in_the_first_line_stops_everything_and_changes_nothing() throws IOException {
        for (int at = 0; at < Header.text().length(); at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 1;
            Path file = Files.write(ReviewLog.file(folder), flipped);
            assertThatExceptionOfType(LogException.class)
                    .as("byte " + at)
                    .isThrownBy(() -> ReviewLog.open(folder).close());
            assertThatExceptionOfType(LogException.class).isThrownBy(() -> Reviews.readFile(file, Schedule.DEFAULT));
            assertThat(Files.readAllBytes(file)).isEqualTo(flipped);
        }
    }

    @Test
    void a_clock_that_goes_back_loses_no_answer_and_breaks_no_memory() throws IOException {
        try (ReviewLog log = ReviewLog.open(folder)) {
            log.append(List.of(
                    Lines.review(1, 400, "m/a", Rating.GOOD),
                    Lines.review(2, 0, "m/a", Rating.GOOD),
                    Lines.review(3, -90_000, "m/a", Rating.AGAIN),
                    Lines.review(4, 5, "m/a", Rating.GOOD)));
        }
        Reviews read = Reviews.read(folder, Schedule.DEFAULT);
        assertThat(read.problems()).isEmpty();
        assertThat(read.repetitions("a")).isEqualTo(4);
        assertThat(read.retrievability("a", Lines.START.atZone(Lines.SEOUL).toLocalDate()))
                .isBetween(0.0, 1.0);
        assertThat(read.days()).extracting(Reviews.Day::date).isSorted();
        assertThat(read.dueKeys(Lines.START.atZone(Lines.SEOUL).toLocalDate().plusYears(2)))
                .containsExactly("a");
    }

    private static void put(Path file, int at, byte value) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {value}), at);
        }
    }

    private static int reviews(byte[] log) {
        String text = new String(log, StandardCharsets.UTF_8);
        return (int) text.lines()
                .filter(line -> line.contains("\"kind\":\"review\""))
                .count();
    }

    private static int check(Path file) {
        return (int) LogCheck.of(file, item -> true, NOW).problems().stream()
                .filter(problem -> problem.message().contains("cut off"))
                .count();
    }

    private static int lastLineFeed(byte[] bytes) {
        int at = bytes.length - 1;
        while (bytes[at] != '\n') {
            at--;
        }
        return at;
    }
}
