package org.hanmi.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hanmi.item.Item;
import org.hanmi.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is lost of a file with a mistake in it: as little as can be. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BankFileTest {

    private static final String ITEM = """
            {
              "id": "m/2021-a#%s",
              "stem": "Where?",
              "interaction": "choice",
              "key": ["Seoul"],
              "distractors": [{"text": "Oslo", "feedback": "No."}],
              "sources": [{"article": "2021-a", "outlet": "State", "address": "https://x.example"}],
              "basis": ["2021-a#%s"],
              "difficulty": 2
            }""";

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void name_the_file() {
        file = folder.resolve("2021-a.json");
    }

    private static String item(String name) {
        return ITEM.formatted(name, name);
    }

    private static String bank(String... items) {
        return "{\"format\": \"" + BankWriter.FORMAT + "\",\n\"items\": [\n" + String.join(",\n", items) + "\n]}\n";
    }

    private static List<String> ids(List<Item> items) {
        return items.stream().map(item -> item.id().memory()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "difficulty": 2            | "difficulty": "hard"                | 21 | “difficulty” is a whole number from 1 to 5
            "difficulty": 2            | "difficulty": {"of": [{}]}          | 21 | “difficulty” is a whole number from 1 to 5
            "difficulty": 2            | "difficulty": 99999999999           | 21 | Numeric value (99999999999) out of range of `int` (-2147483648 - 2147483647)
            "stem": "Where?"           | "stem": null                        | 15 | “stem” is text in quotation marks
            "stem": "Where?"           | "stem": [["a", {"b": []}]]          | 15 | “stem” is text in quotation marks
            "stem": "Where?"           | "stem": ""                          | 13 | an item needs an “id” and a “stem”
            "key": ["Seoul"]           | "key": []                           | 13 | the item “m/2021-a#two” has no “key”
            "key": ["Seoul"]           | "key": [["Seoul"]]                  | 17 | “key” is text in quotation marks
            "interaction": "choice"    | "interaction": "match"              | 13 | the item “m/2021-a#two” has no “pairs”
            "interaction": "choice"    | "interaction": "riddle"             | 13 | the item “m/2021-a#two” has the interaction “riddle”; it is choice, multiple, order or match
            "distractors": [{          | "distractors": ["Oslo", {           | 18 | each of “distractors” starts with {
            "sources": [{              | "sources": [[], {                   | 19 | each of “sources” starts with {
            "basis": ["2021-a#two"]    | "basis": ["2021-a"]                 | 13 | a fact is named article#fact, unlike “2021-a”
            """)
    void a_wrong_item_is_left_out_and_told_on_its_line_and_the_others_are_kept(
            String right, String wrong, int line, String message) throws IOException {
        String two = item("two");
        assertThat(two).contains(right);
        Files.writeString(file, bank(item("one"), two.replace(right, wrong), item("three"), item("four")));

        Bank bank = Bank.read(folder);
        assertThat(ids(bank.items())).containsExactly("2021-a#one", "2021-a#three", "2021-a#four");
        assertThat(bank.problems())
                .extracting(Problem::file, Problem::line, Problem::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(file, line, message));
        BankIndex index = BankIndex.open(folder);
        assertThat(index.size()).isEqualTo(3);
        assertThat(index.item(index.find("m/2021-a#four")))
                .isEqualTo(bank.items().get(2));
    }

    @Test
    void two_wrong_items_are_both_told() throws IOException {
        Files.writeString(
                file,
                bank("7", item("one"), item("two").replace("\"key\"", "\"kee\""), item("three"), "[[{}]]", item("x")));

        Bank bank = Bank.read(folder);
        assertThat(ids(bank.items())).containsExactly("2021-a#one", "2021-a#three", "2021-a#x");
        assertThat(bank.problems())
                .extracting(Problem::line, Problem::message)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, "each of “items” starts with {"),
                        org.assertj.core.groups.Tuple.tuple(14, "the item “m/2021-a#two” has no “key”"),
                        org.assertj.core.groups.Tuple.tuple(34, "each of “items” starts with {"));
    }

    @Test
    void of_a_file_that_is_no_JSON_from_somewhere_on_the_items_before_are_kept_and_counted() throws IOException {
        String broken = item("three").replace("\"stem\":", "\"stem\" =");
        Files.writeString(file, bank(item("one"), item("two"), broken, item("four")));

        Bank bank = Bank.read(folder);
        assertThat(ids(bank.items())).containsExactly("2021-a#one", "2021-a#two");
        assertThat(bank.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(25);
            assertThat(problem.message())
                    .startsWith("this is not JSON: ")
                    .endsWith("; 2 items before it were read, none behind it");
        });
    }

    @Test
    void a_file_cut_off_anywhere_keeps_what_was_whole() {
        byte[] whole = bank(item("one"), item("two")).getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length - 3; length++) {
            byte[] cut = java.util.Arrays.copyOf(whole, length);
            List<Problem> problems = new ArrayList<>();
            List<Item> items = new ArrayList<>();
            BankFile.read(file, cut, problems, (item, line, from, to) -> {
                assertThat(to).isLessThanOrEqualTo(cut.length);
                items.add(item);
            });
            assertThat(problems).as("cut off after %d bytes", length).hasSize(1);
            String told = problems.get(0).message();
            switch (items.size()) {
                case 0 -> assertThat(told).matches(".*no item was read|the file starts with \\{");
                case 1 -> assertThat(told).endsWith("1 item before it was read, none behind it");
                default -> assertThat(told).endsWith("2 items before it were read, none behind it");
            }
        }
    }

    @Test
    void of_a_later_format_nothing_is_read() throws IOException {
        Files.writeString(file, bank(item("one")).replace(BankWriter.FORMAT, "hanmi-questions/9"));
        Bank bank = Bank.read(folder);
        assertThat(bank.items()).isEmpty();
        assertThat(bank.problems())
                .extracting(Problem::line, Problem::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        1, "the format of 2021-a.json is “hanmi-questions/9”; this program reads “hanmi-questions/1”"));
    }
}
