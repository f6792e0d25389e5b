package org.hanmi.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanmi.WorldFixture.event;
import static org.hanmi.WorldFixture.saying;
import static org.hanmi.WorldFixture.since;

import java.util.List;
import org.hanmi.WorldFixture;
import org.hanmi.fact.Statement.Event;
import org.hanmi.item.Distractor;
import org.hanmi.item.Item;
import org.hanmi.knowledge.KnowledgeBase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is counted in a row is told apart by the others of the row. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SeriesTest {

    private final WorldFixture world = new WorldFixture();

    private Generator.Generated generated() {
        return new Generator(new KnowledgeBase(world.world())).generate();
    }

    private List<Distractor> wrong(String item) {
        return generated().items().stream()
                .filter(each -> each.id().text().startsWith(item))
                .findFirst()
                .map(Item::interaction)
                .orElseThrow()
                .distractors();
    }

    private static Event test(String which) {
        return event("the " + which + " test of the bomb", Event.Type.TEST, null);
    }

    private WorldFixture tests() {
        return world.fact("fourth", "1955-10", test("fourth"), saying("The fourth was in October 1955."))
                .fact("fifth", "1957-10", test("fifth"), saying("The fifth was in October 1957."))
                .fact("sixth", "1960-10", test("sixth"), saying("The sixth was in October 1960."));
    }

    @Test
    void the_years_of_the_fourth_and_the_sixth_are_wrong_for_the_fifth() {
        tests();
        assertThat(wrong("event-year/1961-06-05-state-vienna#fifth"))
                .extracting(Distractor::text)
                .containsOnly("1955", "1960");
    }

    @Test
    void a_meeting_and_a_test_are_not_of_one_row() {
        tests().fact("talks", "1958-10", event("the sixth test of the talks", Event.Type.TALKS, null));
        assertThat(wrong("event-year/1961-06-05-state-vienna#fifth"))
                .extracting(Distractor::text)
                .doesNotContain("1958");
    }

    @Test
    void the_one_before_the_last_was_in_a_year_in_which_another_is_known() {
        tests().fact("seventh", "1961-10", test("seventh"), since("test of the bomb", "1960"));
        assertThat(wrong("last-before/1961-06-05-state-vienna#seventh"))
                .satisfiesExactly(
                        wrong -> {
                            assertThat(wrong.text()).isEqualTo("1955");
                            assertThat(wrong.feedback()).endsWith("Another followed in 1960.");
                        },
                        wrong -> assertThat(wrong.text()).isEqualTo("1957"));
    }

    @Test
    void years_in_which_nobody_knows_of_any_before_the_last_are_not_offered() {
        world.fact("second", "1961-06-03", event("the meeting", Event.Type.SUMMIT, "vienna"), since("summit", "1960"));
        assertThat(generated().items()).noneMatch(item -> item.id().model().equals("last-before"));
        assertThat(generated().refusals())
                .extracting(Refusal::model, Refusal::reason)
                .anySatisfy(refusal -> assertThat(refusal.toString()).contains("last-before", "rule 14"));
    }

    @Test
    void years_in_between_are_certainly_wrong() {
        world.fact("second", "1961-06-03", event("the meeting", Event.Type.SUMMIT, "vienna"), since("summit", "1952"));
        assertThat(wrong("last-before"))
                .extracting(Distractor::text, Distractor::feedback)
                .allSatisfy(wrong -> assertThat(wrong.toString()).contains("Between 1952 and June 1961 there was none"))
                .hasSize(2);
    }
}
