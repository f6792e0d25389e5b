package org.hanmi.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.hanmi.fsrs.Rating;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReviewLogTest {

    private static final String HEADER = "{\"format\":\"hanmi-reviews/1\"}\n";
    private static final LogEntry FIRST = Lines.review(1, 0, "m/a#a", Rating.GOOD);
    private static final LogEntry SECOND = Lines.review(2, 0, "m/한미#b", Rating.AGAIN);

    @TempDir
    Path temporary;

    @Test
    void a_new_log_and_its_folder_belong_to_the_learner_alone() throws IOException {
        Path folder = temporary.resolve("deep/hanmi");
        try (ReviewLog log = ReviewLog.open(folder)) {
            log.append(FIRST);
            assertThat(log.problems()).isEmpty();
        }
        assertThat(Files.readString(ReviewLog.file(folder))).isEqualTo(HEADER + text(FIRST));
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ReviewLog.file(folder))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void entries_are_added_behind_those_of_earlier_sittings() throws IOException {
        sitting(FIRST);
        sitting(SECOND);
        assertThat(content()).isEqualTo(HEADER + text(FIRST) + text(SECOND));
    }

    @Test
    void a_last_line_cut_off_at_any_byte_is_moved_out_and_reported() throws IOException {
        byte[] line = Lines.bytes(SECOND);
        byte[] before = (HEADER + text(FIRST)).getBytes(StandardCharsets.UTF_8);
        for (int kept = 1; kept < line.length - 1; kept++) {
            Path folder = Files.createDirectory(temporary.resolve("cut-" + kept));
            byte[] torn = Arrays.copyOf(before, before.length + kept);
            System.arraycopy(line, 0, torn, before.length, kept);
            Files.write(ReviewLog.file(folder), torn);
            Reviews read = Reviews.read(folder, Schedule.DEFAULT);
            assertThat(read.keys()).containsExactly("a#a");
            assertThat(read.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.line()).isEqualTo(3);
                assertThat(problem.isError()).isFalse();
            });
            try (ReviewLog log = ReviewLog.open(folder)) {
                assertThat(log.problems()).singleElement().satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(3);
                    assertThat(problem.message()).contains("cut off");
                });
                log.append(SECOND);
            }
            assertThat(Files.readString(ReviewLog.file(folder))).isEqualTo(HEADER + text(FIRST) + text(SECOND));
            assertThat(Files.readAllBytes(folder.resolve("reviews.torn")))
                    .hasSize(kept + 1)
                    .startsWith(Arrays.copyOf(line, kept));
            assertThat(Reviews.read(folder, Schedule.DEFAULT).problems()).isEmpty();
        }
    }

    @Test
    void a_last_line_that_lacks_only_its_line_feed_is_kept() throws IOException {
        String cut = HEADER + text(FIRST).stripTrailing();
        Files.writeString(file(), cut);
        assertThat(Reviews.read(temporary, Schedule.DEFAULT).keys()).containsExactly("a#a");
        sitting(SECOND);
        assertThat(content()).isEqualTo(HEADER + text(FIRST) + text(SECOND));
    }

    @Test
    void a_first_line_cut_off_at_any_byte_is_written_anew() throws IOException {
        for (int kept = 0; kept < HEADER.length(); kept++) {
            Files.writeString(file(), HEADER.substring(0, kept));
            assertThat(Reviews.read(temporary, Schedule.DEFAULT).keys()).isEmpty();
            sitting(FIRST);
            assertThat(content()).isEqualTo(HEADER + text(FIRST));
        }
    }

    @Test
    void zeros_left_by_a_crash_are_moved_out() throws IOException {
        Files.write(file(), (HEADER + text(FIRST) + "\0".repeat(5000)).getBytes(StandardCharsets.UTF_8));
        sitting(SECOND);
        assertThat(content()).isEqualTo(HEADER + text(FIRST) + text(SECOND));
    }

    @Test
    void a_second_sitting_is_refused_and_does_not_break_the_lock_of_the_first() throws Exception {
        try (ReviewLog log = ReviewLog.open(temporary)) {
            refuses(temporary, file() + " is in use: another sitting is running; finish that one first");
            Reviews.read(temporary, Schedule.DEFAULT);
            assertThat(inAnotherProcess())
                    .isEqualTo(file() + " is in use: another sitting is running; finish that one first");
            log.append(FIRST);
        }
        assertThat(inAnotherProcess()).isEqualTo("opened");
        sitting(SECOND);
    }

    @Test
    void a_log_of_another_version_is_refused() throws IOException {
        Files.writeString(file(), "{\"format\":\"hanmi-reviews/2\"}\nwhatever\n");
        String sentence = file()
                + " is a review log of version 2, but this Hanmi knows version 1 only; use the Hanmi that wrote it";
        refuses(temporary, sentence);
        assertThatExceptionOfType(LogException.class)
                .isThrownBy(() -> Reviews.read(temporary, Schedule.DEFAULT))
                .withMessage(sentence);
        assertThat(content()).endsWith("whatever\n");
    }

    @Test
    void another_file_is_refused_and_left_as_it_is() throws IOException {
        for (String other :
                List.of("hello", "hello\n", "{}\n", text(FIRST), "\n", "{\"format\":\"hanmi-reviews/1\"x")) {
            Files.writeString(file(), other);
            refuses(
                    temporary,
                    file() + " is not a review log: its first line does not say {\"format\":\"hanmi-reviews/1\"}");
            assertThat(content()).isEqualTo(other);
        }
    }

    @Test
    void a_file_in_the_way_of_the_folder_is_named() throws IOException {
        Path inTheWay = Files.createFile(temporary.resolve("data"));
        refuses(inTheWay, "cannot write " + inTheWay + ": a file is in the way of the folder");
        Path below = inTheWay.resolve("hanmi");
        refuses(below, "cannot write " + below + ": not a directory");
    }

    @Test
    void a_read_only_log_is_named() throws IOException {
        sitting(FIRST);
        assertThat(file().toFile().setReadOnly()).isTrue();
        assumeThat(Files.isWritable(file()))
                .as("the administrator may write anywhere")
                .isFalse();
        refuses(temporary, "cannot write " + file() + ": permission denied");
        assertThat(Reviews.read(temporary, Schedule.DEFAULT).keys()).containsExactly("a#a");
    }

    @Test
    void a_full_disk_is_named_and_the_log_stays_valid() throws IOException {
        int[] room = {-1};
        ReviewLog.Pen pen = (channel, bytes, at) -> {
            if (room[0] < 0) {
                Tail.write(channel, bytes, at);
                return;
            }
            Tail.write(channel, bytes.limit(room[0]), at);
            throw new IOException("No space left on device");
        };
        try (ReviewLog log = ReviewLog.open(temporary, pen)) {
            log.append(FIRST);
            for (room[0] = 0; room[0] < Lines.bytes(SECOND).length; room[0] += 7) {
                assertThatExceptionOfType(LogException.class)
                        .isThrownBy(() -> log.append(SECOND))
                        .withMessage("cannot write " + file() + ": no space left on device")
                        .satisfies(e -> assertThat(e.path()).isEqualTo(file()));
                assertThat(content()).isEqualTo(HEADER + text(FIRST));
            }
            room[0] = -1;
            log.append(SECOND);
        }
        assertThat(content()).isEqualTo(HEADER + text(FIRST) + text(SECOND));
    }

    @Test
    void a_log_changed_by_another_program_is_not_written_to() throws IOException {
        try (ReviewLog log = ReviewLog.open(temporary)) {
            log.append(FIRST);
            Files.writeString(file(), content() + "more\n");
            String sentence = file() + " was changed by another program; end this sitting and start again";
            assertThatExceptionOfType(LogException.class)
                    .isThrownBy(() -> log.append(SECOND))
                    .withMessage(sentence);
        }
        sitting(SECOND);
        assertThat(content()).isEqualTo(HEADER + text(FIRST) + "more\n" + text(SECOND));
    }

    @Test
    void an_interrupted_thread_loses_no_answer() throws IOException {
        try (ReviewLog log = ReviewLog.open(temporary)) {
            Thread.currentThread().interrupt();
            log.append(FIRST);
            assertThat(Thread.interrupted()).isTrue();
            log.append(SECOND);
        }
        assertThat(content()).isEqualTo(HEADER + text(FIRST) + text(SECOND));
    }

    @Test
    void the_pen_is_given_all_entries_at_once() {
        int[] strokes = {0};
        ReviewLog.Pen pen = (FileChannel channel, ByteBuffer bytes, long at) -> {
            strokes[0]++;
            Tail.write(channel, bytes, at);
        };
        try (ReviewLog log = ReviewLog.open(temporary, pen)) {
            strokes[0] = 0;
            log.append(List.of());
            assertThat(strokes[0]).isZero();
            log.append(Lines.random(1, 50));
            assertThat(strokes[0]).isEqualTo(1);
        }
    }

    /** Opens the log of the folder it is given and says how that went. */
    static final class OtherSitting {

        private OtherSitting() {}

        public static void main(String[] arguments) throws IOException {
            Path folder = Path.of(arguments[0]);
            String outcome;
            try (ReviewLog log = ReviewLog.open(folder)) {
                outcome = log.problems().isEmpty() ? "opened" : "mended";
            } catch (LogException e) {
                outcome = String.valueOf(e.getMessage());
            }
            Files.writeString(Path.of(arguments[1]), outcome);
        }
    }

    private String inAnotherProcess() throws IOException, InterruptedException {
        Path answer = temporary.resolve("answer");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        OtherSitting.class.getName(),
                        temporary.toString(),
                        answer.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String said = out.readLine();
            assertThat(process.waitFor()).as(String.valueOf(said)).isZero();
        }
        return Files.readString(answer);
    }

    private void sitting(LogEntry entry) {
        try (ReviewLog log = ReviewLog.open(temporary)) {
            log.append(entry);
        }
    }

    private static void refuses(Path folder, String sentence) {
        assertThatExceptionOfType(LogException.class)
                .isThrownBy(() -> ReviewLog.open(folder).close())
                .withMessage(sentence);
    }

    private Path file() {
        return ReviewLog.file(temporary);
    }

    private String content() throws IOException {
        return Files.readString(file());
    }

    private static String text(LogEntry entry) {
        return new String(Lines.bytes(entry), StandardCharsets.UTF_8);
    }
}
