package org.hanmi.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hanmi.item.Item;
import org.hanmi.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SetReaderTest {

    private static final List<Item> ITEMS = Samples.unrelated(3);

    private final List<Problem> problems = new ArrayList<>();

    private static QuestionSet set(String title) {
        Blueprint blueprint = new Blueprint(
                null,
                null,
                List.of(),
                false,
                List.of(
                        RowText.parse(
                                Path.of("r"),
                                0,
                                "topic=a|b,from=2015,difficulty=2-3,asked=typed,count=2",
                                false,
                                null,
                                new ArrayList<>()),
                        Row.of(3)));
        Pool pool = Pool.of(ITEMS);
        Selection selection = Selection.of(blueprint, pool, "s", (row, item) -> true);
        return QuestionSet.of(title, "s", List.of("A", "C"), blueprint, pool, selection);
    }

    private @Nullable QuestionSet read(String text) {
        problems.clear();
        return SetReader.read(Path.of("s.json"), text.getBytes(StandardCharsets.UTF_8), problems);
    }

    @Test
    void what_was_written_is_read_again() {
        QuestionSet set = set("한미 “set” \\ \n\u0001🇰🇷");
        String text = SetWriter.text(set);
        assertThat(read(text)).isEqualTo(set);
        assertThat(problems).isEmpty();
        assertThat(set.shortfalls()).isNotEmpty();
    }

    @Test
    void unknown_fields_are_passed_over() {
        QuestionSet set = set("x");
        assertThat(read(SetWriter.text(set).replace("\"seed\"", "\"later\": {\"a\": [1]}, \"seed\"")))
                .isEqualTo(set);
    }

    @Test
    void whatever_is_cut_off_or_changed_is_a_problem_and_no_failure() {
        String text = SetWriter.text(set("x"));
        for (int end = 0; end < text.length() - 2; end += 7) {
            assertThat(read(text.substring(0, end))).as("cut at " + end).isNull();
            assertThat(problems).as("cut at " + end).hasSize(1);
        }
        for (int at = 0; at < text.length(); at += 3) {
            for (char c : new char[] {'{', '9', ' ', ']', '"'}) {
                QuestionSet read = read(text.substring(0, at) + c + text.substring(at + 1));
                assertThat(read == null).as(at + " " + c).isEqualTo(!problems.isEmpty());
            }
        }
    }

    @Test
    void mistakes_are_named() {
        String text = SetWriter.text(set("x"));
        mistake(text.replace("hanmi-set/1", "hanmi-set/9"), "the format is “hanmi-set/9”");
        mistake(text.replace("\"name\": \"C\"", "\"name\": \"A\""), "there are two forms A");
        mistake(text.replace("\"name\": \"C\"", "\"name\": \"Z\""), "a form is named A to F, not “Z”");
        mistake(text.replace("\"item\": 0", "\"item\": 1"), "names an item twice");
        mistake(text.replace("\"item\": 0", "\"item\": 77"), "or one that is not there: 77");
        mistake(text.replaceFirst("\"options\": \\[\\d, \\d, \\d]", "\"options\": [0, 1, 1]"), "every option of item");
        mistake(text.replaceFirst("\"options\": \\[\\d, \\d, \\d]", "\"options\": [0, 1, 3]"), "every option of item");
        mistake(text.replace("\"of\": \"any\"", "\"of\": \"nonsense\""), "the row “nonsense” cannot be read");
        mistake("[]", "a set starts with {");
        mistake("{}", "does not name its format");
    }

    private void mistake(String text, String message) {
        assertThat(read(text)).isNull();
        assertThat(problems).singleElement().asString().startsWith("s.json").contains(message);
    }

    @Test
    void items_that_are_gone_or_changed_are_named() {
        QuestionSet set = set("x");
        assertThat(set.changed(QuestionSet.byId(ITEMS))).isEmpty();
        Item same = Samples.saying(ITEMS.get(0), "A better rationale, which asks nothing else.");
        Item other = Samples.choice(
                ITEMS.get(1).memory().substring(ITEMS.get(1).memory().indexOf('#') + 1), "Another?", "Yes", "No");
        assertThat(set.changed(Map.of(same.id().text(), same, other.id().text(), other)))
                .extracting(QuestionSet.Changed::what)
                .containsExactlyInAnyOrder("changed since the set was made", "is no longer in the bank, or retired");
    }
}
