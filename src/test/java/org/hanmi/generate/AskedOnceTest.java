package org.hanmi.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanmi.WorldFixture.meeting;
import static org.hanmi.WorldFixture.saying;
import static org.hanmi.WorldFixture.visit;

import java.util.List;
import org.hanmi.WorldFixture;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.Statement;
import org.hanmi.fact.Statement.Agreement;
import org.hanmi.fact.Statement.Event;
import org.hanmi.item.Distractor;
import org.hanmi.item.Item;
import org.hanmi.knowledge.KnowledgeBase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked already, what teaches nothing, and how a stem says it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AskedOnceTest {

    private static final String ARTICLE = "1961-06-05-state-vienna";

    private static final PlaceId VIENNA = new PlaceId("vienna");

    private final WorldFixture world = new WorldFixture();

    private Generator.Generated generated() {
        return new Generator(new KnowledgeBase(world.world())).generate();
    }

    private List<Item> items(String model) {
        return generated().items().stream()
                .filter(item -> item.id().text().startsWith(model))
                .toList();
    }

    private static Statement.Remark said(String gist) {
        return new Statement.Remark(
                List.of(new PersonId("john-f-kennedy")), null, null, null, gist, new PlaceId("vienna"), null, false);
    }

    @Test
    void where_two_things_were_said_in_one_place_is_asked_once() {
        world.fact("paris", "1961-05-31", visit("john-f-kennedy", "paris", null, 0))
                .fact("ottawa", "1961-05-16", visit("john-f-kennedy", "ottawa", null, 0))
                .fact("one", "1961-06-03", said("the winter would be cold"))
                .fact("two", "1961-06-03", said("the summer would be long"));
        assertThat(items("said-where")).hasSize(1);
    }

    @Test
    void who_came_on_the_eve_of_a_meeting_is_not_asked_beside_whom_others_met() {
        world.fact("arrival", "1961-06-02", visit("john-f-kennedy", "vienna", null, 0));
        assertThat(items("visitor/" + ARTICLE + "#arrival")).hasSize(1);
        world.fact("meeting", "1961-06-03", meeting("vienna", "john-f-kennedy", "nikita-khrushchev"));
        assertThat(items("visitor/" + ARTICLE + "#arrival")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "the grain agreement (GRAIN), was the grain agreement (GRAIN) reached?",
        "the Joint Statement of the two, was the Joint Statement of the two adopted?",
        "the Missile Guidelines, were the Missile Guidelines adopted?",
        "the Consultation Group, was the setting-up of the Consultation Group agreed on?",
        "the lifting of the limit, was the lifting of the limit agreed on?",
    })
    void an_agreement_is_reached_a_statement_adopted_and_a_group_set_up(String name, String asked) {
        world.fact("one", "1961-06-03", new Agreement(name, Agreement.Stage.AGREED, List.of(), List.of(), null));
        assertThat(items("agreement-year"))
                .singleElement()
                .satisfies(item -> assertThat(item.stem()).isEqualTo("In which year " + asked));
    }

    private static Event kennedys(String name) {
        return new Event(name, Event.Type.SUMMIT, List.of(new PersonId("john-f-kennedy")), null);
    }

    @Test
    void a_month_is_asked_for_only_if_each_wrong_month_has_a_story() {
        world.fact("summit", "1961-03-03", kennedys("the summit"))
                .fact("ball", "1961-01-20", kennedys("the ball"), saying("A ball was held in January 1961."));
        assertThat(items("event-month/" + ARTICLE + "#summit")).isEmpty();
        world.fact("race", "1961-05-25", kennedys("the race"), saying("A race was held in May 1961."));
        assertThat(items("event-month/" + ARTICLE + "#summit"))
                .singleElement()
                .satisfies(item -> assertThat(item.interaction().distractors())
                        .extracting(Distractor::feedback)
                        .allMatch(reason -> reason.endsWith("1961.")));
    }

    @Test
    void a_post_that_nobody_held_then_keeps_no_other_from_being_asked_about() {
        world.post("us-consul", "consul", "united-states").post("us-warden", "warden", "united-states");
        for (int i = 0; i < 6; i++) {
            world.fact(
                    "signed-" + i,
                    "1961-06-0" + (i + 1),
                    new Agreement(
                            "the treaty on " + "abcdef".charAt(i),
                            Agreement.Stage.SIGNED,
                            List.of(new PlaceId("united-states")),
                            List.of(),
                            null));
        }
        assertThat(items("leader-then")).hasSize(6);
    }

    @Test
    void what_has_its_year_in_its_name_is_not_dated_again() {
        world.fact("paris", "1961-05-31", visit("john-f-kennedy", "paris", null, 0))
                .fact("ottawa", "1961-05-16", visit("john-f-kennedy", "ottawa", null, 0))
                .fact("one", "1961-06-03", new Event("the summit of June 1961", Event.Type.SUMMIT, List.of(), VIENNA));
        assertThat(items("event-place"))
                .singleElement()
                .satisfies(item ->
                        assertThat(item.stem()).isEqualTo("In which city did the summit of June 1961 take place?"));
    }

    @Test
    void the_place_of_what_was_at_a_named_site_is_not_asked_for() {
        world.fact("paris", "1961-05-31", visit("john-f-kennedy", "paris", null, 0))
                .fact("ottawa", "1961-05-16", visit("john-f-kennedy", "ottawa", null, 0))
                .fact("one", "1961-06-03", new Event("the ball at the Hofburg", Event.Type.SUMMIT, List.of(), VIENNA));
        assertThat(items("event-place")).isEmpty();
        assertThat(generated().refusals())
                .extracting(Refusal::reason)
                .contains("rule 12: the name has the house or the site, and that tells the place");
    }
}
