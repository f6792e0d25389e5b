package org.hanmi.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.fact.FactId;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.hanmi.item.ItemId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FirstQuestionsTest {

    private final List<Item> bank = new ArrayList<>();

    private Item add(String kind, String when, String stem, String key, String... people) {
        FactId fact = new FactId("2018-06-12-article", "fact-" + bank.size());
        Item item = new Item(
                ItemId.of(kind, fact),
                kind,
                stem,
                new Interaction.Choice(key, List.of(new Distractor("Bali", "Not there."))),
                List.of(),
                "So it was.",
                List.of(fact),
                List.of(),
                List.of("summits"),
                when,
                2,
                List.of(people),
                List.of());
        bank.add(item);
        return item;
    }

    /** People of whom hardly anything is asked, and twenty of whom much is. */
    private void crowd() {
        for (int i = 0; i < 60; i++) {
            add("what", "1950-06-25", "What then?", "That", "known-" + i % 20);
        }
    }

    private List<String> stems() {
        return FirstQuestions.of(bank).stream().map(Item::stem).toList();
    }

    @Test
    void they_are_about_the_best_known_people_on_the_day_of_which_most_is_asked() {
        crowd();
        add("which-city", "2018-06-12", "Where did an envoy go?", "Oslo", "known-1", "hardly-known");
        add("which-city", "2019-01-01", "Where did they meet on a day like any other?", "Busan", "known-1");
        add("which-city", "2018-06-12", "Where did they meet on the great day?", "Singapore", "known-2", "known-1");
        add("what", "2018-06-12", "What did they sign?", "A statement", "known-2");
        assertThat(stems()).containsExactly("Where did they meet on the great day?");
    }

    @Test
    void none_tells_what_another_one_asks() {
        crowd();
        add("who-met-whom", "2018-06-12", "Whom did Kim meet in Singapore?", "Trump", "known-1");
        add("which-city", "2018-06-12", "Where did Trump and Kim meet?", "Singapore", "known-1");
        add("which-city", "2018-04-27", "Where did Moon and Kim meet?", "Panmunjom", "known-1");
        add("who-succeeded", "2025-01-20/..", "Who succeeded Biden?", "Trump", "known-1");
        assertThat(stems()).containsExactly("Whom did Kim meet in Singapore?", "Where did Moon and Kim meet?");
    }

    @Test
    void what_lies_far_back_is_not_among_them() {
        crowd();
        add("which-city", "1995-07-27", "Where did they meet long ago?", "Washington", "known-1");
        assertThat(stems()).isEmpty();
    }

    @Test
    void who_held_an_office_is_asked_only_of_its_years() {
        crowd();
        add("who-held", "2015-02-08", "Who was a deputy then?", "Blinken", "known-1");
        add("who-held", "2017-01-20/2021-01-20", "Who was president?", "Trump", "known-1");
        assertThat(stems()).containsExactly("Who was president?");
    }
}
