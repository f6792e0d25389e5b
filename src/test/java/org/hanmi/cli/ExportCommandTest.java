package org.hanmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.hanmi.export.Format;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code hanmi export}, from the words typed to the file. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExportCommandTest {

    private static final String ITEM = """
            {"id": "%s", "kind": "%s", "stem": "%s", "interaction": "%s", "key": [%s],
             "distractors": [%s], "rationale": "They met in Vienna.", "basis": ["1961-vienna#meeting"],
             "sources": [{"article": "1961-vienna", "outlet": "State", "published": "1961-06-05", "paragraph": "2",
              "address": "https://example.org"}],
             "topics": ["%s"], "when": "1961-06-03", "difficulty": 2}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write_a_bank() throws IOException {
        String wrong = "{\"text\": \"Paris\", \"feedback\": \"Kennedy had left.\"}";
        String city = ITEM.formatted(
                "which-city/1961-vienna#meeting",
                "which-city",
                "Where did they meet?",
                "choice",
                "\"Vienna, 빈\"",
                wrong,
                "summits");
        String order = ITEM.formatted(
                "order/1961-vienna#trip",
                "order",
                "Put the stops in order.",
                "order",
                "\"Paris\", \"Vienna\"",
                "",
                "trips");
        String file = "{\"format\": \"hanmi-questions/1\", \"article\": \"1961-vienna\", \"items\": [" + city + ","
                + order + "]}";
        Path bank = folder.resolve("bank/1961-vienna.json");
        Files.createDirectories(bank.getParent());
        Files.writeString(bank, file, StandardCharsets.UTF_8);
        Files.setLastModifiedTime(bank, FileTime.from(Instant.parse("2026-11-01T00:00:00Z")));
    }

    private Cli export(String... words) {
        String[] all = new String[words.length + 3];
        all[0] = "export";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--questions";
        all[words.length + 2] = folder.resolve("bank").toString();
        return Cli.run(all);
    }

    @Test
    void text_goes_to_standard_output_and_the_count_to_standard_error() {
        Cli run = export("aiken");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Where did they meet?\nA) ").contains("Vienna, 빈", "\nANSWER: ");
        assertThat(run.err()).isEqualToNormalizingNewlines("""
                        skipped order/1961-vienna#trip: Aiken cannot ask for a sequence
                        1 item written as Aiken, 1 skipped
                        """);
    }

    @ParameterizedTest
    @EnumSource
    void every_format_goes_into_a_file_the_same_at_every_run(Format format) throws IOException {
        Path one = folder.resolve("out/one" + format.extension());
        Path two = folder.resolve("two" + format.extension());
        Cli run = export(format.word(), "--out", one.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("written as " + format.title(), one.toString());
        assertThat(export(format.word(), "--out", two.toString()).code()).isZero();
        assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(two)).isNotEmpty();
        assertThat(one.resolveSibling(one.getFileName() + ".new")).doesNotExist();
    }

    @Test
    void filters_choose_and_nothing_chosen_is_said() {
        assertThat(export("csv", "--topic", "trips").out())
                .contains("order/1961-vienna#trip")
                .doesNotContain("which-city/");
        Cli none = export("csv", "--to", "1700");
        assertThat(none.code()).isZero();
        assertThat(none.err()).contains("0 items written as CSV", "No item passes these filters.");
    }

    @Test
    void a_word_that_is_no_format_is_answered_with_the_nearest() {
        Cli run = export("gitf");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is no format “gitf”; did you mean “gift”?");
        assertThat(export("powerpoint").err()).contains("there are aiken, anki, anki-text, csv");
        assertThat(export("html", "--paper", "A5").err()).contains("--paper is A4 or letter, not “A5”");
        assertThat(export("html", "--paper", "LETTER").code()).isZero();
        assertThat(export("kahoot", "--seconds", "7").code()).isEqualTo(2);
    }

    @Test
    void a_file_that_cannot_be_written_is_named() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken"));
        Cli run = export("gift", "--out", taken.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("cannot write " + taken);
    }

    @Test
    void a_bank_with_mistakes_is_not_exported() throws IOException {
        Files.writeString(folder.resolve("bank/broken.json"), "{\"format\": \"hanmi-questions/1\", \"items\": [{]}");
        Cli run = export("gift");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("broken.json", "nothing was exported");
    }

    @Test
    void the_help_tells_what_each_format_is_for() {
        String help = Cli.run("export", "--help").out();
        for (Format format : Format.values()) {
            assertThat(help).contains("  " + format.word() + " ").contains(format.purpose());
        }
    }

    @Test
    void since_a_set_only_what_is_new_or_changed_is_written_into_a_category_of_that_day() throws IOException {
        Path set = folder.resolve("quiz.json");
        Cli drawn = Cli.run(
                "set",
                "--topic",
                "summits",
                "--count",
                "1",
                "--out",
                set.toString(),
                "--questions",
                folder.resolve("bank").toString());
        assertThat(drawn.code()).as(drawn.err()).isZero();
        Cli run = export("moodle-xml", "--since", set.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("<text>Hanmi/2026-11-22</text>", "order/1961-vienna#trip")
                .doesNotContain("which-city/");
        assertThat(run.err()).isEqualToNormalizingNewlines("""
                1 item left out as unchanged since %s; 1 new, 0 changed
                1 item written as Moodle XML
                """.formatted(set));
        Cli nothing = export("gift", "--topic", "summits", "--since", set.toString());
        assertThat(nothing.code()).isZero();
        assertThat(nothing.err()).contains("0 items written as GIFT", "Nothing is new or changed.");

        Path bank = folder.resolve("bank/1961-vienna.json");
        Files.writeString(bank, Files.readString(bank).replace("Where did they meet?", "Where did the two meet?"));
        Cli changed = export("gift", "--since", set.toString());
        assertThat(changed.out()).contains("$CATEGORY: Hanmi/2026-11-22", "Where did the two meet?", "trip");
        assertThat(changed.err()).contains("0 items left out as unchanged", "1 new, 1 changed");
    }

    @Test
    void a_set_that_cannot_be_read_exports_nothing() throws IOException {
        Path set = folder.resolve("quiz.json");
        Files.writeString(set, "[]");
        Cli run = export("gift", "--since", set.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(export("gift", "--since", folder.resolve("none.json").toString())
                        .code())
                .isEqualTo(1);
    }

    @Test
    void paper_speaks_the_language_asked_for_and_other_words_are_wrong() {
        assertThat(export("markdown", "--language", "ko").out()).contains("## 정답과 해설", "출처: State");
        assertThat(export("markdown").out()).contains("## Key", "Source: State");
        Cli run = export("html", "--language", "fr");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--language is ko or en, not “fr”");
    }

    @Test
    void a_cartridge_is_a_variety_of_qti_1_2_and_names_what_it_skips() {
        Path file = folder.resolve("quiz.imscc");
        Cli run = export("qti12", "--cartridge", "--out", file.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains(
                        "skipped order/1961-vienna#trip: a Common Cartridge cannot ask for a sequence",
                        "1 item written as QTI 1.2, 1 skipped: " + file);
        assertThat(export("gift", "--cartridge").err()).contains("--cartridge goes with qti12");
    }

    @Test
    void an_item_whose_date_is_none_is_chosen_by_no_date() throws IOException {
        Path bank = folder.resolve("bank/1961-vienna.json");
        String text = Files.readString(bank, StandardCharsets.UTF_8);
        Files.writeString(bank, text.replace("\"1961-06-03\"", "\"soon\""), StandardCharsets.UTF_8);
        Cli cli = Cli.run(
                "export",
                "gift",
                "--from",
                "1961",
                "--questions",
                folder.resolve("bank").toString());
        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(cli.err()).contains("No item passes these filters.");
    }
}
