package org.hanmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.hanmi.Golden;
import org.hanmi.fsrs.Rating;
import org.hanmi.item.ItemId;
import org.hanmi.present.Tongue;
import org.hanmi.review.LogEntry;
import org.hanmi.review.ReviewLog;
import org.hanmi.settings.Setting;
import org.hanmi.settings.SettingsFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two commands on a bank of three facts and a log of a few days. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StatsCommandTest {

    private static final Path BANK = Path.of("src/test/resources/stats/questions");
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @TempDir
    private Path data = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void study() {
        String[] items = {"meeting-place/vienna#meeting", "which-year/treaty#signed", "how-many/troops#number"};
        Rating[] ratings = {Rating.GOOD, Rating.AGAIN, Rating.GOOD, Rating.GOOD, Rating.HARD, Rating.AGAIN, Rating.GOOD
        };
        try (ReviewLog log = ReviewLog.open(data)) {
            Instant at = Instant.parse("2026-10-30T11:00:00Z");
            for (int i = 0; i < 21; i++) {
                Rating rating = ratings[i * 5 % ratings.length];
                log.append(new LogEntry.Review(
                        i + 1,
                        at.plusSeconds(86_400L * i + 60L * i),
                        SEOUL,
                        new ItemId(items[i % (i < 8 ? 2 : 3)]),
                        "choice",
                        3,
                        rating,
                        "",
                        rating.isPass(),
                        5000 + 700 * i,
                        ""));
            }
        }
    }

    private int run(Map<String, String> variables, boolean terminal, String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] all = new String[words.length + 6];
        System.arraycopy(words, 0, all, 0, words.length);
        String[] places = {
            "--data", data.toString(), "--questions", BANK.toString(), "--articles", "src/test/resources/sample"
        };
        System.arraycopy(places, 0, all, words.length, places.length);
        return Main.run(
                all,
                new Environment(
                        InputStream.nullInputStream(),
                        new PrintWriter(out),
                        new PrintWriter(err),
                        variables,
                        new Properties(),
                        Clock.fixed(Instant.parse("2026-11-21T22:00:00Z"), SEOUL),
                        terminal));
    }

    @ParameterizedTest
    @CsvSource({
        "plain-en.txt, en, stats --plain",
        "plain-ko.txt, ko, stats",
        "topic-en.txt, en, stats --topic summits --days 7",
        "stats.json, en, stats --json --days 5",
        "stats.csv, en, stats --csv --days 5",
        "simulate-en.txt, en, simulate --days 30 --new 1",
        "simulate-ko.txt, ko, simulate --days 30 --cards 20 --options 4",
        "simulate.json, en, 'simulate --days 30 --targets 0.8,0.9 --cards 50 --json'",
    })
    void says_what_it_said(String file, String language, String words) {
        assertThat(run(Map.of("HANMI_LANG", language), false, words.split(" "))).isZero();
        assertThat(err.toString()).isEmpty();
        Golden.verify(Golden.folder("stats").resolve("command").resolve(file), out.toString());
    }

    @Test
    void plots_are_drawn_only_where_they_can_be_seen() {
        Map<String, String> able = Map.of("TERM", "xterm-256color");
        run(able, true, "stats");
        assertThat(out.toString()).contains("█", "⠀");
        run(able, true, "stats", "--plain");
        assertThat(out.toString()).doesNotContain("█", "⠀", "─");
        run(able, false, "stats");
        assertThat(out.toString()).doesNotContain("█", "⠀", "─");
        run(Map.of("TERM", "dumb"), true, "stats");
        assertThat(out.toString()).doesNotContain("█", "⠀", "─");
        run(Map.of("TERM", "xterm", "ACCESSIBLE", "1"), true, "stats");
        assertThat(out.toString()).doesNotContain("█", "⠀", "─");
    }

    @Test
    void what_the_learner_chose_is_what_counts() {
        SettingsFile.choose(data, Setting.RETENTION, List.of("0.95"));
        SettingsFile.choose(data, Setting.NEW, List.of("3"));
        run(Map.of(), false, "stats");
        assertThat(out.toString()).contains("True retention, desired 95 %");
        run(Map.of(), false, "simulate", "--cards", "20", "--days", "2", "--json");
        assertThat(out.toString()).contains("\"newPerDay\": 3,").contains("\"met\": 6,");
    }

    @Test
    void without_a_log_there_is_one_friendly_sentence() {
        data = data.resolve("nobody");
        assertThat(run(Map.of(), false, "stats")).isZero();
        assertThat(out.toString().strip()).isEqualTo("Nothing has been answered yet; hanmi study begins.");
    }

    @Test
    void filters_that_leave_nothing_say_so() {
        run(Map.of(), false, "stats", "--topic", "trade");
        assertThat(out.toString().strip()).isEqualTo("Nothing that fits these filters has been answered yet.");
    }

    @ParameterizedTest
    @CsvSource({
        "stats --days 0, --days is a number from 1 to 36500",
        "stats --json --csv, give either --json or --csv",
        "simulate --targets 1.5, --targets are above 0 and below 1",
        "simulate --days 0, --days is a number from 1",
        "simulate --cards -3, --cards is a number from 1",
    })
    void wrong_numbers_are_refused(String words, String sentence) {
        assertThat(run(Map.of(), false, words.split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains(sentence);
    }

    @Test
    void a_name_that_no_file_can_have_is_no_bug() {
        Cli cli = Cli.run("stats", "--data", "a\u0000b");
        assertThat(cli.code()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err()).startsWith("hanmi: “a").contains("is no name of a file in this locale");
        StringWriter said = new StringWriter();
        PrintWriter err = new PrintWriter(said);
        assertThat(new Failures(Tongue.ENGLISH).report(new InvalidPathException("한미", "unmappable"), err))
                .isEqualTo(ExitCode.FILES);
        err.flush();
        assertThat(said.toString()).startsWith("hanmi: “한미” is no name of a file in this locale");
    }
}
