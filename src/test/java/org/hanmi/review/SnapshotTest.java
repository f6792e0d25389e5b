package org.hanmi.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.hanmi.fsrs.Fsrs;
import org.hanmi.fsrs.Rating;
import org.hanmi.fsrs.Weights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SnapshotTest {

    @TempDir
    Path folder;

    private Path file = Path.of("");
    private Path snapshot = Path.of("");

    @BeforeEach
    void keep_a_log_and_its_snapshot() {
        file = ReviewLog.file(folder);
        snapshot = Snapshot.file(file);
        append(Lines.random(5, 400));
        assertThat(Reviews.read(folder, Schedule.DEFAULT).keepSnapshot()).isTrue();
    }

    @Test
    void it_is_used() {
        assertThat(Snapshot.load(file, Schedule.DEFAULT)).isNotNull();
        assertThat(Reviews.read(folder, Schedule.DEFAULT).keepSnapshot())
                .as("nothing new to keep")
                .isFalse();
    }

    @Test
    void problems_are_remembered_with_their_lines() throws IOException {
        Files.writeString(file, Files.readString(file) + "hello\n");
        append(Lines.random(6, 300));
        Reviews before = Reviews.read(folder, Schedule.DEFAULT);
        assertThat(before.keepSnapshot()).isTrue();
        assertThat(Reviews.read(folder, Schedule.DEFAULT).problems()).isEqualTo(before.problems());
        assertThat(before.problems()).isNotEmpty();
    }

    @Test
    void a_damaged_one_is_ignored() throws IOException {
        byte[] bytes = Files.readAllBytes(snapshot);
        Reviews expected = Reviews.readFile(file, Schedule.DEFAULT);
        for (int i = 0; i < bytes.length; i += 1 + bytes.length / 300) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 0x10;
            Files.write(snapshot, damaged);
            assertThat(Snapshot.load(file, Schedule.DEFAULT)).as("byte " + i).isNull();
            Files.write(snapshot, Arrays.copyOf(bytes, i));
            assertThat(Snapshot.load(file, Schedule.DEFAULT)).as("length " + i).isNull();
        }
        assertThat(Reviews.read(folder, Schedule.DEFAULT).days()).isEqualTo(expected.days());
    }

    @Test
    void one_of_another_log_is_ignored() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        byte[] changed = bytes.clone();
        changed[bytes.length - 30] ^= 1;
        Files.write(file, changed);
        assertThat(Snapshot.load(file, Schedule.DEFAULT)).isNull();
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(Snapshot.load(file, Schedule.DEFAULT)).isNull();
        Files.delete(file);
        assertThat(Snapshot.load(file, Schedule.DEFAULT)).isNull();
        assertThat(Reviews.read(folder, Schedule.DEFAULT).keys()).isEmpty();
    }

    @Test
    void one_with_other_weights_or_another_retention_is_ignored() {
        double[] weights = Weights.DEFAULT.toArray();
        weights[0] = .3;
        assertThat(Snapshot.load(file, new Schedule(new Fsrs(Weights.of(weights)), .9)))
                .isNull();
        assertThat(Snapshot.load(file, new Schedule(Fsrs.DEFAULT, .85))).isNull();
    }

    @Test
    void a_sitting_can_keep_what_it_added() {
        Reviews reviews = Reviews.read(folder, Schedule.DEFAULT);
        try (ReviewLog log = ReviewLog.open(folder)) {
            for (int i = 0; i < 300; i++) {
                LogEntry entry = Lines.review(reviews.nextSeq(), 400, "m/new#" + i, Rating.GOOD);
                log.append(entry);
                reviews.add(entry);
            }
        }
        assertThat(reviews.keepSnapshot()).isTrue();
        Reviews again = Reviews.read(folder, Schedule.DEFAULT);
        assertThat(again.keepSnapshot()).isFalse();
        assertThat(again.keys()).isEqualTo(reviews.keys());
        assertThat(again.nextSeq()).isEqualTo(reviews.nextSeq());
    }

    @Test
    void where_none_can_be_kept_none_is_needed() throws IOException {
        Files.delete(snapshot);
        Files.delete(folder.resolve("cache"));
        Files.createFile(folder.resolve("cache"));
        assertThat(Reviews.read(folder, Schedule.DEFAULT).keepSnapshot()).isFalse();
    }

    private void append(List<? extends LogEntry> entries) {
        try (ReviewLog log = ReviewLog.open(folder)) {
            log.append(entries);
        }
    }
}
