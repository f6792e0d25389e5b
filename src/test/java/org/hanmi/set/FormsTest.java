package org.hanmi.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import org.hanmi.Course;
import org.hanmi.answer.Sorting;
import org.hanmi.bank.Bank;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormsTest {

    private static final List<Item> BANK = Bank.read(Course.QUESTIONS).items();

    @Test
    void each_form_has_every_item_once_and_every_option_once() {
        for (SetForm form : Forms.of(BANK, "1", Blueprint.FORMS)) {
            assertThat(new HashSet<>(
                            form.items().stream().map(SetForm.Placed::item).toList()))
                    .hasSize(BANK.size());
            assertThat(form.items()).hasSize(BANK.size()).allSatisfy(placed -> {
                int options = SetItem.options(BANK.get(placed.item())).size();
                assertThat(new HashSet<>(placed.options())).hasSize(options).hasSameSizeAs(placed.options());
                assertThat(placed.options()).allMatch(option -> option >= 0 && option < options);
            });
        }
    }

    @Test
    void the_letters_of_the_key_stand_beside_the_right_options() {
        for (SetForm.Placed placed : Forms.of(BANK, "1", List.of("A")).get(0).items()) {
            Item item = BANK.get(placed.item());
            List<String> all = SetItem.options(item);
            List<String> right = placed.key()
                    .chars()
                    .mapToObj(letter -> all.get(placed.options().get(letter - 'A')))
                    .toList();
            if (item.interaction() instanceof Interaction.Multiple) {
                assertThat(right)
                        .containsExactlyInAnyOrderElementsOf(item.interaction().key());
            } else {
                assertThat(right).isEqualTo(item.interaction().key());
            }
        }
    }

    @Test
    void every_place_holds_the_key_equally_often() {
        for (int seed = 0; seed < 20; seed++) {
            for (int count = 1; count < 30; count++) {
                for (SetForm form : Forms.of(Samples.unrelated(count), "" + seed, List.of("A", "B", "C"))) {
                    int[] places = new int[3];
                    form.items().forEach(placed -> places[placed.key().charAt(0) - 'A']++);
                    assertThat(max(places) - min(places)).isLessThanOrEqualTo(1);
                }
            }
        }
    }

    @Test
    void years_keep_their_order_and_the_others_make_up_for_them() {
        List<Item> items = new java.util.ArrayList<>(Samples.unrelated(9));
        for (int i = 0; i < 3; i++) {
            items.add(Samples.choice("year" + i, "In which year, " + i + "?", "2021", "2022", "2023"));
        }
        SetForm form = Forms.of(items, "1", List.of("A")).get(0);
        TreeMap<String, Integer> keys = new TreeMap<>();
        form.items().forEach(placed -> keys.merge(placed.key(), 1, Integer::sum));
        assertThat(keys).containsEntry("A", 4).containsEntry("B", 4).containsEntry("C", 4);
        assertThat(form.items()).filteredOn(placed -> placed.item() >= 9).allSatisfy(placed -> {
            List<String> shown = placed.options().stream()
                    .map(SetItem.options(items.get(placed.item()))::get)
                    .toList();
            assertThat(shown).isEqualTo(Sorting.sorted(shown));
        });
    }

    @Test
    void forms_differ_in_the_order_of_items_and_of_options() {
        List<SetForm> forms = Forms.of(Samples.unrelated(12), "1", Blueprint.FORMS);
        assertThat(new HashSet<>(forms.stream()
                        .map(form ->
                                form.items().stream().map(SetForm.Placed::item).toList())
                        .toList()))
                .hasSize(6);
        assertThat(new HashSet<>(forms.stream()
                        .map(form -> form.items().stream()
                                .sorted(java.util.Comparator.comparingInt(SetForm.Placed::item))
                                .map(SetForm.Placed::options)
                                .toList())
                        .toList()))
                .hasSize(6);
    }

    @Test
    void even_of_three_items_there_are_six_different_orders() {
        assertThat(new HashSet<>(Forms.of(Samples.unrelated(3), "1", List.of("A", "B", "C", "D")).stream()
                        .map(form ->
                                form.items().stream().map(SetForm.Placed::item).toList())
                        .toList()))
                .hasSize(4);
    }

    @Test
    void a_sequence_never_stands_in_its_order_already() {
        Item order = Samples.item(
                "order", "order", "o", "Order them.", new Interaction.Order(List.of("a", "b", "c")), "Why.");
        for (int seed = 0; seed < 50; seed++) {
            assertThat(Forms.of(List.of(order), "" + seed, List.of("A"))
                            .get(0)
                            .items()
                            .get(0)
                            .options())
                    .isNotEqualTo(List.of(0, 1, 2));
        }
    }

    private static int max(int... numbers) {
        return java.util.Arrays.stream(numbers).max().orElseThrow();
    }

    private static int min(int... numbers) {
        return java.util.Arrays.stream(numbers).min().orElseThrow();
    }
}
