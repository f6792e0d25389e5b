package org.hanmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanmi.Course;
import org.hanmi.bank.AsWritten;
import org.hanmi.bank.Decision;
import org.hanmi.bank.Overlay;
import org.hanmi.bank.Rewording;
import org.hanmi.curate.Desk;
import org.hanmi.item.Item;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two people who decide about one bank at the same time. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TwoCuratorsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path copy;

    private Path questions = Path.of("");

    @BeforeEach
    void copy_the_course() throws IOException {
        Course.copyTo(copy);
        questions = copy.resolve("questions");
        Files.deleteIfExists(Overlay.file(questions));
    }

    private static List<Item> items(Path questions) {
        return AsWritten.read(questions).entries().stream()
                .map(AsWritten.Entry::item)
                .toList();
    }

    private static Desk desk(Path questions) {
        return new Desk(Workbench.shelf(questions), CLOCK);
    }

    private static void approve(Desk desk, Item item, String why) {
        desk.decide(item, Decision.State.APPROVED, why, Rewording.NONE);
    }

    /** Decides about every other item of a bank, once the other curator is there, too. */
    static final class Curator {

        private Curator() {}

        public static void main(String[] arguments) throws IOException {
            Path questions = Path.of(arguments[0]);
            int odd = Integer.parseInt(arguments[1]);
            Desk desk = desk(questions);
            List<Item> items = items(questions);
            Files.createFile(questions.resolve("curator-" + odd));
            while (!Files.exists(questions.resolve("curator-" + (1 - odd)))) {
                Thread.onSpinWait();
            }
            for (int i = odd; i < items.size(); i += 2) {
                approve(desk, items.get(i), "read by " + odd);
            }
        }
    }

    @Test
    @Timeout(120)
    void all_decisions_of_two_programs_stand() throws IOException, InterruptedException {
        List<Process> curators = new ArrayList<>();
        for (int odd = 0; odd < 2; odd++) {
            curators.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xshare:auto",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            Curator.class.getName(),
                            questions.toString(),
                            String.valueOf(odd))
                    .redirectErrorStream(true)
                    .start());
        }
        for (Process curator : curators) {
            try (BufferedReader out = curator.inputReader(StandardCharsets.UTF_8)) {
                String said = out.lines().collect(Collectors.joining("\n"));
                assertThat(curator.waitFor()).as(said).isZero();
            }
        }

        List<Item> items = items(questions);
        Overlay overlay = Overlay.read(questions);
        assertThat(items).hasSizeGreaterThan(30);
        assertThat(overlay.problems()).isEmpty();
        for (int i = 0; i < items.size(); i++) {
            assertThat(overlay.decisions().get(items.get(i).id().text()))
                    .isNotNull()
                    .extracting(Decision::reason)
                    .isEqualTo("read by " + i % 2);
        }
    }

    @Test
    void to_take_back_a_decision_leaves_those_of_others() {
        List<Item> items = items(questions);
        Desk one = desk(questions);
        Desk other = desk(questions);
        approve(one, items.get(0), "mine");
        approve(one, items.get(1), "mine");
        approve(other, items.get(2), "theirs");
        other.decide(items.get(1), Decision.State.RETIRED, "theirs", Rewording.NONE);

        assertThat(one.undo()).isEqualTo(new Desk.Undone(items.get(1).id().text(), true));
        assertThat(one.undo()).isEqualTo(new Desk.Undone(items.get(0).id().text(), false));
        assertThat(one.undo()).isNull();
        Set<String> left = new HashSet<>(Overlay.read(questions).decisions().keySet());
        assertThat(left)
                .containsExactlyInAnyOrder(
                        items.get(1).id().text(), items.get(2).id().text());
    }

    @Test
    void what_another_version_wrote_is_kept_by_a_decision_about_another_item() throws IOException {
        List<Item> items = items(questions);
        String old = items.get(0).id().text();
        Files.writeString(Overlay.file(questions), """
                {
                  "format": "hanmi-overlay/1",
                  "items": {
                    "%s": {
                      "state": "reworded",
                      "reason": "clearer",
                      "stem": "Better?",
                      "distractors": [ {
                        "text": "Oslo",
                        "feedback": "No.",
                        "by": "somebody"
                      } ],
                      "seen": {"times":[1,2]}
                    }
                  },
                  "answered": {
                    "tables": [ ],
                    "items": {
                      "%s": {
                        "given": 3,
                        "right": 1,
                        "term": "2026 H1"
                      }
                    },
                    "school": ["a"]
                  },
                  "policy": {"two":"readers"}
                }
                """.formatted(old, old));
        Path file = Overlay.file(questions);
        String before = Files.readString(file);
        Desk desk = desk(questions);
        approve(desk, items.get(1), "good");
        assertThat(Files.readString(file))
                .contains("\"by\": \"somebody\"", "\"seen\": {\"times\":[1,2]}")
                .contains("\"term\": \"2026 H1\"", "\"school\": [\"a\"]", "\"policy\": {\"two\":\"readers\"}");
        assertThat(desk.undo()).isNotNull();
        assertThat(Files.readString(file)).isEqualTo(before);
    }
}
