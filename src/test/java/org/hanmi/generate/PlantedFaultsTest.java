package org.hanmi.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanmi.WorldFixture.asking;
import static org.hanmi.WorldFixture.event;
import static org.hanmi.WorldFixture.meeting;
import static org.hanmi.WorldFixture.members;
import static org.hanmi.WorldFixture.quantity;
import static org.hanmi.WorldFixture.remark;
import static org.hanmi.WorldFixture.since;
import static org.hanmi.WorldFixture.status;
import static org.hanmi.WorldFixture.visit;

import java.util.List;
import org.hanmi.WorldFixture;
import org.hanmi.fact.Ask;
import org.hanmi.fact.EntityId;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.Statement;
import org.hanmi.fact.Statement.Event;
import org.hanmi.fact.Status;
import org.hanmi.item.Distractor;
import org.hanmi.item.Item;
import org.hanmi.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Plants what would make a question wrong, and sees it refused for that reason. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlantedFaultsTest {

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
                .filter(refusal -> refusal.model().equals(model)
                        && !refusal.fact().article().equals("posts"))
                .map(Refusal::reason)
                .findFirst()
                .orElse("(not refused)");
    }

    private WorldFixture vienna() {
        return world.fact("paris", "1961-05-31", visit("john-f-kennedy", "paris", null, 0))
                .fact("ottawa", "1961-05-16", visit("john-f-kennedy", "ottawa", null, 0))
                .fact("stay", "1961-06-02/1961-06-04", visit("john-f-kennedy", "vienna", null, 0))
                .fact("meeting", "1961-06-03", meeting("vienna", "john-f-kennedy", "nikita-khrushchev"));
    }

    @Test
    void a_sound_meeting_is_asked_by_place_by_role_and_by_year() {
        vienna();
        Item place = items("meeting-place").get(0);
        assertThat(place.stem())
                .isEqualTo("In which city did John F. Kennedy and Nikita Khrushchev meet on 3 June 1961?");
        assertThat(place.interaction().key()).containsExactly("Vienna");
        assertThat(place.interaction().distractors())
                .extracting(Distractor::text)
                .containsExactlyInAnyOrder("Paris", "Ottawa");
        assertThat(items("meeting-counterpart-john-f-kennedy")).singleElement().satisfies(item -> {
            assertThat(item.stem())
                    .isEqualTo("Which US president did Soviet Premier Nikita Khrushchev meet on 3 June 1961?");
            assertThat(item.interaction().key()).containsExactly("John F. Kennedy");
            assertThat(item.basis()).hasSize(2);
        });
        assertThat(items("meeting-day")).hasSize(1);
    }

    @Test
    void a_second_meeting_of_the_same_two_in_the_month_takes_the_day_away() {
        vienna().fact("again", "1961-06-21", meeting("vienna", "john-f-kennedy", "nikita-khrushchev"));
        assertThat(items("meeting-day")).isEmpty();
        assertThat(refusal("meeting-day")).startsWith("rule 2").contains("#again");
    }

    @Test
    void a_meeting_elsewhere_that_may_be_on_the_same_day_takes_the_place_away() {
        vienna().fact("elsewhere", "1961-06", meeting("london", "john-f-kennedy", "nikita-khrushchev"));
        assertThat(items("meeting-place")).isEmpty();
        assertThat(refusal("meeting-place")).startsWith("rule 2").contains("#elsewhere");
    }

    @Test
    void a_second_meeting_elsewhere_in_the_month_is_told_apart_by_the_place() {
        vienna().fact("again", "1961-06-21", meeting("london", "john-f-kennedy", "nikita-khrushchev"));
        assertThat(items("meeting-day"))
                .singleElement()
                .satisfies(item -> assertThat(item.stem())
                        .isEqualTo(
                                "On which day of June 1961 did John F. Kennedy and Nikita Khrushchev meet in Vienna?"));
    }

    @Test
    void a_second_meeting_in_a_place_that_nobody_names_takes_the_day_away() {
        vienna().fact("again", "1961-06", meeting(null, "john-f-kennedy", "nikita-khrushchev"));
        assertThat(refusal("meeting-day")).isEqualTo("rule 2: 1961-06 may be right as well (" + ARTICLE + "#again)");
        assertThat(refusal("meeting-place"))
                .isEqualTo("rule 2: a place that is not known may be right as well (" + ARTICLE + "#again)");
    }

    @Test
    void a_meeting_of_the_same_day_is_told_apart_by_the_occasion_and_its_place_is_no_option() {
        world.fact("paris", "1961-05-31", visit("john-f-kennedy", "paris", null, 0))
                .fact("ottawa", "1961-05-16", visit("john-f-kennedy", "ottawa", null, 0))
                .fact("talks", "1961-06-03", met("vienna", "for the talks"))
                .fact("dinner", "1961-06-03", met("london", "at a dinner"));
        Item item = items("meeting-place").get(0);
        assertThat(item.stem())
                .isEqualTo(
                        "In which city did John F. Kennedy and Nikita Khrushchev meet on 3 June 1961 for the talks?");
        assertThat(item.interaction().options()).doesNotContain("London");
    }

    private static Statement.Meeting met(String place, String occasion) {
        return meeting(place, occasion, false, "john-f-kennedy", "nikita-khrushchev");
    }

    @Test
    void the_year_of_a_meeting_stands_although_the_two_met_before_they_held_their_offices() {
        vienna().fact("senator", "1959-09-20", meeting("vienna", "john-f-kennedy", "nikita-khrushchev"));
        assertThat(items("meeting-year/" + ARTICLE + "#meeting"))
                .singleElement()
                .satisfies(item -> assertThat(item.stem()).contains("US President John F. Kennedy"));
    }

    @Test
    void the_year_of_a_meeting_is_not_asked_if_the_same_two_met_there_again_in_office() {
        vienna().fact("again", "1962-09-20", meeting("vienna", "john-f-kennedy", "nikita-khrushchev"));
        assertThat(items("meeting-year")).isEmpty();
        assertThat(refusal("meeting-year"))
                .isEqualTo("rule 2: 1962-09-20 may be right as well (" + ARTICLE + "#again)");
    }

    @Test
    void a_meeting_known_to_the_month_keeps_its_place_in_the_question_for_the_person() {
        world.fact("meeting", "1961-06", meeting("vienna", "john-f-kennedy", "nikita-khrushchev"));
        assertThat(items("meeting-counterpart-john-f-kennedy"))
                .singleElement()
                .satisfies(item -> assertThat(item.stem()).contains("in Vienna in June 1961"));
    }

    @Test
    void a_traveller_who_may_have_been_elsewhere_is_not_asked_where() {
        world.fact("paris", "1961-05-31", visit("john-f-kennedy", "paris", null, 0))
                .fact("speech", "1961-05-31", said("Europe was one", null, "london", "john-f-kennedy"));
        assertThat(items("visit-place")).isEmpty();
        assertThat(refusal("visit-place")).isEqualTo("rule 2: London may be right as well (" + ARTICLE + "#speech)");
    }

    @Test
    void words_of_two_speakers_on_one_day_have_no_speaker_but_on_two_days_they_have() {
        world.fact("one", "1961-06-03", said("peace was near", "peace is near", null, "john-f-kennedy"))
                .fact("two", "1961-06-03", said("it was close", "Peace is near", null, "nikita-khrushchev"));
        assertThat(items("who-said")).isEmpty();
        assertThat(refusal("who-said"))
                .isEqualTo("rule 2: Nikita Khrushchev may be right as well (" + ARTICLE + "#two)");

        WorldFixture other = new WorldFixture()
                .fact("one", "1961-06-03", said("peace was near", "peace is near", null, "john-f-kennedy"))
                .fact("two", "1961-06-04", said("it was close", "peace is near", null, "nikita-khrushchev"))
                .fact("three", "1961-06-04", said("it was far", "peace is far", null, "andrei-gromyko"));
        assertThat(new Generator(new KnowledgeBase(other.world())).generate().items())
                .filteredOn(item -> item.id().model().equals("who-said"))
                .hasSize(3);
    }

    @Test
    void what_was_said_in_two_cities_on_one_day_has_no_city() {
        world.fact("one", "1961-06-03", said("peace was near", null, "vienna", "john-f-kennedy"))
                .fact("two", "1961-06-03", said("peace was near", null, "paris", "john-f-kennedy"));
        assertThat(items("said-where")).isEmpty();
        assertThat(refusal("said-where")).isEqualTo("rule 2: Paris may be right as well (" + ARTICLE + "#two)");
    }

    private static Statement.Remark said(String gist, @Nullable String quote, @Nullable String place, String who) {
        return new Statement.Remark(
                List.of((EntityId) new PersonId(who)),
                null,
                quote,
                null,
                gist,
                place == null ? null : new PlaceId(place),
                null,
                false);
    }

    @Test
    void an_event_of_the_same_name_in_another_year_takes_the_year_away_unless_it_was_elsewhere() {
        world.fact("one", "1961-06-03", event("the parade", Event.Type.CEREMONY, "vienna"))
                .fact("two", "1962-06-03", event("the Parade", Event.Type.CEREMONY, "vienna"));
        assertThat(items("event-year")).isEmpty();
        assertThat(refusal("event-year")).isEqualTo("rule 2: 1962-06-03 may be right as well (" + ARTICLE + "#two)");

        WorldFixture other = new WorldFixture()
                .fact("one", "1961-06-03", event("the parade", Event.Type.CEREMONY, "vienna"))
                .fact("two", "1962-06-03", event("the parade", Event.Type.CEREMONY, "paris"));
        assertThat(new Generator(new KnowledgeBase(other.world())).generate().items())
                .filteredOn(item -> item.id().model().equals("event-year"))
                .extracting(Item::stem)
                .contains("In which year did the parade take place in Vienna?");
    }

    @Test
    void an_agreement_of_the_same_name_at_the_same_stage_takes_the_year_away() {
        world.fact("one", "1961-06-03", agreed(Statement.Agreement.Stage.SIGNED))
                .fact("two", "1962-06-03", agreed(Statement.Agreement.Stage.SIGNED));
        assertThat(items("agreement-year")).isEmpty();
        assertThat(refusal("agreement-year"))
                .isEqualTo("rule 2: 1962-06-03 may be right as well (" + ARTICLE + "#two)");
    }

    @Test
    void another_stage_of_the_same_agreement_is_no_rival() {
        world.fact("one", "1961-06-03", agreed(Statement.Agreement.Stage.SIGNED))
                .fact("two", "1960-06-03", agreed(Statement.Agreement.Stage.INITIALED));
        assertThat(items("agreement-year")).hasSize(2);
    }

    private static Statement.Agreement agreed(Statement.Agreement.Stage stage) {
        return new Statement.Agreement("the grain agreement", stage, List.of(), List.of(), null);
    }

    @Test
    void two_meetings_of_one_form_in_one_place_on_one_day_are_not_asked_for_their_people() {
        world.fact("one", "1961-06-03", meeting("vienna", null, true, "john-f-kennedy", "dean-rusk", "andrei-gromyko"))
                .fact("two", "1961-06-03", meeting("vienna", "robert-mcnamara", "rodion-malinovsky"));
        assertThat(items("meeting-people")).isEmpty();
        assertThat(refusal("meeting-people"))
                .isEqualTo("rule 2: Robert McNamara, Rodion Malinovsky may be right as well (" + ARTICLE + "#two)");
    }

    @Test
    void people_of_a_meeting_that_nothing_singles_out_are_not_asked_for() {
        world.fact("one", "1961-06-03", meeting(null, null, true, "john-f-kennedy", "dean-rusk", "andrei-gromyko"));
        assertThat(refusal("meeting-people")).startsWith("rule 2: neither a place nor an occasion");
    }

    @Test
    void two_firsts_of_one_month_with_different_dates_before_are_not_asked_for() {
        world.fact("one", "1961-06-03", event("the summit", Event.Type.SUMMIT, "vienna"), since("summit", "1955"))
                .fact(
                        "two",
                        "1961-06-20",
                        event("the other summit", Event.Type.SUMMIT, "paris"),
                        since("summit", "1959"));
        assertThat(items("last-before")).isEmpty();
        assertThat(refusal("last-before")).isEqualTo("rule 2: 1959 may be right as well (" + ARTICLE + "#two)");
    }

    @Test
    void a_wrong_year_says_what_was_then_and_never_the_same_twice() {
        vienna();
        List<Distractor> wrong = items("meeting-year").get(0).interaction().distractors();
        assertThat(wrong).extracting(Distractor::feedback).doesNotHaveDuplicates();
        assertThat(wrong)
                .extracting(Distractor::feedback)
                .contains("In 1959 the US president was Dwight Eisenhower; on 3 June 1961 it was John F. Kennedy.");
    }

    @Test
    void somebody_whose_office_is_not_certain_is_not_asked_for() {
        world.person("alan-shepard", "Alan Shepard", "Shepard", "united-states")
                .fact("meeting", "1961-06-03", meeting("vienna", "alan-shepard", "nikita-khrushchev"));
        assertThat(items("meeting-counterpart-alan-shepard")).isEmpty();
        assertThat(refusal("meeting-counterpart-alan-shepard")).contains("rule 3");
    }

    @Test
    void a_date_known_to_the_month_is_never_asked_to_the_day() {
        world.fact("meeting", "1961-06", meeting("vienna", "john-f-kennedy", "nikita-khrushchev"));
        assertThat(items("meeting-day")).isEmpty();
        assertThat(items("meeting-year")).hasSize(1);
    }

    @Test
    void a_date_that_is_only_about_right_is_not_asked_at_all() {
        world.fact("meeting", "1961-06~", meeting("vienna", "john-f-kennedy", "nikita-khrushchev"));
        assertThat(items("meeting-year")).isEmpty();
        assertThat(items("meeting-day")).isEmpty();
    }

    @Test
    void a_plan_is_never_told_as_done() {
        world.fact("paris", "1961-05-31", visit("john-f-kennedy", "paris", null, 0))
                .fact("ottawa", "1961-05-16", visit("john-f-kennedy", "ottawa", null, 0))
                .fact(
                        "meeting",
                        "1961-06-03",
                        meeting("vienna", "john-f-kennedy", "nikita-khrushchev"),
                        status(Status.PLANNED));
        assertThat(items("meeting-"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.stem()).contains("due to meet"));
        assertThat(items("meeting-year")).isEmpty();
        assertThat(items("true-or-false"))
                .noneMatch(item -> item.basis().get(0).local().equals("meeting"));
    }

    @Test
    void what_did_not_happen_or_is_hearsay_is_not_asked_as_a_meeting() {
        world.fact(
                        "denied",
                        "1961-06-03",
                        meeting("vienna", "john-f-kennedy", "nikita-khrushchev"),
                        status(Status.DENIED))
                .fact(
                        "reported",
                        "1961-06-04",
                        meeting("vienna", "dean-rusk", "andrei-gromyko"),
                        status(Status.REPORTED));
        assertThat(items("meeting-")).isEmpty();
    }

    @Test
    void a_place_is_no_option_beside_what_contains_it() {
        vienna().fact("austria", "1961-06-02", visit("john-f-kennedy", "austria", null, 0))
                .city("schwechat", "Schwechat", "vienna")
                .fact("airport", "1961-06-02", visit("john-f-kennedy", "schwechat", null, 0));
        assertThat(items("meeting-place").get(0).interaction().options()).doesNotContain("Austria", "Schwechat");
    }

    @Test
    void a_year_is_no_option_if_the_same_two_may_have_met_in_it() {
        vienna();
        List<String> years = items("meeting-year").get(0).interaction().options();
        // Kennedy and Khrushchev were both in office all through 1962; nothing known denies another meeting.
        assertThat(years).contains("1961").doesNotContain("1962");
    }

    @Test
    void words_that_several_people_said_have_no_single_speaker() {
        world.fact("joint", "1961-06-04", remark(true, "useful", "the talks", "john-f-kennedy"))
                .fact("both", "1961-06-04", remark(false, "frank", "the talks", "john-f-kennedy", "nikita-khrushchev"));
        assertThat(items("who-said")).isEmpty();
        assertThat(refusal("who-said")).contains("rule 9");
    }

    @Test
    void a_list_that_is_not_closed_is_not_asked() {
        world.fact("members", "1961", members(false, "united-states", "soviet-union"))
                .fact("crowd", "1961-06-03", meeting("vienna", "john-f-kennedy", "nikita-khrushchev", "dean-rusk"));
        assertThat(items("group-members")).isEmpty();
        assertThat(refusal("group-members")).startsWith("rule 7");
        assertThat(items("meeting-people")).isEmpty();
        assertThat(refusal("meeting-people")).startsWith("rule 3");
    }

    @Test
    void a_closed_list_is_asked_whole() {
        world.fact("members", "1961", members(true, "united-states", "soviet-union"))
                .fact(
                        "treaty",
                        "1961-05-15",
                        new Statement.Agreement(
                                "the state treaty",
                                Statement.Agreement.Stage.SIGNED,
                                List.of((EntityId) new PlaceId("austria")),
                                List.of(),
                                null));
        assertThat(items("group-members")).singleElement().satisfies(item -> {
            assertThat(item.interaction().name()).isEqualTo("multiple");
            assertThat(item.interaction().key()).containsExactlyInAnyOrder("United States", "Soviet Union");
        });
    }

    @Test
    void things_whose_dates_may_coincide_are_not_put_in_order() {
        world.fact("one", "1961-06", event("the first of two tests", Event.Type.TEST, null))
                .fact("two", "1961-06-20", event("the second of two tests", Event.Type.TEST, null))
                .fact("three", "1961", event("the parade of that year", Event.Type.PARADE, null));
        assertThat(items("events-in-order")).isEmpty();
        assertThat(items("which-first")).isEmpty();
        assertThat(refusal("events-in-order")).startsWith("rule 6");
    }

    @Test
    void stops_without_a_stated_order_are_a_list_and_no_itinerary() {
        world.fact("a", "1961-05", visit("john-f-kennedy", "paris", "tour", 0))
                .fact("b", "1961-05", visit("john-f-kennedy", "london", "tour", 0))
                .fact("c", "1961-05", visit("john-f-kennedy", "ottawa", "tour", 0));
        assertThat(items("next-stop")).isEmpty();
        assertThat(items("stops-in-order")).isEmpty();
    }

    @Test
    void what_may_happen_every_year_has_no_year_of_its_own() {
        world.fact("exercise", "1961-06-03", event("the joint exercises", Event.Type.EXERCISE, null));
        assertThat(items("event-year")).isEmpty();
        assertThat(refusal("event-date")).startsWith("rule 2");
    }

    @Test
    void a_first_since_is_asked_only_by_the_one_before_it() {
        world.fact(
                "summit",
                "1961-06-03",
                event("the summit", Event.Type.SUMMIT, "vienna"),
                since("summit of the two", "1955"));
        assertThat(items("last-before")).singleElement().satisfies(item -> {
            assertThat(item.stem())
                    .isEqualTo("In which year was the last summit of the two before the one of June 1961?");
            assertThat(item.interaction().options()).contains("1955").doesNotContain("1961");
        });
    }

    @Test
    void numbers_beside_the_key_are_too_far_off_to_be_rounded_into_it() {
        world.fact("soldiers", "1961-06-03", quantity(28_000, Statement.Quantity.Qualifier.ABOUT));
        assertThat(items("how-many")).singleElement().satisfies(item -> {
            assertThat(item.interaction().key()).containsExactly("About 28,000");
            for (Distractor wrong : item.interaction().distractors()) {
                double other = Double.parseDouble(wrong.text().replaceAll("[^0-9]", ""));
                assertThat(other / 28_000)
                        .satisfiesAnyOf(
                                ratio -> assertThat(ratio).isLessThan(0.72),
                                ratio -> assertThat(ratio).isGreaterThan(1.4));
            }
        });
    }

    @Test
    void a_handwritten_question_that_holds_its_key_is_refused() {
        vienna().fact(
                        "why",
                        "1961-06-03",
                        event("the summit", Event.Type.SUMMIT, "vienna"),
                        asking(ask(
                                "Why did the Berlin question dominate the summit of June 1961?",
                                "Berlin was divided")));
        assertThat(refusal("ask-why")).startsWith("rule 12").contains("berlin");
    }

    @Test
    void a_handwritten_question_with_two_names_of_one_person_is_refused() {
        world.person("alan-shepard", "Alan Shepard", "Shepard", "united-states", "Al Shepard")
                .fact(
                        "who",
                        "1961-06-03",
                        event("the flight", Event.Type.OTHER, null),
                        asking(new Ask(
                                "who",
                                "who",
                                "Who flew in May 1961?",
                                List.of("Alan Shepard"),
                                List.of(),
                                List.of(
                                        new Ask.Wrong("Al Shepard", "He flew later."),
                                        new Ask.Wrong("Dean Rusk", "He was the US secretary of state.")),
                                null,
                                0)));
        assertThat(refusal("ask-who")).startsWith("rule 13").contains("Shepard");
    }

    private static Ask ask(String stem, String key) {
        return new Ask(
                "why",
                "reason",
                stem,
                List.of(key),
                List.of(),
                List.of(
                        new Ask.Wrong("Laos was at war", "Laos was the second subject."),
                        new Ask.Wrong("Tests went on", "Tests were the third subject.")),
                null,
                0);
    }
}
