package org.hanmi.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hanmi.answer.Asked;
import org.hanmi.answer.Question;
import org.hanmi.fsrs.Rating;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.hanmi.item.ItemId;
import org.hanmi.review.LogEntry;
import org.hanmi.review.Reviews;
import org.hanmi.review.Schedule;
import org.hanmi.story.SmallBank;
import org.hanmi.story.Stage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QueueTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Reviews reviews = Reviews.none(Schedule.DEFAULT);

    private void review(String id, String day, Rating rating) {
        reviews.add(new LogEntry.Review(
                reviews.nextSeq(),
                Instant.parse(day + "T12:00:00Z"),
                Stage.ZONE,
                new ItemId(id),
                "choice",
                3,
                rating,
                "",
                rating.isPass(),
                4000,
                ""));
    }

    private List<String> line(List<Item> items, Limits limits) {
        return Queue.of(new Deck(items), reviews, limits, TODAY).stream()
                .map(slot -> slot.item().id().text())
                .toList();
    }

    private static List<Item> some(String... ids) {
        return List.of(ids).stream().map(SmallBank::item).toList();
    }

    @Test
    void what_is_due_comes_first_the_most_endangered_before_the_others() {
        review(SmallBank.TROOPS, "2026-11-01", Rating.GOOD);
        review(SmallBank.HOST, "2026-11-10", Rating.AGAIN);
        assertThat(line(some(SmallBank.VIENNA, SmallBank.TROOPS, SmallBank.HOST), Limits.DEFAULT))
                .containsExactly(SmallBank.HOST, SmallBank.TROOPS, SmallBank.VIENNA);
    }

    @Test
    void what_is_new_can_come_as_it_stands_in_the_deck() {
        review(SmallBank.HOST, "2026-11-10", Rating.AGAIN);
        List<Item> items = some(SmallBank.TROOPS, SmallBank.VIENNA, SmallBank.HOST);
        assertThat(Queue.of(new Deck(items), reviews, Limits.DEFAULT, TODAY, Sequence.AS_LISTED))
                .extracting(slot -> slot.item().id().text())
                .containsExactly(SmallBank.HOST, SmallBank.TROOPS, SmallBank.VIENNA);
    }

    @Test
    void what_is_not_due_is_not_asked() {
        review(SmallBank.VIENNA, "2026-11-20", Rating.EASY);
        assertThat(line(some(SmallBank.VIENNA), Limits.DEFAULT)).isEmpty();
    }

    @Test
    void the_limit_of_new_facts_is_for_the_day_and_not_for_the_sitting() {
        review(SmallBank.VIENNA, "2026-11-21", Rating.GOOD);
        review(SmallBank.HOST, "2026-11-21", Rating.AGAIN);
        assertThat(line(SmallBank.items(), new Limits(0, 3))).hasSize(1);
        assertThat(line(SmallBank.items(), new Limits(0, 2))).isEmpty();
    }

    @Test
    void the_limit_of_questions_leaves_out_new_ones_first() {
        review(SmallBank.TROOPS, "2026-11-01", Rating.GOOD);
        assertThat(line(SmallBank.items(), new Limits(1, 10))).containsExactly(SmallBank.TROOPS);
        assertThat(line(SmallBank.items(), new Limits(2, 10))).hasSize(2).startsWith(SmallBank.TROOPS);
    }

    @Test
    void new_facts_come_from_article_to_article_with_options_first() {
        List<Item> items = some(SmallBank.SUMMITS, SmallBank.DECLARATION, SmallBank.TROOPS, SmallBank.VIENNA);
        assertThat(line(items, Limits.DEFAULT))
                .containsExactly(SmallBank.SUMMITS, SmallBank.TROOPS, SmallBank.VIENNA, SmallBank.DECLARATION);
    }

    @Test
    void the_items_of_a_fact_take_turns() {
        List<Item> items = some(SmallBank.TREATY_YEAR, SmallBank.TREATY_DAY);
        assertThat(line(items, Limits.DEFAULT)).containsExactly(SmallBank.TREATY_YEAR);
        review(SmallBank.TREATY_YEAR, "2026-11-01", Rating.GOOD);
        assertThat(line(items, Limits.DEFAULT)).containsExactly(SmallBank.TREATY_DAY);
        review(SmallBank.TREATY_DAY, "2026-11-05", Rating.GOOD);
        assertThat(line(items, Limits.DEFAULT)).hasSize(1).doesNotContain(SmallBank.TREATY_DAY);
    }

    @Test
    void an_answer_is_typed_once_the_fact_is_known_for_a_week() {
        review(SmallBank.VIENNA, "2026-11-01", Rating.GOOD);
        assertThat(Queue.of(new Deck(some(SmallBank.VIENNA)), reviews, Limits.DEFAULT, TODAY)
                        .get(0)
                        .asked())
                .isEqualTo(Asked.CHOICE);
        review(SmallBank.VIENNA, "2026-11-08", Rating.GOOD);
        assertThat(Queue.of(new Deck(some(SmallBank.VIENNA)), reviews, Limits.DEFAULT, TODAY.plusDays(300))
                        .get(0)
                        .asked())
                .isEqualTo(Asked.TYPED);
    }

    @Test
    void a_suspended_fact_is_not_asked() {
        reviews.add(new LogEntry.Suspend(
                1, Instant.parse("2026-11-01T12:00:00Z"), Stage.ZONE, new ItemId(SmallBank.VIENNA)));
        assertThat(line(some(SmallBank.VIENNA), Limits.DEFAULT)).isEmpty();
    }

    @Test
    void options_change_places_and_the_key_is_not_always_first() {
        Item item = SmallBank.item(SmallBank.VIENNA);
        Set<Integer> places = new HashSet<>();
        for (int repetition = 0; repetition < 12; repetition++) {
            Question question = Arrangement.question(item, Asked.CHOICE, repetition);
            places.add(question.options().indexOf("Vienna"));
            assertThat(question).isEqualTo(Arrangement.question(item, Asked.CHOICE, repetition));
        }
        assertThat(places).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void the_key_of_first_questions_stands_in_every_place() {
        int[] places = new int[3];
        for (Item item : SmallBank.many(300)) {
            Item worded = SmallBank.item(SmallBank.VIENNA);
            Item other = new Item(
                    item.id(),
                    item.kind(),
                    item.stem(),
                    worded.interaction(),
                    item.accepted(),
                    item.rationale(),
                    item.basis(),
                    item.sources(),
                    item.topics(),
                    item.when(),
                    1);
            places[Arrangement.question(other, Asked.CHOICE, 0).options().indexOf("Vienna")]++;
        }
        for (int place : places) {
            assertThat(place).isBetween(70, 130);
        }
    }

    @Test
    void dates_keep_their_order_and_sequences_never_stand_right_already() {
        Question dates = Arrangement.question(SmallBank.item(SmallBank.TREATY_DAY), Asked.CHOICE, 0);
        assertThat(dates.options()).containsExactly("27 July 1953", "1 October 1953", "17 November 1954");
        for (int repetition = 0; repetition < 50; repetition++) {
            Question order = Arrangement.question(SmallBank.item(SmallBank.SUMMITS), Asked.ORDER, repetition);
            assertThat(order.options())
                    .containsExactlyInAnyOrderElementsOf(order.key())
                    .isNotEqualTo(order.key());
        }
    }

    private static Item trueOrFalse(String fact) {
        Item like = SmallBank.item(SmallBank.VIENNA);
        return new Item(
                new ItemId("true-or-false/" + fact),
                "true-false",
                "True or false? They met in Paris.",
                new Interaction.Choice("False", List.of(new Distractor("True", "They met in Vienna."))),
                List.of(),
                like.rationale(),
                like.basis(),
                like.sources(),
                like.topics(),
                like.when(),
                1);
    }

    @Test
    void a_new_fact_is_asked_among_three_options_rather_than_two() {
        List<Item> items = List.of(trueOrFalse("vienna-summit#meeting"), SmallBank.item(SmallBank.VIENNA));
        assertThat(line(items, Limits.DEFAULT)).containsExactly(SmallBank.VIENNA);
    }

    @Test
    void true_stands_above_false() {
        for (int repetition = 0; repetition < 9; repetition++) {
            assertThat(Arrangement.question(trueOrFalse("a#b"), Asked.CHOICE, repetition)
                            .options())
                    .containsExactly("True", "False");
        }
    }
}
