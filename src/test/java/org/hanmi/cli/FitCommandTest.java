package org.hanmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hanmi.Golden;
import org.hanmi.fsrs.Rating;
import org.hanmi.fsrs.Weights;
import org.hanmi.item.ItemId;
import org.hanmi.review.LogEntry;
import org.hanmi.review.ReviewLog;
import org.hanmi.screen.Glyphs;
import org.hanmi.settings.Fitted;
import org.hanmi.settings.Settings;
import org.hanmi.settings.SettingsFile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FitCommandTest {

    private static final String TABLE = "src/test/resources/srs/real-log-start.csv";

    @TempDir
    Path folder;

    /** The real history as this program would have written it. */
    private Path data() throws IOException {
        List<LogEntry> entries = new ArrayList<>();
        for (String row : Files.readAllLines(Path.of(TABLE))) {
            String[] fields = row.split(",", -1);
            if (!fields[0].equals("card_id")) {
                Rating rating = Rating.of(Integer.parseInt(fields[1]));
                entries.add(new LogEntry.Review(
                        entries.size() + 1,
                        Instant.parse(fields[2]),
                        ZoneId.of("UTC-7"),
                        new ItemId("card/" + fields[0]),
                        "typed",
                        0,
                        rating,
                        "",
                        rating.isPass(),
                        Long.parseLong(fields[3]),
                        ""));
            }
        }
        Path data = folder.resolve("data");
        try (ReviewLog log = ReviewLog.open(data)) {
            log.append(entries);
        }
        return data;
    }

    private Path table(String... rows) throws IOException {
        return Files.writeString(folder.resolve("reviews.csv"), String.join("\n", rows) + "\n");
    }

    @Test
    void people_read_what_it_found() {
        Cli fit = Cli.run("fit", "--from-csv", TABLE, "--zone", "UTC-7");
        assertThat(fit.code()).isEqualTo(ExitCode.WELL);
        Golden.verify(Golden.folder("fit").resolve("real-log-start.txt"), fit.out());
        assertThat(fit.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void programs_read_the_same() {
        Cli fit = Cli.run("fit", "--from-csv", TABLE, "--zone", "UTC-7", "--json");
        JsonNode verdict = new ObjectMapper().readTree(fit.out());
        assertThat(verdict.propertyNames())
                .containsExactly("reviews", "items", "before", "after", "kept", "parameters", "fitted");
        assertThat(verdict.get("before").propertyNames()).containsExactly("logLoss", "rmseBins", "auc");
        assertThat(verdict.get("after").propertyNames()).containsExactly("logLoss", "rmseBins", "auc");
        assertThat(verdict.get("reviews").asInt()).isEqualTo(3_000);
        assertThat(verdict.get("kept").asBoolean()).isTrue();
        assertThat(verdict.get("parameters").size()).isEqualTo(Weights.COUNT);
        assertThat(verdict.get("parameters")).isEqualTo(verdict.get("fitted"));
        assertThat(verdict.get("after").get("logLoss").asDouble())
                .isLessThan(verdict.get("before").get("logLoss").asDouble());
    }

    @Test
    void the_learners_own_log_changes_the_settings() throws IOException {
        Path data = data();
        Cli fit = Cli.run("fit", "--data", data.toString());
        assertThat(fit.code()).isEqualTo(ExitCode.WELL);
        assertThat(fit.out())
                .contains("in use from now on")
                .contains(SettingsFile.file(data).toString());
        Settings settings = SettingsFile.read(data);
        Fitted fitted = Objects.requireNonNull(settings.fitted());
        assertThat(fitted.on()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(fitted.reviews()).isEqualTo(3_000);
        assertThat(fitted.after().logLoss()).isLessThan(fitted.before().logLoss());
        assertThat(settings.weights()).isNotEqualTo(Weights.DEFAULT);
        assertThat(Cli.run("fit", "--from-csv", TABLE, "--zone", "UTC-7", "--json")
                        .out())
                .contains(settings.weights().toString().replace(" ", ""));
    }

    @Test
    void what_is_in_use_is_compared_next_time() throws IOException {
        Path data = data();
        assertThat(Cli.run("fit", "--data", data.toString(), "--json").out()).contains("\"kept\":true");
        byte[] settings = Files.readAllBytes(SettingsFile.file(data));
        Cli again = Cli.run("fit", "--data", data.toString());
        assertThat(again.out()).contains("do not predict better. Those in use stay");
        assertThat(Files.readAllBytes(SettingsFile.file(data))).isEqualTo(settings);
    }

    @Test
    void a_log_or_a_table_that_is_named_is_only_looked_at() throws IOException {
        Path data = data();
        Path other = folder.resolve("other");
        String log = ReviewLog.file(data).toString();
        assertThat(Cli.run("fit", log, "--data", other.toString()).out()).contains("not your own log");
        assertThat(Cli.run("fit", "--from-csv", TABLE, "--data", other.toString())
                        .out())
                .contains("not your own log");
        assertThat(other).doesNotExist();
        assertThat(SettingsFile.file(data)).doesNotExist();
    }

    @Test
    void nobody_is_fitted_to_nothing() throws IOException {
        Path data = folder.resolve("nobody");
        Cli nothing = Cli.run("fit", "--data", data.toString());
        assertThat(nothing.code()).isEqualTo(ExitCode.WELL);
        assertThat(nothing.out()).startsWith("0 reviews of 0 facts.").contains("too little");
        assertThat(Cli.run("fit", "--data", data.toString(), "--json").out())
                .contains("\"before\":{\"logLoss\":null,\"rmseBins\":null,\"auc\":null}")
                .contains("\"kept\":false");
        assertThat(data).doesNotExist();
    }

    @Test
    void mistakes_in_a_table_are_told_by_line_and_nothing_is_made_of_the_rest() throws IOException {
        Path table = table(
                "card_id,review_rating,review_time,review_duration",
                "1,3,2024-01-02T00:00:00Z,5",
                "1,7,2024-01-03T00:00:00Z,5",
                "1,3,2024-01-01T00:00:00Z,5",
                "1,3,soon,5",
                "1,3,2024-01-04T00:00:00Z,long",
                ",3,2024-01-04T00:00:00Z,5",
                "1,3");
        for (String command : List.of("fit", "replay")) {
            Cli run = Cli.run(command, "--from-csv", table.toString());
            assertThat(run.code()).isEqualTo(ExitCode.DATA);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines().filter(line -> !line.startsWith("  hint")))
                    .containsExactly(
                            table + ":3: error: the rating is “7”, not 1, 2, 3 or 4",
                            table + ":4: error: this review of card 1 is earlier than the one above it",
                            table + ":5: error: “soon” is not a time like 2024-03-29T20:32:32Z",
                            table + ":6: error: “long” is not a duration in milliseconds",
                            table + ":7: error: there is no card_id",
                            table + ":8: error: this row has only 2 columns");
        }
    }

    @Test
    void a_table_without_a_column_and_an_empty_one_are_told() throws IOException {
        Path table = table("card_id,review_time", "1,2024-01-02T00:00:00Z");
        Cli lacking = Cli.run("fit", "--from-csv", table.toString());
        assertThat(lacking.code()).isEqualTo(ExitCode.DATA);
        assertThat(lacking.err()).startsWith(table + ":1: error: there is no column review_rating");
        Files.writeString(table, "");
        assertThat(Cli.run("fit", "--from-csv", table.toString()).code()).isEqualTo(ExitCode.DATA);
        Cli missing = Cli.run("fit", "--from-csv", folder.resolve("missing.csv").toString());
        assertThat(missing.code()).isEqualTo(ExitCode.FILES);
        assertThat(missing.err())
                .isEqualToIgnoringNewLines(
                        "hanmi: cannot read " + folder.resolve("missing.csv") + ": there is no such file or folder");
    }

    @Test
    void a_table_replays_like_a_log() throws IOException {
        Path example = Golden.folder("replay").resolve("table");
        Cli replay = Cli.run(
                "replay",
                "--from-csv",
                example.resolve("reviews.csv").toString(),
                "--zone",
                "America/Los_Angeles",
                "--json");
        assertThat(replay.code()).isEqualTo(ExitCode.WELL);
        assertThat(replay.out().strip())
                .isEqualTo(Files.readString(example.resolve("replay.json")).strip());
    }

    @Test
    void wrong_usage_is_told() throws IOException {
        assertThat(Cli.run("fit", "a.jsonl", "--from-csv", TABLE).code()).isEqualTo(ExitCode.USAGE);
        assertThat(Cli.run("fit", "--from-csv", TABLE, "--zone", "Nowhere").code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(Cli.run("fit", "--from-csv", TABLE, "--retention", "1").code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(Cli.run("replay", "--json").code()).isEqualTo(ExitCode.USAGE);
        Path parameters = Files.writeString(folder.resolve("p.json"), "[1, 2]");
        Cli few = Cli.run("fit", "--from-csv", TABLE, "--parameters", parameters.toString());
        assertThat(few.code()).isEqualTo(ExitCode.USAGE);
        assertThat(few.err()).contains("21 parameters, not 2");
    }

    @Test
    void parameters_of_a_file_are_those_in_use() throws IOException {
        String fitted = Cli.run("fit", "--from-csv", TABLE, "--json").out();
        JsonNode verdict = new ObjectMapper().readTree(fitted);
        Path parameters = Files.writeString(
                folder.resolve("p.json"), verdict.get("fitted").toString());
        JsonNode again = new ObjectMapper()
                .readTree(Cli.run("fit", "--from-csv", TABLE, "--parameters", parameters.toString(), "--json")
                        .out());
        assertThat(again.get("kept").asBoolean()).isFalse();
        assertThat(again.get("parameters")).isEqualTo(verdict.get("fitted"));
        assertThat(again.get("fitted")).isEqualTo(verdict.get("fitted"));
    }

    @Test
    void a_report_is_given_in_korean_and_fits_the_screen() {
        Cli fit = Cli.korean("fit", "--from-csv", TABLE, "--zone", "UTC-7");
        assertThat(fit.out())
                .contains("앞의 7할에 맞추고", "쓰는 값    맞춘 값", "작을수록 좋음", "     복습   예측   실제  ")
                .doesNotContain("review", "fitted");
        assertThat(fit.out().lines())
                .allSatisfy(line -> assertThat(Glyphs.columns(line)).isLessThanOrEqualTo(80));
        assertThat(Cli.korean("fit", "--from-csv", TABLE, "--zone", "UTC-7", "--json")
                        .out())
                .isEqualTo(Cli.run("fit", "--from-csv", TABLE, "--zone", "UTC-7", "--json")
                        .out());
    }
}
