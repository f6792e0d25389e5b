package org.hanmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hanmi.Course;
import org.hanmi.bank.Bank;
import org.hanmi.item.Item;
import org.hanmi.item.ItemId;
import org.hanmi.review.LogEntry;
import org.hanmi.review.ReviewLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code hanmi review}, {@code hanmi import} and {@code hanmi new}, on a copy of a small course. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReviewCommandTest {

    private static final String ID = "meeting-counterpart/2015-02-08-korea-herald-blinken-seoul#cho-talks";
    private static final String FILE = "questions/2015/2015-02-08-korea-herald-blinken-seoul.json";

    @TempDir
    private Path copy;

    @BeforeEach
    void copy_the_course() throws IOException {
        Course.copyTo(copy);
        Files.deleteIfExists(overlay());
    }

    private Path overlay() {
        return copy.resolve("questions/overlay.json");
    }

    private Cli hanmi(String lines, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--articles", copy.resolve("articles").toString()));
        all.addAll(List.of("--questions", copy.resolve("questions").toString()));
        all.addAll(List.of("--data", copy.resolve("data").toString()));
        return Cli.piped(lines, all.toArray(new String[0]));
    }

    private Item studied(String id) {
        return Bank.read(copy.resolve("questions")).items().stream()
                .filter(item -> item.id().text().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_decision_is_kept_with_its_reason_and_date_and_outlives_generation() throws IOException {
        Cli run = hanmi("approve read beside the source\n", "review", ID);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(
                        "new: " + ID, "* Cho Tae-yong", "1 Kang Kyung-wha: ", "rationale: ", "source: The Korea Herald")
                .contains("1 decision, 0 of 1 item left");
        String kept = Files.readString(overlay());
        assertThat(kept)
                .contains("\"state\": \"approved\"", "\"reason\": \"read beside the source\"")
                .contains("\"date\": \"2026-11-22T00:00:00Z\"");
        assertThat(hanmi("", "generate").code()).isZero();
        assertThat(Files.readString(overlay())).isEqualTo(kept);
        assertThat(hanmi("", "check").out()).startsWith("No problems");
        assertThat(hanmi("quit\n", "review", "--new").out()).contains("new: ").doesNotContain(" " + ID + "\n");
    }

    @Test
    void a_reworded_item_is_judged_at_once_and_asked_in_its_new_words() throws IOException {
        Cli bad = hanmi("reword Whom did he meet currently?\n", "review", ID);
        assertThat(bad.code()).isEqualTo(ExitCode.USAGE);
        assertThat(bad.out())
                .contains("error: rule 4: “currently”", "error: rule 12: a pronoun", "Nothing was changed");
        assertThat(overlay()).doesNotExist();

        String stem =
                "Which South Korean first vice foreign minister was Antony Blinken due to meet on 9 February 2015?";
        Cli good = hanmi("reword " + stem + "\nshorter\napprove\n", "review", ID);
        assertThat(good.code()).as(good.out()).isZero();
        assertThat(studied(ID).stem()).isEqualTo(stem);
        assertThat(Files.readString(overlay())).contains("\"reason\": \"shorter\"", "\"state\": \"reworded\"");
        assertThat(hanmi("", "check").out()).startsWith("No problems");
    }

    @Test
    void a_better_distractor_takes_the_place_of_the_written_one_and_undo_takes_it_back() {
        String lines = "distractor 1\nSuh Wook\nSuh Wook was defense minister from 2020 to 2022.\nnearer\n";
        Cli run = hanmi(lines, "review", ID);
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(studied(ID).interaction().options()).contains("Suh Wook").doesNotContain("Kang Kyung-wha");
        Cli again =
                hanmi("distractor 1\nKim Sung-han\nHe was not in office before 2022.\nnearer\nundo\n", "review", ID);
        assertThat(again.code()).as(again.out()).isZero();
        assertThat(studied(ID).interaction().options()).contains("Suh Wook").doesNotContain("Kim Sung-han");
    }

    @Test
    void retiring_needs_a_reason_and_can_be_taken_back() {
        Cli none = hanmi("retire\n\n", "review", ID);
        assertThat(none.code()).isEqualTo(ExitCode.USAGE);
        assertThat(none.out()).contains("needs a reason");
        hanmi("retire too easy\n", "review", ID);
        assertThat(Bank.read(copy.resolve("questions")).items())
                .noneMatch(item -> item.id().text().equals(ID));
        assertThat(hanmi("retire x\nundo\nquit\n", "review", ID, "meeting-date").out())
                .contains("Taken back.");
    }

    @Test
    void an_item_whose_source_changed_is_shown_again() throws IOException {
        hanmi("approve\n", "review", ID);
        assertThat(hanmi("", "review", "--changed").out()).contains("Nothing to look at.");
        Path file = copy.resolve(FILE);
        String text = Files.readString(file);
        int at = text.indexOf("\"paragraph\": \"", text.indexOf("\"" + ID + "\"")) + "\"paragraph\": \"".length();
        Files.writeString(file, text.substring(0, at) + "9" + text.substring(at));

        assertThat(hanmi("", "check").out()).contains("what “" + ID + "” rests on changed since it was approved");
        Cli changed = hanmi("approve still holds\n", "review", "--changed");
        assertThat(changed.out())
                .contains("1 of 1, changed: " + ID, "changed since then", "  sources: other now\n")
                .doesNotContain(" was: ");
        assertThat(hanmi("", "review", "--changed").out()).contains("Nothing to look at.");
    }

    @Test
    void what_an_item_was_when_somebody_decided_is_shown_beside_what_it_is() throws IOException {
        hanmi("approve\n", "review", ID);
        Path file = copy.resolve(FILE);
        Files.writeString(file, Files.readString(file).replace("Kang Kyung-wha", "Chung Eui-yong"));
        String was = "  wrong was: Kang Kyung-wha; ";
        assertThat(hanmi("", "review", "--changed").out()).contains(was).doesNotContain("stem was: ", "key was: ");

        String kept = Files.readString(overlay());
        Files.writeString(overlay(), kept.replaceAll(",\\s*\"was\": \\{[^}]*}", ""));
        assertThat(Files.readString(overlay())).doesNotContain("\"was\"");
        assertThat(hanmi("", "review", "--changed").out())
                .contains("  its stem, options, key or typed answers are other now; the former words were not kept")
                .doesNotContain(was);
        assertThat(hanmi("approve\n", "review", "--changed").code()).isZero();
        assertThat(Files.readString(overlay())).contains("\"was\": {\"stem\":[\"", "Chung Eui-yong");
    }

    @Test
    void what_learners_flagged_comes_until_somebody_decided() {
        try (ReviewLog log = ReviewLog.open(copy.resolve("data"))) {
            Instant before = Instant.parse("2026-11-20T10:00:00Z");
            log.append(List.of(new LogEntry.Flag(1, before, ZoneOffset.UTC, new ItemId(ID), "who is\u001b[2J this?")));
        }
        Cli shown = hanmi("approve it is clear\n", "review", "--flagged");
        assertThat(shown.out())
                .contains("1 of 1, flagged, new: " + ID, "flag 2026-11-20: who is")
                .doesNotContain("\u001b");
        assertThat(hanmi("", "review", "--flagged").out()).contains("Nothing to look at.");
    }

    @Test
    void decisions_of_others_and_fields_of_later_versions_stay() throws IOException {
        Files.writeString(overlay(), """
                {"format": "hanmi-overlay/1", "items": {
                "%s": {"state": "approved", "reason": "old", "by": ["a", {"b": 1}]}}}
                """.formatted(ID));
        hanmi("retire no\n", "review", ID);
        assertThat(Files.readString(overlay())).contains("\"by\": [\"a\",{\"b\":1}]", "\"state\": \"retired\"");
        Files.writeString(overlay(), "{\"format\": \"hanmi-overlay/9\"}");
        Cli refused = hanmi("retire no\n", "review", ID);
        assertThat(refused.code()).isEqualTo(ExitCode.DATA);
        assertThat(Files.readString(overlay())).contains("hanmi-overlay/9");
    }

    @Test
    void imported_questions_that_lack_something_are_drafts_until_they_are_completed() throws IOException {
        Path quiz = Files.writeString(copy.resolve("Quiz .._1.txt"), """
                In which city did the two-plus-two talks of 18 March 2021 take place?
                A) Seoul
                B) Tokyo
                C) Honolulu
                ANSWER: A

                Broken?
                A) x
                ANSWER: B
                """);
        Cli run = hanmi("", "import", quiz.toString(), "--fact", "2021-03-18-trt-world-seoul-options#two-plus-two");
        assertThat(run.code()).isEqualTo(ExitCode.DATA);
        assertThat(run.err())
                .contains(":7: error: the answer “B” is none of the options", "rule 18: there is no rationale");
        assertThat(run.out()).contains("1 question read, 1 could not be", "1 draft among them");
        Path written = copy.resolve("questions/handwritten/quiz-1.json");
        assertThat(written).exists();
        String id = "imported/quiz-1#in-which-city-did-the-two-plus-two-talks-of-18-m";
        assertThat(Bank.read(copy.resolve("questions")).items())
                .noneMatch(item -> item.id().text().equals(id));
        assertThat(hanmi("", "check").out()).doesNotContain("error:").contains("is a draft and is not asked");
        assertThat(hanmi("", "import", quiz.toString()).code()).isEqualTo(ExitCode.USAGE);

        Cli complete = hanmi("""
                approve
                rationale The talks of the four ministers were held in Seoul.
                distractor 1
                Tokyo
                The ministers had been to Tokyo two days before.
                distractor 2
                Honolulu
                Lloyd Austin had come through Hawaii before.
                approve
                """, "review", "--drafts");
        assertThat(complete.out()).contains("It cannot be approved: rule ");
        assertThat(studied(id).rationale()).isEqualTo("The talks of the four ministers were held in Seoul.");
        assertThat(hanmi("", "check").out()).doesNotContain("error:");
    }

    @Test
    void importing_our_own_export_finds_everything_there() {
        Path out = copy.resolve("own.gift");
        hanmi("", "export", "gift", "--topic", "alliance", "--out", out.toString());
        Cli run = hanmi("", "import", out.toString(), "--dry-run");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains(" 0 could not be").doesNotContain("would be written");
    }

    private static final String ANSWERS = """
            2021-03-18-trt-world-seoul-options#two-plus-two
            which-city
            %s
            Seoul
            서울
            Tokyo
            The two-plus-two talks in Tokyo were held two days earlier, with Japanese ministers.
            Honolulu
            Lloyd Austin was in Hawaii on the way to Asia, some days earlier.



            3
            """;

    @Test
    void a_new_item_is_asked_for_line_by_line_and_is_sound() {
        String stem = "In which city did Antony Blinken and Lloyd Austin hold two-plus-two talks on 18 March 2021?";
        String answers = ANSWERS.formatted(stem);
        Cli run = hanmi(answers, "new", "item", "--name", "seoul-city");
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        Path file = copy.resolve("questions/handwritten/seoul-city.json");
        assertThat(file).exists();
        Item item = studied("hand-which-city/2021-03-18-trt-world-seoul-options#two-plus-two");
        assertThat(item.accepted()).containsExactly(List.of("Seoul", "서울"));
        assertThat(item.when()).isEqualTo("2021-03-18");
        assertThat(item.people()).contains("antony-blinken");
        assertThat(item.difficulty()).isEqualTo(3);
        assertThat(hanmi("", "check").out()).startsWith("No problems");
        assertThat(hanmi(answers, "new", "item", "--name", "seoul-city").err()).contains("exists already");
        Cli twin = hanmi(answers, "new", "item");
        assertThat(twin.out()).contains("warning: rule 15: ");
    }

    @Test
    void a_new_item_that_breaks_a_rule_is_told_so_and_not_written() {
        Cli run = hanmi(ANSWERS.formatted("In which city did they currently talk?"), "new", "item");
        assertThat(run.code()).isEqualTo(ExitCode.DATA);
        assertThat(run.out()).contains("error: rule 4: “currently”");
        assertThat(run.err()).contains("nothing was written");
        assertThat(copy.resolve("questions/handwritten").toFile().list()).containsExactly("several-articles.json");
        for (String name : List.of("../up", "a/b", "Über", "")) {
            assertThat(hanmi("", "new", "item", "--name", name).code()).as(name).isEqualTo(ExitCode.USAGE);
        }
        assertThat(hanmi("no such fact\n", "new", "item").out()).contains("there is no fact “no such fact”");
    }

    @Test
    void wrong_words_are_answered_in_a_sentence() throws IOException {
        assertThat(hanmi("", "review", "no-such-item").err()).contains("no item has “no-such-item” in its id");
        assertThat(hanmi("", "review", "--limit", "0").code()).isEqualTo(ExitCode.USAGE);
        assertThat(hanmi("fly away\n", "review", ID).out()).contains("“fly” is none of approve, retire");
        assertThat(hanmi("", "import", "nowhere.gift").err())
                .isEqualToIgnoringNewLines("hanmi: nowhere.gift does not exist");
        Path latin = Files.write(copy.resolve("latin.gift"), new byte[] {'a', (byte) 0xe9, 'b'});
        assertThat(hanmi("", "import", latin.toString()).err()).contains("is not UTF-8; save it as UTF-8");
        assertThat(hanmi("", "import", latin.toString(), "--format", "gitf").code())
                .isNotZero();
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_new_item_finds_no_folder_where_a_file_stands_and_says_so() throws IOException {
        Path file = copy.resolve("questions/handwritten");
        Files.move(file, copy.resolve("questions/others"));
        Files.writeString(file, "a file");
        String stem = "In which city did Antony Blinken and Lloyd Austin hold two-plus-two talks on 18 March 2021?";
        Cli run = hanmi(ANSWERS.formatted(stem), "new", "item");
        assertThat(run.code()).isEqualTo(ExitCode.FILES);
        assertThat(run.err()).contains("cannot write " + file);
    }
}
