package org.hanmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A topic is followed along its path, and something is read before the questions. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LessonTest {

    private static final String TOPICS = """
            eras:
              - id: 1953-1980
                name: The Cold War alliance
                hangul: 냉전기 동맹
                span: 1953-07-28/1980
              - id: 2001-2016
                name: Six parties
                span: 2001/2016
            topics:
              - id: summits
                name: Summits
                hangul: 정상회담
                introduction: >-
                  When presidents met,
                  and where: “there”.
                korean: >-
                  언제 어디에서 만났는가.
                path: [2001-2016, 1953-1980]
              - id: trade
                name: "Trade: tariffs"
                introduction: >-
                  What it cost.
            """;

    private static final String ARTICLE = """
            id: 1961-06-05-state-vienna
            title: "Vienna: two days in June"
            outlet: Department of State
            published: 1961-06-05
            address: https://example.org/vienna
            tier: A
            topics: [summits]
            summary: >-
              John F. Kennedy and Nikita Khrushchev
              met in Vienna.
            facts:
              - id: meeting
                title: not this one
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void course() throws IOException {
        Files.createDirectories(folder.resolve("articles/1961"));
        Files.writeString(folder.resolve("articles/topics.yaml"), TOPICS);
        Files.writeString(folder.resolve("articles/1961/1961-06-05-state-vienna.yaml"), ARTICLE);
        Files.createDirectories(folder.resolve("questions/1961"));
        Files.writeString(
                folder.resolve("questions/1961/1961-06-05-state-vienna.json"),
                bank(
                        item("later", "1961-06-04"),
                        item("earlier", "1961-06-03"),
                        item("undated", null),
                        item("recent", "2009-06-16"),
                        item("far", "1899")));
    }

    private static String bank(String... items) {
        return "{\"format\":\"hanmi-questions/1\",\"article\":\"1961-06-05-state-vienna\",\"items\":["
                + String.join(",", items) + "]}";
    }

    private static String item(String fact, @org.jspecify.annotations.Nullable String when) {
        return """
                {"id":"which/1961-06-05-state-vienna#%s","kind":"which-city","stem":"Where was %s?","interaction":"choice",
                "key":["Vienna"],"accepted":[["Vienna"]],"distractors":[{"text":"Paris","feedback":"No."}],
                "rationale":"In Vienna.","basis":["1961-06-05-state-vienna#%s"],"sources":[],"topics":["summits"],
                %s"difficulty":2}""".formatted(fact, fact, fact, when == null ? "" : "\"when\":\"" + when + "\",");
    }

    private String study(String lines, String... options) {
        List<String> words = new ArrayList<>(List.of("study", "--plain"));
        words.addAll(List.of(options));
        words.addAll(List.of("--articles", folder.resolve("articles").toString()));
        words.addAll(List.of("--questions", folder.resolve("questions").toString()));
        words.addAll(List.of("--data", folder.resolve("data").toString()));
        Cli cli = Cli.piped(lines, words.toArray(new String[0]));
        assertThat(cli.err()).isEmpty();
        assertThat(cli.code()).isZero();
        return cli.out();
    }

    private static List<String> asked(String out) {
        List<String> asked = new ArrayList<>();
        Matcher stems = Pattern.compile("Where was (\\w+)\\?\n").matcher(out);
        while (stems.find()) {
            asked.add(stems.group(1));
        }
        return asked;
    }

    private static final String ALL_RIGHT = "Vienna\n".repeat(5);

    @Test
    void a_topic_is_followed_era_by_era_and_in_each_by_time() {
        assertThat(asked(study(ALL_RIGHT, "--topic", "summits")))
                .containsExactly("recent", "earlier", "later", "undated", "far");
    }

    @Test
    void its_introduction_and_its_path_come_first_and_once() {
        assertThat(study(ALL_RIGHT, "--topic", "summits")).startsWith("""
                Summits (topic)
                When presidents met, and where: “there”.
                The path:
                2001–2016: Six parties (1 fact)
                1953–1980: The Cold War alliance (3 facts)
                then the rest, in time (1 fact)

                Question 1 of 5, Summits
                """).containsOnlyOnce("When presidents met");
    }

    @Test
    void a_topic_can_be_chosen_from_the_list() {
        assertThat(study("1\n" + ALL_RIGHT, "--by-topic"))
                .startsWith("By topic\n1. Summits: questions 5, seen 0, due 0, new 5, known 0 %\n")
                .contains("Summits (topic)\n");
    }

    @Test
    void an_article_is_read_before_its_questions_and_without_a_filter_nothing_is() {
        assertThat(study(ALL_RIGHT, "--article", "vienna")).startsWith("""
                Vienna: two days in June (article)
                John F. Kennedy and Nikita Khrushchev met in Vienna.
                Department of State (5 June 1961)
                https://example.org/vienna

                Question 1 of 5, Summits
                """).containsOnlyOnce("(article)");
        assertThat(study("")).doesNotContain("(article)", "(topic)");
    }

    @Test
    void the_vocabulary_is_read_by_lines_as_it_would_be_through_yaml() {
        Vocabulary vocabulary = Vocabulary.read(folder.resolve("articles"));
        assertThat(vocabulary.eras())
                .extracting(era -> era.span().edtf())
                .containsExactly("1953-07-28/1980", "2001/2016");
        assertThat(vocabulary.topics())
                .extracting(topic -> topic.name(false))
                .containsExactly("Summits", "Trade: tariffs");
        assertThat(vocabulary.topics().get(0).introduction(true)).isEqualTo("언제 어디에서 만났는가.");
        assertThat(vocabulary.topics().get(0).path()).containsExactly("2001-2016", "1953-1980");
        assertThat(TopicNames.read(folder.resolve("articles"), false))
                .containsExactly(
                        java.util.Map.entry("summits", "Summits"), java.util.Map.entry("trade", "Trade: tariffs"));
    }

    @Test
    void a_day_is_read_as_far_as_it_is_known() {
        assertThat(Written.day("1961-06-04")).isEqualTo(LocalDate.of(1961, 6, 4));
        assertThat(Written.day("1961-06/1961-08")).isEqualTo(LocalDate.of(1961, 6, 1));
        assertThat(Written.day("1961~")).isEqualTo(LocalDate.of(1961, 1, 1));
        assertThat(Written.day("2022-12-kyodo-china#trip")).isEqualTo(LocalDate.of(2022, 12, 1));
        assertThat(Written.day("posts#kennedy")).isNull();
        assertThat(Written.day("/2018")).isNull();
    }
}
