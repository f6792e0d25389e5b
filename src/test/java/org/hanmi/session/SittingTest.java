package org.hanmi.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hanmi.item.Item;
import org.hanmi.review.LogEntry;
import org.hanmi.review.LogException;
import org.hanmi.review.ReviewLog;
import org.hanmi.story.SmallBank;
import org.hanmi.story.Stage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SittingTest {

    private static final Instant NOW = Instant.parse("2026-11-21T11:00:00Z");

    @TempDir
    Path folder;

    @Test
    void what_cannot_be_written_has_not_happened_and_can_be_done_again() throws IOException {
        List<Item> items = List.of(SmallBank.item(SmallBank.VIENNA), SmallBank.item(SmallBank.TROOPS));
        Stage stage = new Stage(items, List.of(), Limits.DEFAULT, NOW);
        State start = stage.sitting.state();
        Path inTheWay = Files.createFile(folder.resolve("data"));
        List<LogEntry> written = new ArrayList<>();
        boolean[] isFull = {true};
        Journal journal = lines -> {
            if (isFull[0]) {
                ReviewLog.open(inTheWay).close();
            }
            written.addAll(lines);
        };
        Sitting<State, Event> sitting = new Sitting<>(stage.session, start, journal, () -> NOW);

        for (int failures = 1; failures <= 2; failures++) {
            State refused = sitting.on(new Event.DontKnow());
            assertThat(refused).isInstanceOf(State.Asking.class);
            assertThat(refused.progress()).isEqualTo(start.progress());
            Notice notice = Objects.requireNonNull(refused.notice());
            assertThat(notice.kind()).isEqualTo(Notice.Kind.NOT_WRITTEN);
            assertThat(stage.views.words().notice(notice, null))
                    .isEqualTo("Not saved, so it does not count: cannot write " + inTheWay
                            + ": a file is in the way of the folder. Try again once that is mended.");
            assertThat(sitting.failures()).isEqualTo(failures);
            assertThat(sitting.failure()).isInstanceOf(LogException.class);
        }

        isFull[0] = false;
        assertThat(sitting.on(new Event.DontKnow())).isInstanceOf(State.Answered.class);
        assertThat(written).extracting(LogEntry::seq).containsExactly(1L);
        assertThat(sitting.failure()).isNull();
        assertThat(sitting.failures()).isZero();
    }
}
