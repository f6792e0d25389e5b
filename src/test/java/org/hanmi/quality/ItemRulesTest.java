package org.hanmi.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanmi.WorldFixture.event;
import static org.hanmi.WorldFixture.meeting;
import static org.hanmi.WorldFixture.remark;
import static org.hanmi.WorldFixture.status;
import static org.hanmi.WorldFixture.visit;

import java.util.List;
import org.hanmi.WorldFixture;
import org.hanmi.fact.Statement.Event;
import org.hanmi.fact.Status;
import org.hanmi.item.Cited;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.item.Interaction.Match.Pair;
import org.hanmi.knowledge.KnowledgeBase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Spoils a sound item in one place at a time, and sees that place named with its rule. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ItemRulesTest {

    private final WorldFixture world = new WorldFixture()
            .person("robert-kennedy", "Robert Kennedy", "Kennedy", "united-states", "Bobby Kennedy")
            .fact("meeting", "1961-06-03", meeting("vienna", "john-f-kennedy", "nikita-khrushchev"))
            .fact("treaty", "1963-08", event("the test ban treaty's signing", Event.Type.CEREMONY, null))
            .fact("about", "1961-04~", event("the landing", Event.Type.OTHER, null))
            .fact("crisis", "1962", event("the crisis", Event.Type.SITUATION, null))
            .fact("later", "1962-10", event("the quarantine", Event.Type.OTHER, null))
            .fact("paris", "1961-05-31", visit("john-f-kennedy", "paris", "tour", 1))
            .fact("on-to-vienna", "1961-06", visit("john-f-kennedy", "vienna", "tour", 2))
            .fact("due", "1961-07-01", visit("john-f-kennedy", "london", null, 0), status(Status.PLANNED))
            .fact("hearsay", "1961-07-01", remark(false, "a pity", "the wall", "dean-rusk"), status(Status.REPORTED))
            .fact("undone", "1961-08-01", visit("dean-rusk", "paris", null, 0), status(Status.DENIED));

    private List<String> faults(ItemDraft draft) {
        return rules().faults(draft.item()).stream().map(Fault::toString).toList();
    }

    private ItemRules rules() {
        return new ItemRules(new KnowledgeBase(world.world()));
    }

    private void assertOnly(ItemDraft draft, String fault) {
        assertThat(faults(draft)).singleElement().asString().startsWith(fault);
    }

    private static ItemDraft sound() {
        return new ItemDraft();
    }

    @Test
    void a_sound_item_has_no_fault() {
        assertThat(faults(sound())).isEmpty();
        assertThat(rules().graveFault(sound().item())).isEmpty();
    }

    @Test
    void what_is_doubtful_does_not_keep_an_item_from_being_made() {
        assertThat(faults(sound().topics("sports"))).hasSize(1);
        assertThat(rules().graveFault(sound().topics("sports").item())).isEmpty();
        assertThat(rules().graveFault(sound().difficulty(6).item())).isPresent();
    }

    @Test
    void rule_1_two_wrong_options_at_least() {
        assertOnly(sound().options("Vienna", "Paris"), "rule 1: only 1 wrong option");
        assertOnly(
                sound().stem("Which cities lie on the Danube? Select all.")
                        .interaction(new Interaction.Multiple(List.of("Vienna", "Budapest"), List.of())),
                "rule 1: no option that is certainly wrong");
    }

    @Test
    void rule_1_a_reason_is_a_full_sentence() {
        for (String reason : List.of("", "Paris.", "it was elsewhere.", "It was elsewhere")) {
            assertOnly(
                    sound().interaction(new Interaction.Choice(
                            "Vienna",
                            List.of(
                                    new Distractor("Paris", reason),
                                    ItemDraft.distractors("London").get(0)))),
                    "rule 1: the option “Paris” has no reason in a full sentence");
        }
    }

    @Test
    void rule_1_a_reason_says_more_than_the_stem() {
        String repetition = "John F. Kennedy and Nikita Khrushchev did meet in Vienna on 3 June 1961.";
        assertOnly(
                sound().interaction(new Interaction.Choice(
                        "Vienna",
                        List.of(
                                new Distractor("Paris", repetition),
                                ItemDraft.distractors("London").get(0)))),
                "rule 1: the reason why “Paris” is wrong only repeats");
    }

    private static ItemDraft reason(String reason) {
        return sound().id("ask-city/1961-06-05-state-vienna#meeting")
                .interaction(new Interaction.Choice(
                        "Vienna",
                        List.of(
                                new Distractor("Paris", reason),
                                ItemDraft.distractors("London").get(0))));
    }

    @Test
    void rule_1_a_year_that_stands_nowhere_with_its_name_comes_from_memory() {
        assertOnly(
                reason("Andrei Gromyko died in 1989; the two met without him."),
                "rule 1: the reason why “Paris” is wrong names the year 1989");
        assertOnly(
                reason("The two met without him; in Moscow, Dean Rusk was a guest in 1904."),
                "rule 1: the reason why “Paris” is wrong names the year 1904");
    }

    @Test
    void rule_1_a_year_of_the_article_or_of_a_term_or_of_nobody_needs_no_other_source() {
        for (String reason : List.of(
                "Andrei Gromyko was still a minister in 1984; the two met without him.",
                "Paris had its summit in 1962, a year later.",
                "Andrei Gromyko left in the 1990s, after resolution 1989.",
                "The year 1989 would be too late for John F. Kennedy.")) {
            assertThat(faults(reason(reason))).as(reason).isEmpty();
        }
        assertThat(faults(reason("Andrei Gromyko died in 1989; the two met without him.")
                        .id("which-city/1961-06-05-state-vienna#meeting")))
                .as("what patterns say comes from facts")
                .isEmpty();
    }

    @Test
    void rule_1_the_basis_is_known() {
        assertOnly(sound().basis(), "rule 1: the item rests on no fact");
        assertOnly(sound().basis("meeting", "nowhere"), "rule 1: there is no fact “1961-06-05-state-vienna#nowhere”");
    }

    @Test
    void rule_4_nothing_is_current() {
        assertOnly(sound().stem("In which city does the current president live?"), "rule 4: “current”");
        assertThat(faults(sound().stem("Who called “the current course” wise on 3 June 1961?")))
                .isEmpty();
    }

    @Test
    void rule_5_no_wrong_year_lies_where_the_date_may_be() {
        ItemDraft year =
                sound().kind("which-year").stem("In which year was the crisis?").basis("crisis");
        assertThat(faults(year.options("1962", "1958", "1960"))).isEmpty();
        assertThat(faults(year.basis("treaty").options("August 1963", "August 1961", "1963")))
                .containsExactly(
                        "rule 13: the key is a month and the option “1963” is a year",
                        "rule 5: the option “1963” may be right: the date is 1963-08");
        ItemDraft month = sound().kind("which-date")
                .stem("In which month was the quarantine?")
                .basis("crisis");
        assertThat(faults(month.options("October 1962", "March 1962", "May 1961")))
                .containsExactly(
                        "rule 5: “October 1962” is finer than the date that is known, 1962",
                        "rule 5: the option “March 1962” may be right: the date is 1962");
    }

    @Test
    void rule_5_a_date_that_is_about_right_is_not_asked() {
        assertOnly(
                sound().kind("which-year")
                        .stem("In which year was the landing?")
                        .basis("about")
                        .options("1961", "1958", "1960"),
                "rule 5: the date 1961-04~ is not known for sure");
    }

    @Test
    void rule_6_an_order_is_certain() {
        ItemDraft order = sound().kind("order").stem("Put these in order.");
        Interaction three = new Interaction.Order(List.of("The meeting", "The quarantine", "The signing"));
        assertThat(faults(order.interaction(three).basis("meeting", "later", "treaty")))
                .isEmpty();
        assertOnly(
                order.basis("meeting", "crisis", "later"),
                "rule 6: “The quarantine” does not certainly come before “The signing”");
        assertOnly(order.basis("meeting", "treaty"), "rule 6: each thing to order needs its fact");
    }

    @Test
    void rule_6_stops_are_in_order_by_their_numbers() {
        ItemDraft stops = sound().kind("order").stem("Put these stops in order.");
        Interaction three = new Interaction.Order(List.of("Paris", "Vienna", "London"));
        assertThat(faults(stops.interaction(three).basis("paris", "on-to-vienna", "later")))
                .isEmpty();
    }

    @Test
    void rule_6_what_came_first_came_before_each_of_the_others() {
        ItemDraft first = sound().kind("before-after")
                .stem("Which of these came first?")
                .options("The meeting", "The quarantine", "The signing");
        assertThat(faults(first.basis("meeting", "later", "treaty"))).isEmpty();
        assertOnly(
                first.basis("crisis", "later", "treaty"),
                "rule 6: the key does not certainly come before “The quarantine”");
    }

    @Test
    void rule_8_a_plan_is_not_told_as_done() {
        ItemDraft plan = sound().basis("due").options("London", "Paris", "Ottawa");
        assertOnly(plan.stem("Which city did John F. Kennedy visit on 1 July 1961?"), "rule 8: “due” was planned");
        assertThat(faults(plan.stem("Which city was John F. Kennedy due to visit on 1 July 1961?")))
                .isEmpty();
    }

    @Test
    void rule_8_a_question_written_by_hand_tells_a_plan_in_more_ways() {
        ItemDraft plan = sound().id("ask-city/1961-06-05-state-vienna#due")
                .basis("due")
                .rationale("London was on the list.")
                .options("London", "Paris", "Ottawa");
        for (String stem : List.of(
                "Which city was John F. Kennedy in July 1961 to see?",
                "Which city was the young president to visit in July 1961?",
                "Which city did the two agree on in June 1961 for the next summit?",
                "Which city stands in the text of 4 June 1961, under the arrangement of that month?")) {
            assertThat(faults(plan.stem(stem))).as(stem).noneMatch(fault -> fault.startsWith("rule 8"));
        }
        assertOnly(plan.stem("Which city did John F. Kennedy visit on 1 July 1961?"), "rule 8: “due” was planned");
        assertOnly(plan.stem("In which city did John F. Kennedy speak to the press?"), "rule 8: “due” was planned");
        assertThat(faults(sound().basis("due")
                        .options("London", "Paris", "Ottawa")
                        .stem("Which city did the two agree on in June 1961 for the next summit?")))
                .as("a pattern says “was due to”")
                .anyMatch(fault -> fault.startsWith("rule 8"));
    }

    @Test
    void rule_8_what_did_not_happen_is_not_told_as_done() {
        ItemDraft undone = sound().basis("undone").options("Paris", "London", "Ottawa");
        assertOnly(undone.stem("Which city did Dean Rusk visit on 1 August 1961?"), "rule 8: “undone” did not happen");
        assertThat(faults(undone.stem("Which city did Dean Rusk not visit after all on 1 August 1961?")))
                .isEmpty();
    }

    @Test
    void rule_9_hearsay_names_who_says_so() {
        ItemDraft hearsay = sound().basis("hearsay").options("Dean Rusk", "Robert McNamara", "Lyndon Johnson");
        assertOnly(hearsay.stem("Who regretted the wall in July 1961?"), "rule 9: “hearsay” is what somebody said");
        assertThat(faults(hearsay.stem("Who, according to a report, regretted the wall in July 1961?")))
                .isEmpty();
    }

    @Test
    void rule_11_a_stem_is_not_too_long() {
        assertOnly(
                sound().stem("In which city " + "and again ".repeat(20) + "did the two meet?"),
                "rule 11: the stem has more");
    }

    @Test
    void rule_11_a_stem_asks_for_what_is() {
        for (String stem : List.of(
                "Which city did NOT see the summit of June 1961?",
                "All of them EXCEPT which city saw a summit in 1961?",
                "Which of the following cities did not see a summit in 1961?")) {
            assertOnly(sound().stem(stem), "rule 11: the stem asks for what is not so");
        }
        assertThat(faults(sound().stem("In which city did a summit not take place in 1961?")))
                .isEmpty();
    }

    @Test
    void rule_11_dates_are_absolute() {
        for (String stem : List.of(
                "In which city did the two meet last week?",
                "In which city did the two meet two years ago?",
                "In which city do the two meet today?")) {
            assertOnly(sound().stem(stem), "rule 11: “");
        }
        assertOnly(sound().stem("In which city did the two meet on Sunday?"), "rule 11: “on Sunday” stands without");
        assertThat(faults(sound().stem("In which city did the two meet on Sunday, 4 June 1961?")))
                .isEmpty();
    }

    @Test
    void rule_11_names_are_full() {
        assertOnly(sound().stem("In which city did Khrushchev meet John F. Kennedy?"), "rule 11: “Khrushchev” stands");
        assertOnly(
                sound().stem("In which city did Premier Khrushchev meet John F. Kennedy?"),
                "rule 11: “Khrushchev” stands");
        assertThat(faults(sound().stem("Where did the Kennedy administration hold a summit in 1961?")))
                .isEmpty();
    }

    @Test
    void rule_11_a_ship_a_river_an_article_and_a_stranger_are_no_surnames_alone() {
        world.person("general-rusk-xi", "Wei Xi", "Xi", "soviet-union");
        for (String stem : List.of(
                "Where did the Kennedy doctrine come up in 1961?",
                "Where did the General Rusk drop anchor in 1961?",
                "Where did the merchant ship General Rusk drop anchor in 1961?",
                "Where did Antonia Kennedy meet the two in 1961?",
                "Where, according to the Rusk Center, did the two meet in 1961?",
                "Where was General Rusk Dean-ho sent under Article XI in 1961?")) {
            assertThat(faults(sound().stem(stem))).as(stem).isEmpty();
        }
    }

    @Test
    void rule_11_whoever_has_one_name_is_called_by_it() {
        world.person("pele", "Pele", "Pele", "soviet-union", "King Pele");
        assertThat(faults(sound().stem("Where did Pele meet the two in 1961?"))).isEmpty();
    }

    @Test
    void rule_12_the_stem_does_not_have_the_key() {
        assertOnly(
                sound().stem("What is the city of the Vienna summit of 1961?"), "rule 12: the stem contains the key");
        assertOnly(
                sound().stem("In which palace did the Hofburg talks of 1961 take place?")
                        .options("Hofburg Palace", "Versailles", "Kremlin"),
                "rule 12: the stem contains “hofburg”");
    }

    @Test
    void rule_12_nor_another_name_of_it() {
        ItemDraft who = sound().options("Robert Kennedy", "Dean Rusk", "Robert McNamara");
        assertThat(faults(who.stem("By which name was Bobby Kennedy baptized?")))
                .contains("rule 12: the stem contains “bobby kennedy”, another name of the key");
        assertThat(faults(who.stem("Who was the Kennedy of the Justice Department in 1961?")))
                .contains("rule 12: the stem contains the surname of the key");
        assertThat(faults(who.stem("Who was a brother of President John F. Kennedy in 1961?")))
                .as("the full name of somebody else, with a word that among the options only the key has")
                .containsExactly("rule 12: the stem contains “kennedy”, a word of the key");
    }

    @Test
    void rule_12_nor_a_nationality_that_only_it_has() {
        ItemDraft who = sound().stem("Which Soviet minister came to Vienna in 1961?")
                .options("Andrei Gromyko", "Dean Rusk", "Robert McNamara");
        assertOnly(who, "rule 12: only the key is Soviet");
        assertThat(faults(who.options("Andrei Gromyko", "Rodion Malinovsky", "Robert McNamara")))
                .isEmpty();
        assertOnly(
                who.stem("Whom did Dean Rusk meet in 1961 as the Soviet counterpart?")
                        .options("Andrei Gromyko", "Lyndon Johnson", "Robert McNamara"),
                "rule 12: only the key is Soviet");
    }

    @Test
    void rule_12_no_pronoun_stands_for_a_person() {
        assertOnly(sound().stem("He met Nikita Khrushchev in which city?"), "rule 12: a pronoun");
        assertOnly(sound().stem("In which city did he meet Nikita Khrushchev?"), "rule 12: a pronoun");
    }

    @Test
    void rule_12_no_article_before_a_blank() {
        assertOnly(sound().stem("The summit of 1961 took place in an ____ city."), "rule 12: a or an");
    }

    @Test
    void rule_12_pairs_do_not_give_each_other_away() {
        assertOnly(
                sound().stem("Match each person with the city.")
                        .interaction(new Interaction.Match(List.of(
                                new Pair("The Vienna summit", "Vienna"),
                                new Pair("The speech", "London"),
                                new Pair("The parade", "Paris")))),
                "rule 12: “The Vienna summit” and “Vienna”");
    }

    @Test
    void rule_13_no_more_than_four_options() {
        assertOnly(sound().options("Vienna", "Paris", "London", "Ottawa", "Rome"), "rule 13: there are more than four");
    }

    @Test
    void rule_13_no_option_is_about_the_others() {
        for (String option : List.of("All of the above", "None of these", "Both of them", "None")) {
            assertThat(faults(sound().options("Vienna", "Paris", option)))
                    .as(option)
                    .anyMatch(fault -> fault.startsWith("rule 13: “" + option + "” is about the other options"));
        }
    }

    @Test
    void rule_13_no_two_options_mean_the_same() {
        assertOnly(
                sound().stem("Who was attorney general in 1961?")
                        .options("Dean Rusk", "Robert Kennedy", "Bobby Kennedy"),
                "rule 13: two options mean “Bobby Kennedy”");
        assertOnly(sound().options("Vienna", "Paris", "paris"), "rule 13: two options");
    }

    @Test
    void rule_13_no_two_options_share_ground() {
        assertOnly(
                sound().stem("Where did John F. Kennedy and Nikita Khrushchev meet on 3 June 1961?")
                        .options("Vienna", "Paris", "Austria"),
                "rule 13: “Vienna” and “Austria” share ground");
    }

    @Test
    void rule_13_no_option_contains_another() {
        assertThat(faults(sound().options("Vienna", "Paris and Rome", "Paris")))
                .containsExactly(
                        "rule 13: the option “Paris and Rome” contains the option “Paris”",
                        "rule 13: the key is a place and the option “Paris and Rome” is a phrase");
        assertThat(faults(sound().options("wheat", "wine", "wine and beer")))
                .contains("rule 13: the option “wine and beer” contains the option “wine”");
    }

    @Test
    void rule_13_options_are_of_one_sort() {
        assertOnly(
                sound().stem("Who spoke first on 3 June 1961?").options("Dean Rusk", "Andrei Gromyko", "London"),
                "rule 13: the key is a person and the option “London” is a place");
        assertOnly(sound().options("Vienna", "Paris", "in a third country"), "rule 13: the key is a place and");
        assertThat(faults(sound().options("Vienna", "Paris", "Rome")))
                .as("a name that the lists do not know")
                .isEmpty();
        assertOnly(
                sound().stem("Which city, then, was it?")
                        .options("Vienna", "Paris", "United States")
                        .stem("In which city did the two meet in 1961?"),
                "rule 13: “United States” is not the kind of place");
    }

    @Test
    void rule_13_a_country_that_acts_stands_beside_other_bodies() {
        assertThat(faults(sound().stem("Who was to have the last word in 1961?")
                        .options("United States", "A joint commission", "Paris alone")))
                .isEmpty();
        assertThat(faults(sound().stem("In which country did the two meet in 1961?")
                        .options("Austria", "A joint commission", "United States")))
                .contains("rule 13: the key is a place and the option “A joint commission” is a phrase");
    }

    @Test
    void rule_13_every_number_word_is_a_number() {
        assertThat(faults(sound().stem("For how long was it agreed on in 1961?")
                        .options("Ten years", "Fifty years", "Nearly thirteen years")))
                .isEmpty();
        assertThat(faults(sound().stem("For what sum was it sold in 1961?")
                        .options("Five dollars", "Half a million dollars", "Fifty billion dollars")))
                .isEmpty();
        assertOnly(
                sound().stem("For how long was it agreed on in 1961?").options("Ten years", "Five years", "For ever"),
                "rule 13: the key is a number and the option “For ever” is a phrase");
    }

    @Test
    void rule_13_the_key_is_not_the_longest_by_far() {
        assertOnly(
                sound().stem("What did the two agree on in 1961?")
                        .options("a neutral and independent Laos", "a test ban", "a hot line"),
                "rule 13: the key is the longest option");
    }

    @Test
    void rule_13_there_is_something_to_order_and_to_match() {
        assertThat(faults(sound().stem("Put these in order.")
                        .basis("meeting", "later")
                        .interaction(new Interaction.Order(List.of("The meeting", "The quarantine")))))
                .containsExactly("rule 13: fewer than three things to order");
        assertOnly(
                sound().stem("Match each person with the office held on 3 June 1961.")
                        .interaction(new Interaction.Match(List.of(
                                new Pair("Dean Rusk", "Secretary of state"), new Pair("Lyndon Johnson", "Senator")))),
                "rule 13: fewer than three things to match");
    }

    private static ItemDraft ask(String rationale, String key, String... wrong) {
        return sound().id("ask-what/1961-06-05-state-vienna#meeting")
                .stem("What was it, according to both, in 1961?")
                .rationale(rationale)
                .options(key, wrong);
    }

    @Test
    void rule_18_what_is_read_afterwards_names_a_key_that_is_a_name_or_a_number() {
        String said = "The two spoke with each other for two days.";
        String fault = "rule 18: the rationale, or what the fact says, does not name the key";
        assertOnly(ask(said, "Vienna", "Paris", "London"), fault + " “Vienna”");
        assertOnly(ask(said, "Dean Rusk", "Andrei Gromyko", "Robert McNamara"), fault + " “Dean Rusk”");
        assertOnly(ask(said, "Seven days", "Five days", "Six days"), fault + " “Seven days”");
        assertOnly(ask(said, "1962", "1958", "1959"), fault + " “1962”");
        assertThat(faults(ask(said, "Vienna", "Paris", "London").id("which-city/1961-06-05-state-vienna#meeting")))
                .isEmpty();
    }

    @Test
    void rule_18_another_form_of_the_key_is_enough_and_phrases_are_not_looked_for() {
        assertThat(faults(ask("Secretary Rusk said so.", "Dean Rusk", "Andrei Gromyko", "Robert McNamara")))
                .isEmpty();
        assertThat(faults(ask("An Austrian city was chosen.", "Vienna", "Paris", "London")))
                .isEmpty();
        assertThat(faults(ask("It took 7 days.", "Seven days", "Five days", "Six days")))
                .isEmpty();
        assertThat(faults(ask("It was the second of them.", "2", "3", "4"))).isEmpty();
        assertThat(faults(ask("They spoke for two days.", "A long talk", "A short talk", "A lunch")))
                .isEmpty();
    }

    @Test
    void rule_17_the_key_is_accepted_and_nothing_else() {
        assertThat(faults(sound().accepted("Vienna", "Wien"))).isEmpty();
        assertOnly(sound().accepted("Wien"), "rule 17: “accepted” does not contain the key");
        assertThat(faults(sound().stem("Which river was it in 1961?")
                        .options("The Danube", "The Rhine", "The Elbe")
                        .accepted("Danube")))
                .isEmpty();
        assertThat(faults(sound().stem("Whose summit was it in 1961?")
                        .options("Robert Brown's", "Robert Green's", "Robert Grey's")
                        .accepted("Robert Brown")))
                .isEmpty();
        assertOnly(sound().accepted("Vienna", "paris"), "rule 17: “paris” is accepted, and is a wrong option");
        assertOnly(
                sound().stem("Who was attorney general in 1961?")
                        .options("Robert Kennedy", "Dean Rusk", "Lyndon Johnson")
                        .accepted("Robert Kennedy", "Kennedy"),
                "rule 17: “Kennedy” is accepted, and is the surname of several people");
        assertOnly(
                sound().interaction(
                                new Interaction.Multiple(List.of("Vienna", "Geneva"), ItemDraft.distractors("Paris")))
                        .accepted("Vienna"),
                "rule 17: “accepted” has 1 lists for 2 right options");
    }

    @Test
    void rule_18_it_teaches_and_has_a_source() {
        assertOnly(sound().rationale(" "), "rule 18: there is no rationale");
        assertOnly(sound().rationale("Vienna, of course"), "rule 18: the rationale is not a full sentence");
        assertOnly(sound().sources(), "rule 18: there is no source");
        assertOnly(sound().sources(new Cited("a", "State", null, null, "")), "rule 18: a source has no outlet");
    }

    @Test
    void rule_19_it_has_topics_that_there_are() {
        assertOnly(sound().topics(), "rule 19: there is no topic");
        assertOnly(sound().topics("summits", "sports"), "rule 19: there is no topic “sports”");
    }

    @Test
    void rule_20_difficulty_goes_from_1_to_5() {
        assertOnly(sound().difficulty(0), "rule 20: the difficulty is 0");
        assertOnly(sound().difficulty(6), "rule 20: the difficulty is 6");
    }

    @Test
    void a_true_or_false_item_has_one_wrong_option_and_may_say_the_key() {
        assertThat(faults(sound().kind("true-false")
                        .stem("True or false? John F. Kennedy and Nikita Khrushchev met in Vienna on 3 June 1961.")
                        .interaction(new Interaction.Choice(
                                "True", List.of(new Distractor("False", "They met in Vienna for two days."))))))
                .isEmpty();
    }
}
