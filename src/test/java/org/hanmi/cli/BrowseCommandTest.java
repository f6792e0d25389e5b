package org.hanmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Properties;
import org.hanmi.Golden;
import org.hanmi.bank.BankWriter;
import org.hanmi.fsrs.Rating;
import org.hanmi.guide.SmallGuide;
import org.hanmi.review.LogEntry;
import org.hanmi.review.ReviewLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** {@code hanmi browse} on the sample articles and a bank of three questions. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BrowseCommandTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("questions"));
        Files.writeString(
                folder.resolve("questions/all.json"),
                BankWriter.text("2021-03-18-state-seoul-talks", SmallGuide.items()));
        try (ReviewLog log = ReviewLog.open(folder)) {
            for (int i = 0; i < 3; i++) {
                log.append(new LogEntry.Review(
                        i + 1,
                        Instant.parse("2026-11-01T11:00:00Z").plusSeconds(86_400L * 3 * i),
                        SEOUL,
                        SmallGuide.items().get(0).id(),
                        "choice",
                        3,
                        i == 1 ? Rating.AGAIN : Rating.GOOD,
                        "",
                        i != 1,
                        5000,
                        ""));
            }
        }
    }

    private int run(Map<String, String> variables, boolean terminal, String typed, String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] all = new String[words.length + 7];
        all[0] = "browse";
        System.arraycopy(words, 0, all, 1, words.length);
        String[] places = {
            "--data", folder.toString(),
            "--questions", folder.resolve("questions").toString(),
            "--articles", SmallGuide.ARTICLES.toString()
        };
        System.arraycopy(places, 0, all, words.length + 1, places.length);
        return Main.run(
                all,
                new Environment(
                        new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                        new PrintWriter(out),
                        new PrintWriter(err),
                        variables,
                        new Properties(),
                        Clock.fixed(Instant.parse("2026-11-21T22:00:00Z"), SEOUL),
                        terminal));
    }

    @ParameterizedTest
    @CsvSource({
        "overview-en.txt, en, ''",
        "overview-ko.txt, ko, ''",
        "person-en.txt, en, chung eui yong",
        "person-ko.txt, ko, 정의용",
        "place-en.txt, en, vienna",
        "post-en.txt, en, us secretary of state",
        "article-en.txt, en, article/1961-06-04-state-vienna-summit",
        "fact-en.txt, en, fact/1961-05-19-state-vienna-plan#plan",
        "question-en.txt, en, item/meeting-counterpart/2021-03-18-state-seoul-talks#blinken-chung",
        "question-ko.txt, ko, item/meeting-counterpart/2021-03-18-state-seoul-talks#blinken-chung",
        "timeline-en.txt, en, timeline/day",
        "hits-en.txt, en, kennedy --all",
        "nothing-en.txt, en, Khruschev",
        "nothing-ko.txt, ko, Khruschev",
        "opened-en.txt, en, kennedy --all --open 2",
        "person.json, en, 정의용 --json",
        "hits.json, en, 1961 --json",
    })
    void says_what_it_said(String file, String language, String words) {
        String[] all = words.isEmpty() ? new String[0] : words.split(" ", -1);
        // A slip in a name is told to a script, too.
        assertThat(run(Map.of("HANMI_LANG", language), false, "", all))
                .isEqualTo(file.startsWith("nothing") ? ExitCode.USAGE : ExitCode.WELL);
        assertThat(err.toString()).isEmpty();
        Golden.verify(Golden.folder("browse").resolve(file), out.toString());
    }

    @Test
    void json_is_json() {
        run(Map.of(), false, "", "vienna", "--json");
        assertThat(new JsonMapper().readTree(out.toString()).get("name").asString())
                .isEqualTo("Vienna");
    }

    @Test
    void at_a_simple_terminal_numbers_are_followed() {
        assertThat(run(Map.of("TERM", "dumb"), true, "1\n\nq\n", "--plain")).isZero();
        assertThat(out.toString())
                .contains("Browse (overview)\n", "People (6)\n", "A number opens")
                .doesNotContain("\u001b");
    }

    @Test
    void a_number_that_names_nothing_is_wrong_usage() {
        assertThat(run(Map.of(), false, "", "vienna", "--open", "99")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("nothing at “99”");
    }

    @Test
    void articles_with_mistakes_are_not_shown() throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(folder.resolve("articles/people.yaml"), "- id: Nobody\n  nam: x\n");
        String[] words = {
            "browse", "--articles", folder.resolve("articles").toString(), "--data", folder.toString(), "--plain"
        };
        Cli cli = Cli.run(words);
        assertThat(cli.code()).isEqualTo(ExitCode.DATA);
        assertThat(cli.err()).contains("people.yaml:", "hanmi check");
    }
}
