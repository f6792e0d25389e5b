package org.hanmi.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BankRulesTest {

    private static Item draft(String id, String stem, String key) {
        return new ItemDraft().id(id).stem(stem).options(key, "Paris", "London").item();
    }

    private static List<String> faults(Item... items) {
        return BankRules.judge(List.of(items)).stream()
                .map(finding -> finding.fault().toString())
                .toList();
    }

    @Test
    void one_question_with_two_answers_is_a_fault_and_asked_twice_is_doubtful() {
        Item vienna = draft("a/x#y", "Where did they meet in June 1961?", "Vienna");
        assertThat(faults(vienna, draft("b/x#y", "Where did they meet, in June 1961?", "Ottawa")))
                .containsExactly("rule 2: “a/x#y” asks the same and has another key");
        assertThat(faults(vienna, draft("b/x#y", "Where did they meet in June 1961?", "Vienna")))
                .containsExactly("rule 15: “a/x#y” asks the same");
        assertThat(faults(vienna, draft("b/x#y", "Where did they meet in July 1961?", "Ottawa")))
                .isEmpty();
    }

    @Test
    void a_stem_that_asks_of_its_options_may_come_again() {
        assertThat(faults(
                        draft("a/x#y", "Which of these came first?", "Vienna"),
                        draft("b/x#y", "Which of these came first?", "Ottawa")))
                .isEmpty();
        assertThat(BankRules.question(new ItemDraft()
                        .interaction(new Interaction.Order(List.of("a", "b", "c")))
                        .item()))
                .isEmpty();
    }

    @Test
    void about_half_of_the_true_or_false_items_are_true() {
        assertThat(faults(trueOrFalse(10, 10))).isEmpty();
        assertThat(faults(trueOrFalse(3, 17)))
                .containsExactly("rule 15: of 20 true-or-false items 3 are true, not about half");
        assertThat(faults(trueOrFalse(0, 5))).as("too few to tell").isEmpty();
    }

    private static Item[] trueOrFalse(int right, int wrong) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < right + wrong; i++) {
            String key = i < right ? "True" : "False";
            items.add(new ItemDraft()
                    .id("true-or-false/x#y" + i)
                    .kind("true-false")
                    .stem("True or false? This is claim " + i + ".")
                    .options(key, key.equals("True") ? "False" : "True")
                    .item());
        }
        return items.toArray(Item[]::new);
    }
}
