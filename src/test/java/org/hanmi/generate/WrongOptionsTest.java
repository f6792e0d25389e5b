package org.hanmi.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanmi.WorldFixture.about;
import static org.hanmi.WorldFixture.event;
import static org.hanmi.WorldFixture.quantity;
import static org.hanmi.WorldFixture.remark;
import static org.hanmi.WorldFixture.saying;
import static org.hanmi.WorldFixture.visit;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.hanmi.WorldFixture;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.PostId;
import org.hanmi.fact.Statement;
import org.hanmi.fact.Statement.Event;
import org.hanmi.fact.Statement.Quantity.Qualifier;
import org.hanmi.item.Distractor;
import org.hanmi.item.Item;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.time.Edtf;
import org.hanmi.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong options are plausible, and their reasons have to do with the question. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WrongOptionsTest {

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

    @Test
    void nobody_of_the_other_side_is_offered_as_the_speaker() {
        world.fact("one", "1961-06-03", remark(false, "a hard winter", "the months ahead", "nikita-khrushchev"))
                .fact("two", "1961-06-03", remark(false, "a cold winter", "the months ahead", "john-f-kennedy"))
                .fact("three", "1961-06-03", remark(false, "a long winter", "the months ahead", "andrei-gromyko"))
                .fact("four", "1961-06-03", remark(false, "no winter", "the months ahead", "rodion-malinovsky"));
        assertThat(wrong("who-said/1961-06-05-state-vienna#one"))
                .extracting(Distractor::text)
                .containsExactlyInAnyOrder("Andrei Gromyko", "Rodion Malinovsky");
    }

    @Test
    void nobody_of_whom_the_words_speak_is_offered_as_the_speaker() {
        world.fact("one", "1961-06-03", remark(false, "a hard winter", "what the Gromykos want", "nikita-khrushchev"))
                .fact("three", "1961-06-03", remark(false, "a long winter", "the months ahead", "andrei-gromyko"))
                .fact("four", "1961-06-03", remark(false, "no winter", "the months ahead", "rodion-malinovsky"));
        assertThat(generated().items())
                .noneMatch(item -> item.id().text().startsWith("who-said")
                        && item.id().text().endsWith("#one"));
        assertThat(wrong("who-said/1961-06-05-state-vienna#four"))
                .extracting(Distractor::text)
                .contains("Andrei Gromyko");
    }

    @Test
    void beside_somebody_without_an_office_stand_those_who_did_something_in_that_year() {
        world.person("adlai-stevenson", "Adlai Stevenson", "Stevenson", "united-states")
                .person("clark-clifford", "Clark Clifford", "Clifford", "united-states")
                .person("allen-dulles", "Allen Dulles", "Dulles", "united-states")
                .fact("one", "1961-06-03", remark(false, "a hard winter", "the months ahead", "adlai-stevenson"))
                .fact("two", "1961-03-03", visit("clark-clifford", "paris", null, 0), saying("Clifford went to Paris."))
                .fact("three", "1961-04-03", visit("allen-dulles", "paris", null, 0), saying("Dulles went to Paris."));
        assertThat(wrong("who-said/1961-06-05-state-vienna#one"))
                .extracting(Distractor::feedback)
                .containsExactlyInAnyOrder(
                        "The words are Adlai Stevenson's. Clifford went to Paris.",
                        "The words are Adlai Stevenson's. Dulles went to Paris.");
    }

    @Test
    void whoever_spoke_of_the_same_subject_in_those_months_is_the_likelier_speaker() {
        world.person("adlai-stevenson", "Adlai Stevenson", "Stevenson", "united-states")
                .fact(
                        "one",
                        "1961-06-03",
                        remark(false, "a good trade", "the treaty", "adlai-stevenson"),
                        about("trade"));
        for (String other : List.of("allen-dulles", "john-dulles", "ann-dulles", "amy-dulles", "sue-dulles")) {
            world.person(other, other, "Dulles of " + other, "united-states");
            String topic = other.startsWith("a") ? "trade" : "war";
            world.later(other, "1961-05-03", remark(false, "a word " + other, "it", other), about(topic));
        }
        assertThat(wrong("who-said/1961-06-05-state-vienna#one"))
                .extracting(Distractor::text)
                .containsExactlyInAnyOrder("allen-dulles", "ann-dulles", "amy-dulles");
    }

    @Test
    void who_said_what_nobody_quotes_is_asked_only_of_a_place_or_an_occasion() {
        world.fact("two", "1961-06-03", remark(false, "a cold winter", "the months ahead", "dean-rusk"))
                .fact("three", "1961-06-03", remark(false, "a long winter", "the months ahead", "robert-mcnamara"))
                .fact("four", "1961-06-03", told(null))
                .fact("five", "1961-06-04", told("at a dinner"));
        assertThat(generated().items())
                .extracting(item -> item.id().text())
                .contains("who-said/1961-06-05-state-vienna#five")
                .doesNotContain("who-said/1961-06-05-state-vienna#four");
    }

    private static Statement told(@Nullable String occasion) {
        return new Statement.Remark(
                List.of(new PersonId("john-f-kennedy")),
                null,
                null,
                null,
                "the talks were sombre",
                null,
                occasion,
                false);
    }

    @Test
    void whoever_held_an_office_twice_is_told_to_have_held_it_twice() {
        world.post("us-envoy", "envoy", "united-states")
                .held("mcnamara-envoy", "robert-mcnamara", "us-envoy", "1949/1950")
                .held("mcnamara-again", "robert-mcnamara", "us-envoy", "1953/1954")
                .held("eisenhower-envoy", "dwight-eisenhower", "us-envoy", "1951/1952")
                .held("rusk-envoy", "dean-rusk", "us-envoy", "1956/1960");
        assertThat(wrong("holder-in-year/posts#rusk-envoy"))
                .extracting(Distractor::feedback)
                .contains("Robert McNamara was the US envoy from 1949 to 1950 and from 1953 to 1954.");
    }

    @Test
    void whoever_acted_in_an_office_twice_is_told_to_have_acted_twice() {
        world.post("us-envoy", "envoy", "united-states")
                .post("us-acting-envoy", "acting envoy", "united-states")
                .held("mcnamara-acting", "robert-mcnamara", "us-acting-envoy", "1949/1950")
                .held("mcnamara-again", "robert-mcnamara", "us-acting-envoy", "1953/1954")
                .held("eisenhower-envoy", "dwight-eisenhower", "us-envoy", "1951/1952")
                .held("rusk-envoy", "dean-rusk", "us-envoy", "1955/1957");
        assertThat(wrong("holder-in-year/posts#rusk-envoy"))
                .extracting(Distractor::feedback)
                .contains("Robert McNamara was the acting US envoy from 1949 to 1950 and from 1953 to 1954.");
    }

    @Test
    void that_somebody_was_in_office_when_a_year_began_says_more_than_who_came_later_in_it() {
        world.post("us-envoy", "envoy", "united-states")
                .held("eisenhower-envoy", "dwight-eisenhower", "us-envoy", "1949-01-01/1953-12-01")
                .held("mcnamara-envoy", "robert-mcnamara", "us-envoy", "1953-12-01/1954-03-01")
                .held("rusk-envoy", "dean-rusk", "us-envoy", "1954-05-01/1954-09-01");
        assertThat(wrong("year-of-office/posts#mcnamara-envoy"))
                .filteredOn(each -> each.text().equals("1954"))
                .extracting(Distractor::feedback)
                .isNotEmpty()
                .allMatch(reason -> reason.equals(
                        "When 1954 began, Robert McNamara was already the US envoy, since 1 December 1953."));
    }

    @Test
    void of_what_is_measured_and_not_counted_a_wrong_number_is_too_little_or_too_much() {
        world.fact(
                "payment",
                "1961-06-03",
                new Statement.Quantity(
                        "the payment",
                        "What was the payment",
                        new BigDecimal("1.0389"),
                        "trillion won",
                        Qualifier.EXACTLY));
        assertThat(wrong("how-many"))
                .extracting(Distractor::feedback)
                .isNotEmpty()
                .allMatch(reason -> reason.matches("That is 0\\.\\d+ too (little|much); .*"));
    }

    @Test
    void the_year_of_an_office_of_which_nobody_else_is_known_is_not_asked_for() {
        world.post("us-envoy", "envoy", "united-states")
                .held("clifford", "dean-rusk", "us-envoy", "1949-03-01/1949-05-01");
        assertThat(generated().items()).noneMatch(item -> item.id().text().equals("year-of-office/posts#clifford"));
        assertThat(generated().refusals())
                .extracting(Refusal::reason)
                .contains("rule 18: nothing can be said of other years but that they are others");
    }

    @Test
    void that_nobody_knows_when_somebody_left_an_office_is_told_by_who_had_it_later() {
        world.post("us-envoy", "envoy", "united-states")
                .held("mcnamara-envoy", "robert-mcnamara", "us-envoy", "1953-02-01/")
                .held("rusk-envoy", "dean-rusk", "us-envoy", "1956/1960")
                .held("eisenhower-envoy", "dwight-eisenhower", "us-envoy", "1949/1952");
        assertThat(wrong("holder-in-year/posts#rusk-envoy"))
                .extracting(Distractor::feedback)
                .contains("Robert McNamara became the US envoy on 1 February 1953; in 1958 it was Dean Rusk.");
    }

    @Test
    void neither_the_president_nor_a_minister_is_taken_for_the_other() {
        world.fact("rusk", "1961-06-03", tenure("dean-rusk", "us-secretary-of-state"))
                .fact("kennedy", "1961-06-03", tenure("john-f-kennedy", "us-president"));
        assertThat(wrong("holder-on-day/1961-06-05-state-vienna#kennedy"))
                .extracting(Distractor::text)
                .containsExactlyInAnyOrder("Dwight Eisenhower", "Lyndon Johnson");
        assertThat(generated().items())
                .filteredOn(item -> item.id().text().startsWith("holder-on-day/1961-06-05-state-vienna#rusk"))
                .allSatisfy(item -> assertThat(item.interaction().options()).doesNotContain("John F. Kennedy"));
    }

    private static Statement tenure(String person, String post) {
        return new Statement.Tenure(new PersonId(person), new PostId(post));
    }

    @Test
    void stops_are_put_in_order_only_if_no_country_stands_among_cities() {
        world.fact("one", "1961-06", visit("john-f-kennedy", "paris", "europe-1961", 1))
                .fact("two", "1961-06", visit("john-f-kennedy", "vienna", "europe-1961", 2))
                .fact("three", "1961-06", visit("john-f-kennedy", "soviet-union", "europe-1961", 3));
        assertThat(generated().items()).noneMatch(item -> item.id().model().equals("stops-in-order"));
        assertThat(generated().refusals())
                .filteredOn(refusal -> refusal.model().equals("stops-in-order"))
                .extracting(Refusal::reason)
                .containsExactly("rule 13: a country among cities shows where it belongs");
    }

    @Test
    void who_was_president_is_no_reason_for_the_year_of_what_no_president_had_a_part_in() {
        world.fact("test", "1961-10-30", event("the largest test", Event.Type.TEST, null));
        assertThat(wrong("event-year/1961-06-05-state-vienna#test"))
                .extracting(Distractor::feedback)
                .allMatch(reason -> reason.matches("19\\d\\d is (a year|two years) too (early|late)\\."))
                .doesNotHaveDuplicates();
    }

    @Test
    void of_a_year_without_a_story_the_best_known_thing_of_any_subject_is_told() {
        world.fact("test", "1961-10-30", event("the largest test", Event.Type.TEST, null), about("bombs"));
        for (int year = 1956; year < 1961; year++) {
            String says = "Something else was in " + year + ".";
            world.later("in-" + year, "" + year, event("the fair of " + year, Event.Type.OTHER, null), saying(says));
        }
        assertThat(wrong("event-year/1961-06-05-state-vienna#test"))
                .extracting(Distractor::feedback)
                .allMatch(reason -> reason.contains("too early. Something else was in 19"));
    }

    @Test
    void a_small_number_is_a_word_and_the_others_are_too_few_or_too_many() {
        world.fact("members", "1961-06-03", quantity(7, Qualifier.EXACTLY));
        assertThat(wrong("how-many")).allSatisfy(each -> {
            assertThat(each.text()).matches("[A-Z][a-z]+.*");
            assertThat(each.feedback()).matches("That is (one|two) too (few|many); the number given is seven.*\\.");
        });
    }

    @Test
    void one_of_a_thing_is_not_counted_among_many() {
        world.fact(
                "notice",
                "1961-06-03",
                new Statement.Quantity("the notice", "How long is it", BigDecimal.ONE, "year", Qualifier.EXACTLY));
        assertThat(generated().items()).noneMatch(item -> item.id().model().equals("how-many"));
    }

    @Test
    void the_right_number_is_as_often_the_smallest_the_middle_one_and_the_largest() {
        int[] smaller = new int[3];
        for (int i = 0; i < 60; i++) {
            world.fact("votes-" + i, "1961-06-03", quantity(204 + i, Qualifier.EXACTLY, i));
        }
        generated().items().stream()
                .filter(item -> item.id().model().equals("how-many"))
                .forEach(item -> smaller[
                        (int) item.interaction().distractors().stream()
                                .filter(wrong -> wrong.feedback().contains(" too few; "))
                                .count()]++);
        assertThat(Arrays.stream(smaller).boxed()).allMatch(count -> count > 10);
    }

    @Test
    void a_wrong_number_has_as_many_digits_as_the_right_one_and_is_not_far_from_it() {
        world.fact("votes", "1961-06-03", quantity(204, Qualifier.EXACTLY));
        assertThat(wrong("how-many"))
                .extracting(each -> Integer.valueOf(each.text()))
                .allSatisfy(number -> assertThat(number).isBetween(160, 250))
                .doesNotContain(200);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-11, 2021, 2021 is a year too early.",
        "2022-11, 2024, 2024 is two years too late.",
        "2017-09, 2017-07, July is two months too early.",
        "2021-03-18, 2021-03-19, 19 March is a day too late.",
    })
    void a_date_without_a_story_says_how_far_off_it_is(String right, String wrong, String sentence) {
        assertThat(OtherDates.distance(Edtf.parse(right), (PartialDate) Edtf.parse(wrong)))
                .isEqualTo(sentence);
    }
}
