package org.hanmi.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanmi.WorldFixture.event;
import static org.hanmi.WorldFixture.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hanmi.WorldFixture;
import org.hanmi.fact.FactId;
import org.hanmi.fact.Statement.Event;
import org.hanmi.item.Item;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.time.When;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is put in order is of one kind, certain, and no matter of days. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LandmarksInOrderTest {

    private static final Set<String> MODELS = Set.of("events-in-order", "which-first", "years-matched");

    private static final List<String> DEEDS = List.of(
            "the seizure of a ship",
            "the coup in the capital",
            "the landing on the island",
            "the bombing of a bridge",
            "the release of the crew",
            "the closing of a legation",
            "the raid on a palace",
            "the arrest of a general",
            "the opening of a port");

    private static WorldFixture deeds(int count) {
        WorldFixture world = new WorldFixture();
        for (int i = 0; i < count; i++) {
            String when = 1961 + 2 * i + "-05-1" + i;
            world.fact("deed-" + i, when, event(DEEDS.get(i), Event.Type.OTHER, null));
        }
        return world;
    }

    private static List<Item> items(WorldFixture world) {
        return new Generator(new KnowledgeBase(world.world()))
                .generate().items().stream()
                        .filter(item -> MODELS.contains(item.id().model())
                                && !item.id().memory().startsWith("posts"))
                        .toList();
    }

    @Test
    void things_of_one_kind_stand_in_the_order_of_their_days_a_year_apart_at_least() {
        WorldFixture world = deeds(9);
        KnowledgeBase knowledge = new KnowledgeBase(world.world());
        List<Item> items = items(world);
        assertThat(items).hasSizeGreaterThan(6);
        for (Item item : items) {
            LocalDate last = LocalDate.MIN;
            for (FactId id : item.basis()) {
                When when = Objects.requireNonNull(knowledge.fact(id).when());
                assertThat(when.earliest()).isAfter(last);
                last = when.latest().plusYears(1);
            }
        }
    }

    @Test
    void nobody_is_asked_to_order_things_of_two_generations() {
        WorldFixture world = new WorldFixture()
                .fact("one", "1961-05-16", event(DEEDS.get(0), Event.Type.OTHER, null))
                .fact("two", "1968-01-23", event(DEEDS.get(1), Event.Type.OTHER, null))
                .fact("three", "1981-10-26", event(DEEDS.get(2), Event.Type.OTHER, null));
        assertThat(items(world)).isEmpty();
        world.fact("four", "1974-08-15", event(DEEDS.get(3), Event.Type.OTHER, null));
        assertThat(items(world)).isNotEmpty().noneMatch(item -> {
            String basis = item.basis().toString();
            return basis.contains("#one") && basis.contains("#three");
        });
    }

    @Test
    void the_memory_of_an_item_is_that_of_the_earliest() {
        assertThat(items(deeds(5)))
                .allSatisfy(item -> assertThat(item.id().memory())
                        .isEqualTo(item.basis().get(0).toString()));
    }

    @Test
    void a_later_fact_leaves_most_items_as_they_were() {
        Set<String> before = new TreeSet<>();
        items(deeds(8)).forEach(item -> before.add(item.id() + " " + item.basis()));
        Set<String> after = new TreeSet<>();
        items(deeds(9)).forEach(item -> after.add(item.id() + " " + item.basis()));
        assertThat(after).isNotEqualTo(before);
        after.retainAll(before);
        assertThat(after).hasSizeGreaterThan(before.size() / 3);
    }

    @Test
    void names_with_numbers_do_not_give_each_other_away() {
        WorldFixture world = new WorldFixture()
                .fact("one", "1961-06", event("the first test of a bomb", Event.Type.TEST, null))
                .fact("two", "1963-06", event("the second test of a bomb", Event.Type.TEST, null))
                .fact("three", "1965-06", event("the third test of a bomb", Event.Type.TEST, null));
        assertThat(items(world)).isEmpty();
    }

    @Test
    void clauses_and_what_may_have_been_done_again_are_no_landmarks() {
        WorldFixture world = new WorldFixture()
                .fact("one", "1961-06-01", event("the promise of a withdrawal", Event.Type.STATEMENT, null))
                .fact("two", "1963-06-01", event("the plan for an attack", Event.Type.OTHER, null))
                .fact("three", "1965-06-01", event("the visit of a fleet to the port", Event.Type.OTHER, null));
        assertThat(items(world)).isEmpty();
    }

    @Test
    void meetings_whose_people_may_have_met_again_in_between_have_no_order() {
        WorldFixture world = new WorldFixture()
                .fact("one", "1961-06-03", meeting("vienna", "john-f-kennedy", "nikita-khrushchev"))
                .fact("two", "1962-07-03", meeting("paris", "john-f-kennedy", "andrei-gromyko"))
                .fact("three", "1963-08-03", meeting("london", "john-f-kennedy", "robert-mcnamara"));
        assertThat(items(world)).isEmpty();
    }
}
