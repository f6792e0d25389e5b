package org.hanmi.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hanmi.answer.Asked;
import org.hanmi.answer.Question;
import org.hanmi.fact.FactId;
import org.hanmi.item.Cited;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuizDrawTest {

    private final Reviews reviews = Reviews.none(Schedule.DEFAULT);

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    private List<Question> draw(List<Item> items, int questions, boolean typed, long seed) {
        return QuizDraw.of(new Deck(items), reviews, questions, typed, seed);
    }

    private static Item about(String article, String fact, String stem, String key) {
        FactId id = new FactId(article, fact);
        return new Item(
                ItemId.of("meeting-place", id),
                "meeting-place",
                stem,
                new Interaction.Choice(key, List.of(new Distractor("Tokyo", "No."), new Distractor("Beijing", "No."))),
                List.of(),
                "So it was.",
                List.of(id),
                List.of(new Cited(article, "Yonhap", null, null, "")),
                List.of("summits"),
                null,
                1);
    }

    private static List<Item> places(int count) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(about("article-" + i, "meeting", "Where was meeting " + i + "?", "City " + i));
        }
        return items;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_same_seed_is_the_same_quiz_in_whatever_order_the_bank_was_read(int seed) {
        List<Item> items = SmallBank.many(60);
        List<Item> turned = new ArrayList<>(items);
        Collections.rotate(turned, 30);
        assertThat(draw(turned, 10, false, seed).stream().map(Question::options))
                .hasSize(10)
                .isEqualTo(draw(items, 10, false, seed).stream()
                        .map(Question::options)
                        .toList());
    }

    @Test
    void other_seeds_are_other_quizzes() {
        Set<List<String>> quizzes = new HashSet<>();
        seeds().forEach(seed -> quizzes.add(draw(places(40), 10, false, seed).stream()
                .map(question -> question.item().stem())
                .toList()));
        assertThat(quizzes).hasSizeGreaterThan(95);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_fact_is_asked_once(int seed) {
        List<Item> items = new ArrayList<>(SmallBank.items());
        items.addAll(places(20));
        List<Question> drawn = draw(items, 60, false, seed);
        // Two of them are on one treaty.
        assertThat(drawn).hasSize(items.size() - 1);
        assertThat(drawn.stream().map(question -> question.item().fact())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_question_has_the_answer_to_another_in_it(int seed) {
        Item where = about("vienna", "meeting", "Where did Kennedy and Khrushchev meet?", "Vienna");
        Item what = about("vienna", "topic", "What did they talk about in Vienna?", "Berlin");
        Item elsewhere = about("opec", "seat", "Which office is in Vienna?", "that of OPEC");
        List<Question> drawn = draw(List.of(where, what, elsewhere), 10, false, seed);
        assertThat(drawn).hasSize(2);
        assertThat(drawn.stream().map(Question::item)).contains(elsewhere).doesNotContainSequence(where, what);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_right_option_stands_in_each_place_as_often_as_in_any_other(int seed) {
        int[] places = new int[3];
        for (Question question : draw(places(40), 12, false, seed)) {
            assertThat(question.options())
                    .containsExactlyInAnyOrderElementsOf(
                            question.item().interaction().options());
            places[question.options().indexOf(question.key().get(0))]++;
        }
        assertThat(places).containsExactly(4, 4, 4);
    }

    @Test
    void options_with_an_order_of_their_own_keep_it() {
        Question year = draw(List.of(SmallBank.item(SmallBank.TREATY_YEAR)), 1, false, 3)
                .get(0);
        assertThat(year.options()).containsExactly("1950", "1953", "1954");
    }

    @Test
    void typed_questions_are_those_that_can_be() {
        List<Question> drawn = draw(SmallBank.items(), 20, true, 1);
        assertThat(drawn).hasSizeBetween(4, 6).allMatch(question -> question.asked() == Asked.TYPED);
    }

    @Test
    void what_is_suspended_is_not_asked_and_changes_nothing_else() {
        List<Question> before = draw(places(40), 40, false, 5);
        Item first = before.get(0).item();
        reviews.add(new LogEntry.Suspend(1, Instant.parse("2026-11-21T11:00:00Z"), Stage.ZONE, first.id()));
        List<Question> after = draw(places(40), 40, false, 5);
        assertThat(after.stream().map(Question::item))
                .isEqualTo(before.stream().map(Question::item).skip(1).toList());
    }
}
