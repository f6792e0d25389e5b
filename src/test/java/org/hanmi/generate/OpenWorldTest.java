package org.hanmi.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanmi.WorldFixture.event;
import static org.hanmi.WorldFixture.meeting;
import static org.hanmi.WorldFixture.quantity;
import static org.hanmi.WorldFixture.remark;
import static org.hanmi.WorldFixture.visit;

import java.util.List;
import org.hanmi.WorldFixture;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.PostId;
import org.hanmi.fact.Statement;
import org.hanmi.fact.Statement.Event;
import org.hanmi.fact.Statement.Quantity.Qualifier;
import org.hanmi.item.Distractor;
import org.hanmi.item.Item;
import org.hanmi.knowledge.KnowledgeBase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No list of meetings is complete, so that what nobody told may have been as well. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpenWorldTest {

    private static final String ARTICLE = "1961-06-05-state-vienna";

    private final WorldFixture world = new WorldFixture();

    private Generator.Generated generated() {
        return new Generator(new KnowledgeBase(world.world())).generate();
    }

    private List<Item> items(String model) {
        return generated().items().stream()
                .filter(item -> item.id().text().startsWith(model))
                .toList();
    }

    private String refusal(String model) {
        return generated().refusals().stream()
                .filter(refusal -> refusal.model().equals(model))
                .map(Refusal::reason)
                .findFirst()
                .orElse("(not refused)");
    }

    private static Statement.Meeting met(String place, String occasion) {
        return meeting(place, occasion, false, "john-f-kennedy", "nikita-khrushchev");
    }

    private static Statement tenure(String person, String post) {
        return new Statement.Tenure(new PersonId(person), new PostId(post));
    }

    private WorldFixture places() {
        return world.fact("paris", "1961-05-31", visit("john-f-kennedy", "paris", null, 0))
                .fact("ottawa", "1961-05-16", visit("john-f-kennedy", "ottawa", null, 0));
    }

    @Test
    void a_month_is_not_asked_for_as_they_may_have_met_in_others() {
        world.fact("meeting", "1961-04", meeting("vienna", "john-f-kennedy", "nikita-khrushchev"), fact -> fact);
        assertThat(items("meeting-month")).isEmpty();
        assertThat(items("meeting-day")).isEmpty();
    }

    @Test
    void a_day_is_asked_for_only_if_a_stay_leaves_no_other() {
        places().fact("meeting", "1961-06-03", meeting("vienna", "john-f-kennedy", "nikita-khrushchev"));
        assertThat(items("meeting-day")).isEmpty();
        assertThat(refusal("meeting-day")).startsWith("rule 3");
        world.fact("stay", "1961-06-02/1961-06-04", visit("john-f-kennedy", "vienna", null, 0));
        assertThat(items("meeting-day"))
                .singleElement()
                .satisfies(item -> assertThat(item.interaction().options()).doesNotContain("2 June", "4 June"));
    }

    @Test
    void the_year_is_not_asked_for_if_a_traveller_was_there_in_another_year_in_office() {
        world.fact("meeting", "1961-06-03", meeting("vienna", "john-f-kennedy", "nikita-khrushchev"))
                .fact("speech", "1962-04-03", visit("john-f-kennedy", "vienna", null, 0))
                .fact("dinner", "1962-04-08", visit("nikita-khrushchev", "vienna", null, 0));
        assertThat(items("meeting-year")).isEmpty();
        assertThat(refusal("meeting-year")).isEqualTo("rule 3: John F. Kennedy was there in other years as well");
    }

    @Test
    void an_occasion_with_a_number_was_there_once_and_one_without_comes_again() {
        world.fact("meeting", "1961-06-03", met("vienna", "at the 3rd assembly"))
                .fact("speech", "1962-04-03", visit("john-f-kennedy", "vienna", null, 0));
        assertThat(items("meeting-year"))
                .singleElement()
                .satisfies(item -> assertThat(item.stem()).endsWith("at the 3rd assembly?"));
        assertThat(OpenWorld.isHeldOnce("on the sidelines of the G20 summit")).isFalse();
        assertThat(OpenWorld.isHeldOnce("during a state visit")).isFalse();
        assertThat(OpenWorld.isHeldOnce("at the first session of the working group"))
                .isTrue();
    }

    @Test
    void a_meeting_known_to_the_month_has_no_place_to_ask_for() {
        places().fact("meeting", "1961-06", meeting("vienna", "john-f-kennedy", "nikita-khrushchev"));
        assertThat(items("meeting-place")).isEmpty();
        assertThat(items("true-or-false")).noneMatch(item -> item.stem().contains("met "));
        assertThat(refusal("meeting-place")).startsWith("rule 3");
    }

    @Test
    void where_a_traveller_was_the_day_before_or_after_is_no_wrong_option() {
        world.fact("stay", "1961-06-02/1961-06-04", visit("john-f-kennedy", "vienna", null, 0))
                .fact("london", "1961-06-05", visit("john-f-kennedy", "london", null, 0));
        places();
        assertThat(items("visit-place/" + ARTICLE + "#stay"))
                .allSatisfy(item -> assertThat(item.interaction().options()).doesNotContain("London"));
    }

    @Test
    void the_own_capital_is_no_option_for_where_somebody_went() {
        world.city("washington", "Washington", "united-states")
                .fact("home", "1961-05-02", meeting("washington", "john-f-kennedy", "andrei-gromyko"))
                .fact("stay", "1961-06-02/1961-06-04", visit("john-f-kennedy", "vienna", null, 0));
        assertThat(items("visit-place"))
                .allSatisfy(item -> assertThat(item.interaction().options()).doesNotContain("Washington"));
    }

    @Test
    void a_false_place_is_put_right() {
        for (int day = 1; day <= 9; day++) {
            world.fact("m" + day, "1961-05-0" + day, meeting("vienna", "dean-rusk", "andrei-gromyko"));
        }
        world.fact("paris", "1961-05-31", visit("dean-rusk", "paris", null, 0));
        assertThat(items("true-or-false"))
                .filteredOn(item -> item.interaction().key().contains("False"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(
                                item.interaction().distractors().get(0).feedback())
                        .matches("On \\d May 1961 they met in Vienna\\."));
    }

    @Test
    void nobody_who_acted_for_the_holder_is_a_wrong_holder() {
        world.held("acting", "dean-rusk", "us-acting-president", "1962-03-01/1962-03-09")
                .post("us-acting-president", "acting president", "united-states")
                .fact("kennedy", "1962", tenure("john-f-kennedy", "us-president"));
        assertThat(generated().items())
                .filteredOn(item -> item.stem().equals("Who was the US president in 1962?"))
                .allSatisfy(item -> assertThat(item.interaction().options()).doesNotContain("Dean Rusk"));
    }

    @Test
    void who_succeeded_whom_is_asked_among_those_next_to_them() {
        world.person("truman", "Harry Truman", "Truman", "united-states")
                .person("roosevelt", "Franklin Roosevelt", "Roosevelt", "united-states")
                .held("truman-president", "truman", "us-president", "1945-04-12/1953-01-20")
                .held("roosevelt-president", "roosevelt", "us-president", "1933-03-04/1945-04-12");
        assertThat(items("successor/posts#kennedy-president"))
                .singleElement()
                .satisfies(item -> assertThat(item.interaction().options())
                        .containsExactlyInAnyOrder("John F. Kennedy", "Harry Truman", "Lyndon Johnson"));
    }

    @Test
    void no_year_before_the_first_holder_is_an_option() {
        assertThat(items("year-of-office/posts#eisenhower-president"))
                .allSatisfy(
                        item -> assertThat(item.interaction().options()).noneMatch(year -> year.compareTo("1953") < 0));
    }

    @Test
    void who_led_a_country_without_a_part_in_it_is_not_asked() {
        world.fact(
                "signing",
                "1961-05-03",
                new Statement.Agreement(
                        "the grain agreement",
                        Statement.Agreement.Stage.SIGNED,
                        List.of(new PlaceId("united-states")),
                        List.of(),
                        null));
        assertThat(items("leader-then"))
                .allSatisfy(item -> assertThat(item.stem()).contains("the US president"));
    }

    @Test
    void of_what_was_once_the_day_is_not_asked_for_if_nothing_is_known_of_other_days() {
        world.fact("meeting", "1961-06-03", met("vienna", "at the first summit"))
                .fact("other", "1961-06-20", met("vienna", "for the talks"));
        assertThat(items("meeting-day")).isEmpty();
        assertThat(refusal("meeting-day")).startsWith("rule 18");
    }

    @Test
    void a_holder_of_most_of_a_year_is_told_beside_the_one_of_the_day() {
        world.fact("meeting", "1961-06-03", meeting("vienna", "john-f-kennedy", "andrei-gromyko"));
        assertThat(items("meeting-year").get(0).interaction().distractors())
                .extracting(Distractor::feedback)
                .allMatch(reason -> reason.endsWith("; on 3 June 1961 it was John F. Kennedy."));
    }

    @Test
    void one_word_is_no_words() {
        world.fact("one", "1961-06-03", remark(false, "lynchpin", "the alliance", "john-f-kennedy"))
                .fact("two", "1961-06-03", remark(false, "a cold winter", "the months ahead", "dean-rusk"))
                .fact("three", "1961-06-03", remark(false, "a long winter", "the months ahead", "robert-mcnamara"));
        assertThat(items("who-said/" + ARTICLE + "#one"))
                .singleElement()
                .satisfies(item -> assertThat(item.stem())
                        .isEqualTo("Who, on 3 June 1961, used the word “lynchpin” about the alliance?"));
    }

    @Test
    void an_exact_number_stands_among_near_ones_as_round_as_itself() {
        world.fact("soldiers", "1961-06-03", quantity(14, Qualifier.EXACTLY));
        assertThat(items("how-many").get(0).interaction().distractors())
                .extracting(Distractor::text)
                .allMatch(text -> text.matches("\\d\\d|[A-Z][a-z]+"))
                .doesNotContain("Fourteen", "30", "40");
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3})
    void one_of_many_things_is_never_an_option(long value) {
        world.fact("soldiers", "1961-06-03", quantity(value, Qualifier.EXACTLY));
        assertThat(items("how-many").get(0).interaction().options()).doesNotContain("One");
    }

    @Test
    void a_test_without_a_number_comes_again_every_year() {
        world.fact("test", "1961-04-03", event("the test of a missile", Event.Type.TEST, null));
        assertThat(items("event-year")).isEmpty();
        assertThat(refusal("event-date")).startsWith("rule 2");
    }

    @Test
    void the_same_question_is_asked_once() {
        world.fact("one", "1961-06-03", meeting("vienna", "john-f-kennedy", "nikita-khrushchev"))
                .fact("two", "1961-06-03", meeting("vienna", "john-f-kennedy", "nikita-khrushchev"));
        assertThat(items("meeting-year")).hasSize(1);
        assertThat(refusal("meeting-year")).startsWith("rule 15");
    }

    @Test
    void outlets_and_plurals_are_worded_as_people_say_them() {
        assertThat(English.outlet("US Department of State")).isEqualTo("the US Department of State");
        assertThat(English.outlet("The Hankyoreh")).isEqualTo("The Hankyoreh");
        assertThat(English.outlet("Yonhap News Agency")).isEqualTo("Yonhap News Agency");
        assertThat(English.isPlural("the guidelines for nuclear deterrence")).isTrue();
        assertThat(English.isPlural("the treaty of amity and its annexes")).isFalse();
        assertThat(English.isPlural("the US Senate’s approval of the treaties")).isFalse();
    }
}
