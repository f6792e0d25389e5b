package org.hanmi.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hanmi.Course;
import org.hanmi.Golden;
import org.hanmi.bank.Bank;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.hanmi.item.ItemId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A table of what may be typed for items of the bank, and what it comes to. The head of the file explains it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TypedTableTest {

    private static final Path TABLE = Golden.folder("answer").resolve("typed.tsv");

    private static final List<Item> ITEMS = Bank.read(Course.QUESTIONS).items();

    private final Judge judge = new Judge(new Rivals(ITEMS));
    private final Map<String, Item> byId = new HashMap<>();

    TypedTableTest() {
        ITEMS.forEach(item -> byId.put(item.id().toString(), item));
    }

    @Test
    void every_row_comes_to_what_it_says() throws IOException {
        List<String> rows = new ArrayList<>();
        List<String> differences = new ArrayList<>();
        List<String> written = Files.readAllLines(TABLE);
        for (int i = 0; i < written.size(); i++) {
            String row = written.get(i);
            if (row.isEmpty() || row.startsWith("#")) {
                rows.add(row);
                continue;
            }
            String[] cells = row.split("\t", -1);
            String judged = cells[0] + "\t" + cells[1] + "\t" + judged(cells[0], cells[1]);
            rows.add(judged);
            if (!judged.equals(row)) {
                differences.add("line " + (i + 1) + ": “" + cells[1] + "” for " + cells[0] + "\n    should be "
                        + String.join(" | ", Arrays.asList(cells).subList(2, cells.length)) + "\n    and is    "
                        + judged(cells[0], cells[1]).replace("\t", " | "));
            }
        }
        if (System.getProperty("golden") == null) {
            assertThat(String.join("\n", differences))
                    .as("rows of %s that are judged otherwise", TABLE)
                    .isEmpty();
        }
        Golden.verify(TABLE, String.join("\n", rows) + "\n");
    }

    @Test
    void the_table_has_some_hundred_rows_of_every_verdict() throws IOException {
        List<String> rows = Files.readAllLines(TABLE).stream()
                .filter(row -> !row.isEmpty() && !row.startsWith("#"))
                .toList();
        assertThat(rows).hasSizeGreaterThan(300).doesNotHaveDuplicates();
        assertThat(rows.stream().map(row -> row.split("\t", -1)[2]).distinct())
                .containsExactlyInAnyOrder("accept", "close", "reject", "not-an-answer");
    }

    private String judged(String question, String typed) {
        Judgement judgement =
                judge.judge(new Question(item(question), Asked.TYPED, List.of(), List.of()), unescaped(typed));
        String verdict = switch (judgement.verdict()) {
            case RIGHT -> "accept";
            case CLOSE -> "close";
            case WRONG -> "reject";
            case NOT_AN_ANSWER -> judgement.reason() == Reason.COARSER ? "close" : "not-an-answer";
        };
        String shown = switch (judgement.reason()) {
            case NONE -> "-";
            case SPELLING -> "is spelled " + judgement.detail();
            case FINER -> "the source says no more than " + judgement.detail();
            case COARSER -> "more is asked";
            case NOT_A_DATE -> "a date is asked";
            case NOT_A_NUMBER -> "a number is asked";
            case EMPTY -> "nothing typed";
            case NO_SUCH_OPTION, NOT_AN_OPTION, TWICE, INCOMPLETE, TOO_MANY ->
                throw new AssertionError("typed answers have no options: " + judgement);
        };
        return verdict + "\t" + shown;
    }

    /** An item of the bank by its id, or after an equals sign the key and what else is accepted. */
    private Item item(String question) {
        if (!question.startsWith("=")) {
            Item item = Objects.requireNonNull(byId.get(question), () -> "no item of the bank is " + question);
            assertThat(item.isTypable()).as("%s can be typed", question).isTrue();
            return item;
        }
        List<String> forms = List.of(question.substring(1).strip().split(" *; *"));
        return new Item(
                new ItemId("small/test#question"),
                "test",
                "?",
                new Interaction.Choice(forms.get(0), List.of(new Distractor("Somewhere else", "no"))),
                List.of(forms),
                "",
                List.of(),
                List.of(),
                List.of(),
                null,
                1);
    }

    /** Turns a backslash, u and four hexadecimal digits into the character. */
    private static String unescaped(String typed) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < typed.length(); i++) {
            if (typed.startsWith("\\u", i)) {
                text.append((char) Integer.parseInt(typed.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                text.append(typed.charAt(i));
            }
        }
        return text.toString();
    }
}
