package org.hanmi.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.hanmi.Golden;
import org.hanmi.fsrs.Fsrs;
import org.hanmi.fsrs.Memory;
import org.hanmi.fsrs.Rating;
import org.hanmi.fsrs.Weights;
import org.hanmi.item.ItemId;
import org.hanmi.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReplayTest {

    @TempDir
    Path folder;

    @Test
    void a_log_gives_the_states_without_what_was_undone() throws IOException {
        Path example = Golden.folder("replay").resolve("undone-and-overridden");
        Golden.verify(example.resolve("replay.json"), json(example.resolve("reviews.jsonl"), Schedule.DEFAULT, null));
    }

    @Test
    void a_table_gives_the_same_as_a_log() throws IOException {
        Path example = Golden.folder("replay").resolve("table");
        ZoneId zone = ZoneId.of("America/Los_Angeles");
        Golden.verify(example.resolve("replay.json"), json(example.resolve("reviews.csv"), Schedule.DEFAULT, zone));
    }

    @Test
    void what_is_printed_is_json_and_exact() throws IOException {
        List<LogEntry> entries = Lines.random(21, 500);
        try (ReviewLog log = ReviewLog.open(folder)) {
            log.append(entries);
        }
        Reviews reviews = Reviews.readFile(ReviewLog.file(folder), Schedule.DEFAULT);
        JsonNode array = new ObjectMapper().readTree(json(ReviewLog.file(folder), Schedule.DEFAULT, null));
        List<Replay.Step> steps = new ArrayList<>();
        new Replay(reviews, Schedule.DEFAULT, null).forEach(steps::add);
        assertThat(array.size()).isEqualTo(steps.size()).isGreaterThan(200);
        for (int i = 0; i < steps.size(); i++) {
            JsonNode printed = array.get(i);
            Replay.Step step = steps.get(i);
            assertThat(printed.propertyNames())
                    .containsExactly(
                            "seq",
                            "item",
                            "at",
                            "rating",
                            "elapsedDays",
                            "retrievability",
                            "stability",
                            "difficulty",
                            "interval");
            assertThat(printed.get("stability").asDouble()).isEqualTo(step.stability());
            assertThat(printed.get("difficulty").asDouble()).isEqualTo(step.difficulty());
            assertThat(printed.get("interval").asDouble()).isEqualTo(step.interval());
            assertThat(printed.get("item").asString()).isEqualTo(step.item().text());
            assertThat(printed.get("retrievability").isNull()).isEqualTo(Double.isNaN(step.retrievability()));
        }
        for (String key : reviews.keys()) {
            Replay.Step last = steps.stream()
                    .filter(step -> step.item().memory().equals(key))
                    .reduce((one, other) -> other)
                    .orElseThrow();
            assertThat(((Memory.Known) reviews.memory(key)).stability()).isEqualTo(last.stability());
        }
    }

    @Test
    void the_states_of_the_reference_come_out_of_a_log() throws IOException {
        JsonNode sets = new ObjectMapper()
                .readTree(Path.of("src/test/resources/srs/fsrs6-states.json").toFile())
                .get("parameterSets");
        for (String set : List.of("default", "fitted")) {
            double[] weights = new double[Weights.COUNT];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = sets.get(set).get("w").get(i).asDouble();
            }
            Path data = folder.resolve(set);
            List<JsonNode> expected = write(data, sets.get(set).get("histories"));
            Schedule schedule = new Schedule(new Fsrs(Weights.of(weights)), .9);
            List<Replay.Step> steps = new ArrayList<>();
            new Replay(Replay.read(ReviewLog.file(data), schedule), schedule, null).forEach(steps::add);
            assertThat(steps).hasSameSizeAs(expected);
            for (int i = 0; i < steps.size(); i++) {
                Replay.Step step = steps.get(i);
                JsonNode review = expected.get(i);
                assertThat(step.elapsedDays()).isEqualTo(review.get(1).asInt());
                if (!review.get(2).isNull()) {
                    close(step.retrievability(), review.get(2));
                }
                close(step.stability(), review.get(3));
                close(step.difficulty(), review.get(4));
                close(step.interval(), review.get(5));
            }
        }
    }

    @Test
    void rows_that_are_no_reviews_are_reported() throws IOException {
        Path table = folder.resolve("reviews.csv");
        Files.writeString(table, """
                review_time,review_rating,card_id
                soon,3,1
                2024-03-29T20:32:32Z,5,1
                2024-03-29T20:32:32Z

                2024-03-29T20:32:32Z,3,1
                """);
        Reviews reviews = Replay.read(table, Schedule.DEFAULT);
        assertThat(reviews.history().size()).isEqualTo(1);
        assertThat(reviews.problems()).extracting(Problem::line).containsExactly(2, 3, 4);
    }

    @Test
    void a_table_without_a_needed_column_and_a_missing_file_are_refused() throws IOException {
        Path table = folder.resolve("reviews.csv");
        Files.writeString(table, "card_id,review_rating\n1,3\n");
        Reviews reviews = Replay.read(table, Schedule.DEFAULT);
        assertThat(reviews.history().size()).isZero();
        assertThat(reviews.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo("there is no column review_time"))
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(1));
        Path missing = folder.resolve("missing.jsonl");
        assertThatExceptionOfType(LogException.class)
                .isThrownBy(() -> Replay.read(missing, Schedule.DEFAULT))
                .withMessage("cannot read " + missing + ": there is no such file or folder");
    }

    /** Writes histories as a log, one line a review, all of one history before the next. */
    private static List<JsonNode> write(Path data, JsonNode histories) {
        List<JsonNode> expected = new ArrayList<>();
        List<LogEntry> entries = new ArrayList<>();
        int number = 0;
        for (JsonNode history : histories) {
            number++;
            Instant at = Lines.START;
            for (JsonNode review : history) {
                at = at.plusSeconds(review.get(1).asInt() * 86_400L);
                expected.add(review);
                entries.add(new LogEntry.Review(
                        expected.size(),
                        at,
                        ZoneId.of("UTC"),
                        new ItemId("model/history-" + number),
                        "choice",
                        4,
                        Rating.of(review.get(0).asInt()),
                        "",
                        true,
                        1,
                        ""));
            }
        }
        try (ReviewLog log = ReviewLog.open(data)) {
            log.append(entries);
        }
        return expected;
    }

    private static void close(double actual, JsonNode expected) {
        assertThat(actual).isCloseTo(expected.asDouble(), withinPercentage(1e-7));
    }

    private static String json(Path file, Schedule schedule, @Nullable ZoneId zone) throws IOException {
        StringBuilder out = new StringBuilder();
        new Replay(Replay.read(file, schedule), schedule, zone).write(out);
        return out.toString();
    }
}
