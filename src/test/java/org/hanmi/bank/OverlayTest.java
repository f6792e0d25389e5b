package org.hanmi.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hanmi.fact.FactId;
import org.hanmi.item.Cited;
import org.hanmi.item.Distractor;
import org.hanmi.item.Fingerprint;
import org.hanmi.item.Item;
import org.hanmi.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OverlayTest {

    @TempDir
    Path folder;

    private List<Item> items = List.of();

    @BeforeEach
    void write() throws IOException {
        items = new SampleBank(5).items("2021-01-01-a", 4);
        Files.writeString(folder.resolve("2021-01-01-a.json"), BankWriter.text("2021-01-01-a", items));
    }

    private String id(int item) {
        return items.get(item).id().text();
    }

    private void decide(String... decisions) throws IOException {
        Files.writeString(
                Overlay.file(folder),
                "{\"format\": \"hanmi-overlay/1\", \"items\": {\n" + String.join(",\n", decisions) + "\n}}\n");
    }

    private List<String> check() {
        return Decisions.check(folder, Overlay.read(folder), AsWritten.read(folder)).stream()
                .map(problem -> problem.line() + " " + problem.severity() + " " + problem.message())
                .toList();
    }

    @Test
    void retired_items_are_not_studied_and_reworded_ones_take_the_stem() throws IOException {
        decide(
                "\"%s\": {\"state\": \"retired\", \"reason\": \"too easy\"}".formatted(id(0)),
                "\"%s\": {\"state\": \"approved\", \"reason\": \"good\", \"stem\": \"not used\"}".formatted(id(1)),
                "\"%s\": {\"state\": \"reworded\", \"reason\": \"clearer\", \"stem\": \"Better?\"}".formatted(id(2)));

        Bank bank = Bank.read(folder);

        assertThat(bank.problems()).isEmpty();
        assertThat(bank.items())
                .extracting(Item::stem)
                .containsExactly(items.get(1).stem(), "Better?", items.get(3).stem());
        assertThat(AsWritten.read(folder).entries())
                .as("what is written stays as it is")
                .hasSize(4);
    }

    @Test
    void the_index_says_what_the_bank_says() throws IOException {
        BankIndex before = BankIndex.open(folder);
        decide(
                "\"%s\": {\"state\": \"retired\", \"reason\": \"too easy\"}".formatted(id(0)),
                "\"%s\": {\"state\": \"reworded\", \"reason\": \"clearer\", \"stem\": \"Better?\"}".formatted(id(2)));
        Path place = Files.createTempDirectory(folder.getParent(), "index").resolve("bank.index");
        for (int i = 0; i < 2; i++) {
            BankIndex index = BankIndex.open(folder, place);
            assertThat(index.size()).isEqualTo(3);
            assertThat(index.item(index.find(id(2))))
                    .isEqualTo(Bank.read(folder).items().get(1));
            assertThat(index.item(index.find(id(2))).stem()).isEqualTo("Better?");
            assertThat(index.hash(index.find(id(2)))).isNotEqualTo(before.hash(before.find(id(2))));
            assertThat(index.hash(index.find(id(1)))).isEqualTo(before.hash(before.find(id(1))));
        }
    }

    @Test
    void everything_that_is_said_instead_reaches_the_bank_and_the_index_and_is_written_as_it_was_read()
            throws IOException {
        Item item = items.stream()
                .filter(each -> !each.interaction().distractors().isEmpty())
                .findFirst()
                .orElseThrow();
        Item other = items.get(items.indexOf(item) == 0 ? 1 : 0);
        String wrong = item.interaction().distractors().get(0).text();
        Cited source = new Cited("1961-x", "State", "1961-06-05", null, "https://example.org");
        Rewording wording = Rewording.NONE
                .withStem("“Better”?\n{}")
                .withRationale("They met.")
                .withDistractor(wrong, new Distractor("빈", "It was \"there\"."))
                .withDistractor("빈", new Distractor("비엔나", "It was there."))
                .withDistractor("", new Distractor("Oslo", "Added."))
                .withFact(FactId.parse("1961-x#talks"), source);
        Overlay overlay = Overlay.read(folder)
                .with(Decision.of(item, Decision.State.REWORDED, "clearer", "2026-11-22", wording))
                .with(Decision.of(other, Decision.State.DRAFT, "lacks a source", "2026-11-22", wording));
        Files.writeString(Overlay.file(folder), OverlayWriter.text(overlay));

        Overlay read = Overlay.read(folder);
        assertThat(read.problems()).isEmpty();
        assertThat(OverlayWriter.text(read)).isEqualTo(OverlayWriter.text(overlay));
        Item studied = Bank.read(folder).items().stream()
                .filter(each -> each.id().equals(item.id()))
                .findFirst()
                .orElseThrow();
        assertThat(studied.stem()).isEqualTo("“Better”?\n{}");
        assertThat(studied.interaction().options()).contains("비엔나", "Oslo").doesNotContain(wrong, "빈");
        assertThat(studied.sources()).endsWith(source);
        BankIndex index = BankIndex.open(folder);
        assertThat(index.find(other.id().text())).as("a draft is not asked").isEqualTo(-1);
        assertThat(index.item(index.find(item.id().text()))).isEqualTo(studied);
        assertThat(check())
                .anySatisfy(told -> assertThat(told)
                        .endsWith("WARNING “" + other.id() + "” is a draft and is not asked: lacks a source"));
    }

    @Test
    void a_replaced_option_that_is_no_longer_there_is_told() throws IOException {
        Rewording wording = Rewording.NONE.withDistractor("gone", new Distractor("Oslo", "It was not there."));
        Overlay overlay = Overlay.read(folder)
                .with(Decision.of(items.get(0), Decision.State.REWORDED, "clearer", "2026-11-22", wording));
        Files.writeString(Overlay.file(folder), OverlayWriter.text(overlay));
        assertThat(Bank.read(folder).items()).contains(items.get(0));
        assertThat(check()).containsExactly("4 WARNING “" + id(0) + "” has no wrong option “gone” to replace");
    }

    @Test
    void a_decision_of_which_nothing_is_wrong_is_not_spoken_of() throws IOException {
        decide("\"%s\": {\"state\": \"approved\", \"reason\": \"good\", \"date\": \"2026-11-22\", \"hash\": \"%s\"}"
                .formatted(id(0), Fingerprint.of(items.get(0))));
        assertThat(check()).isEmpty();
    }

    @Test
    void a_decision_survives_a_new_generation_and_says_when_the_item_is_another() throws IOException {
        decide("\"%s\": {\"state\": \"retired\", \"reason\": \"too easy\", \"hash\": \"%s\"}"
                .formatted(id(0), Fingerprint.of(items.get(0))));
        List<Item> anew = List.of(Rewording.NONE.withStem("Asked anew?").apply(items.get(0)), items.get(1));
        Files.writeString(folder.resolve("2021-01-01-a.json"), BankWriter.text("2021-01-01-a", anew));

        assertThat(Bank.read(folder).items()).containsExactly(items.get(1));
        assertThat(check()).containsExactly("2 WARNING “" + id(0) + "” changed since it was retired; look again");
    }

    @Test
    void says_on_its_line_what_is_wrong_with_a_decision() throws IOException {
        String hash = Fingerprint.of(items.get(1));
        decide(
                "\"no/such#item\": {\"state\": \"retired\", \"reason\": \"gone\"}",
                "\"%s\": {\"state\": \"forgotten\", \"reason\": \"x\"}".formatted(id(0)),
                "\"%s\": {\"state\": \"approved\", \"reason\": \" \", \"hash\": \"%s\"}".formatted(id(1), hash),
                "\"%s\": {\"state\": \"reworded\", \"reason\": \"x\"}".formatted(id(2)),
                "\"%s\": {\"state\": \"approved\", \"reason\": \"x\"}".formatted(id(3)));

        assertThat(check())
                .containsExactlyInAnyOrder(
                        "2 ERROR there is no item “no/such#item”",
                        "3 ERROR the state of “" + id(0) + "” is “forgotten”",
                        "4 ERROR “" + id(1) + "” is approved without a reason",
                        "5 ERROR “" + id(2) + "” is reworded without a “stem”",
                        "6 WARNING nothing tells which wording of “" + id(3) + "” was approved");
    }

    @Test
    void an_item_stands_on_the_line_on_which_it_begins() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("2021-01-01-a.json"));
        for (AsWritten.Entry entry : AsWritten.read(folder).entries()) {
            int next = entry.line();
            assertThat(lines.get(next - 1).strip()).endsWith("{");
            assertThat(lines.get(next))
                    .contains("\"id\": \"" + entry.item().id().text() + "\"");
        }
    }

    @Test
    void a_file_that_is_no_overlay_is_a_problem() throws IOException {
        Files.writeString(Overlay.file(folder), "[]");
        assertThat(Bank.read(folder).problems()).extracting(Problem::message).containsExactly("the file starts with {");
        assertThat(Bank.read(folder).items()).hasSize(4);
    }

    @Test
    void a_decision_that_cannot_be_read_costs_no_other() throws IOException {
        decide(
                "\"%s\": {\"state\": \"retired\", \"reason\": \"too easy\"}".formatted(id(0)),
                "\"%s\": {\"state\": \"reworded\", \"reason\": \"x\", \"stem\": 7}".formatted(id(1)),
                "\"%s\": \"approved\"".formatted(id(2)),
                "\"%s\": {\"state\": \"retired\", \"reason\": \"too hard\"}".formatted(id(3)));

        assertThat(Bank.read(folder).items()).containsExactly(items.get(1), items.get(2));
        assertThat(check())
                .startsWith(
                        "3 ERROR “" + id(1) + "”: “stem” is text in quotation marks",
                        "4 ERROR “" + id(2) + "”: each of “items” is a decision: {\"state\": …, \"reason\": …}");
    }
}
