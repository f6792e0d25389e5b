package org.hanmi.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hanmi.Course;
import org.hanmi.bank.Bank;
import org.hanmi.item.Item;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SelectionTest {

    private static final List<Item> BANK = Bank.read(Course.QUESTIONS).items();

    /** Enough for these rows: what the words of a row mean is the business of the filters. */
    private static final Blueprint.Fit FIT =
            (row, item) -> (row.topics().isEmpty() || item.topics().stream().anyMatch(row.topics()::contains))
                    && (row.kinds().isEmpty() || row.kinds().contains(item.kind()))
                    && (row.difficulties().isEmpty() || row.difficulties().contains(item.difficulty()))
                    && (row.articles().isEmpty() || row.articles().stream().anyMatch(item.memory()::contains));

    private static Blueprint blueprint(String... rows) {
        List<Row> parsed = new ArrayList<>();
        for (String row : rows) {
            parsed.add(RowText.parse(Path.of("row"), 0, row, false, null, new ArrayList<>()));
        }
        return new Blueprint(null, null, List.of(), false, parsed);
    }

    private static Selection of(List<Item> items, String seed, String... rows) {
        return Selection.of(blueprint(rows), Pool.of(items), seed, FIT);
    }

    @Test
    void whatever_the_seed_no_two_ask_for_one_fact_and_none_gives_another_away() {
        for (int seed = 0; seed < 12; seed++) {
            Selection selection = of(
                    BANK,
                    "seed " + seed,
                    "topic=alliance,count=8",
                    "topic=nuclear,difficulty=2-3,count=12",
                    "kind=true-false,count=6",
                    "count=14");
            assertThat(selection.shortfalls()).isEmpty();
            List<Profile> profiles = selection.items().stream()
                    .map(chosen -> new Profile(chosen.item()))
                    .toList();
            assertThat(profiles).hasSize(40);
            assertThat(new HashSet<>(profiles.stream().map(Profile::fact).toList()))
                    .hasSize(40);
            for (Profile one : profiles) {
                for (Profile other : profiles) {
                    assertThat(one != other && one.givesAway(other))
                            .as(one.id() + " gives away " + other.id())
                            .isFalse();
                }
            }
            long statements = profiles.stream().filter(Profile::isTrueOrFalse).count();
            long right = profiles.stream()
                    .filter(profile -> profile.isTrueOrFalse() && profile.isTrue())
                    .count();
            assertThat(Math.abs(2 * right - statements)).as("true less false").isLessThanOrEqualTo(1);
        }
    }

    @Test
    void every_item_is_what_its_row_asks_for() {
        String[] rows = {"topic=alliance,count=5", "difficulty=3,kind=what|who,count=7"};
        Blueprint blueprint = blueprint(rows);
        Selection selection = of(BANK, "1", rows);
        assertThat(selection.items())
                .hasSize(12)
                .allSatisfy(chosen -> assertThat(FIT.fits(blueprint.rows().get(chosen.row() - 1), chosen.item()))
                        .isTrue());
    }

    @Test
    void the_same_seed_draws_the_same_and_another_seed_another() {
        List<String> first = ids(of(BANK, "1", "count=20"));
        assertThat(ids(of(BANK, "1", "count=20"))).isEqualTo(first);
        assertThat(ids(of(BANK, "2", "count=20"))).isNotEqualTo(first);
    }

    @Test
    void the_order_of_the_bank_does_not_matter() {
        List<Item> backwards = new ArrayList<>(BANK);
        java.util.Collections.reverse(backwards);
        assertThat(ids(of(backwards, "1", "count=20"))).isEqualTo(ids(of(BANK, "1", "count=20")));
    }

    @Test
    void a_row_gives_up_an_item_that_only_another_row_can_use() {
        List<Item> items = new ArrayList<>(Samples.unrelated(6));
        String needed = items.get(3).memory();
        for (int seed = 0; seed < 30; seed++) {
            Selection selection = of(items, "" + seed, "count=5", "article=" + needed + ",count=1");
            assertThat(selection.shortfalls()).isEmpty();
            assertThat(selection.items()).hasSize(6);
        }
    }

    @Test
    void chains_of_rows_pass_items_on() {
        List<Item> items = Samples.unrelated(4);
        String a = items.get(0).memory();
        String b = items.get(1).memory();
        String c = items.get(2).memory();
        String d = items.get(3).memory();
        for (int seed = 0; seed < 30; seed++) {
            Selection selection = of(
                    items,
                    "" + seed,
                    "article=" + a + "|" + b + ",count=1",
                    "article=" + b + "|" + c + ",count=1",
                    "article=" + c + "|" + d + ",count=1",
                    "article=" + a + "|" + d + ",count=1");
            assertThat(selection.shortfalls()).as("seed " + seed).isEmpty();
        }
    }

    @Test
    void planted_enemies_and_siblings_are_never_together() {
        Item year = Samples.choice("year", "In which year did the Hanoi summit take place?", "2019", "2017", "2018");
        Item place = Samples.choice("place", "Which room held the Hanoi summit in 2019?", "Ballroom", "Garden", "Hall");
        Item again = Samples.item(
                "again", "what", "year", "When was it again, as said?", year.interaction(), "A rationale.");
        for (int seed = 0; seed < 20; seed++) {
            Selection selection = of(List.of(year, place, again), "" + seed, "count=3");
            Set<String> ids = new HashSet<>(ids(selection));
            assertThat(ids).hasSizeBetween(1, 2);
            assertThat(ids.contains(year.id().text()) && ids.contains(place.id().text()))
                    .isFalse();
            assertThat(selection.shortfalls()).hasSize(1);
        }
    }

    @Test
    void a_shortfall_says_what_stands_against_each_item() {
        List<Item> items = new ArrayList<>(Samples.unrelated(4));
        items.add(Samples.item(
                "again",
                "who",
                items.get(0).memory().substring(items.get(0).memory().indexOf('#') + 1),
                "What again?",
                items.get(0).interaction(),
                "A rationale."));
        Pool pool = new Pool(
                items,
                Set.of(items.get(1).id().text()),
                Set.of(
                        items.get(0).id().text(),
                        items.get(1).id().text(),
                        items.get(3).id().text(),
                        items.get(4).id().text()));
        Selection selection = Selection.of(blueprint("kind=who,count=5"), pool, "1", FIT);
        assertThat(selection.shortfalls())
                .singleElement()
                .hasToString("row 1 (kind=who): 2 of 5; 5 items fit, of which 1 ask for a fact that is asked for"
                        + " already, 1 ask for a fact of an excluded set, 1 are not approved");
    }

    @Test
    void typed_rows_take_only_what_can_be_typed() {
        Selection selection = of(BANK, "1", "asked=typed,count=15");
        assertThat(selection.items()).hasSize(15).allSatisfy(chosen -> {
            assertThat(chosen.typed()).isTrue();
            assertThat(chosen.item().isTypable()).isTrue();
        });
    }

    @Test
    void statements_are_balanced_by_exchange() {
        List<Item> items = new ArrayList<>();
        for (Item each : Samples.unrelated(12)) {
            String fact = each.memory().substring(each.memory().indexOf('#') + 1);
            items.add(Samples.statement(fact, each.stem(), items.size() % 3 != 0));
        }
        for (int seed = 0; seed < 20; seed++) {
            Selection selection = of(items, "" + seed, "kind=true-false,count=7");
            long right = selection.items().stream()
                    .filter(chosen -> new Profile(chosen.item()).isTrue())
                    .count();
            assertThat(right).isBetween(3L, 4L);
        }
    }

    private static List<String> ids(Selection selection) {
        return selection.items().stream()
                .map(chosen -> chosen.item().id().text())
                .toList();
    }
}
