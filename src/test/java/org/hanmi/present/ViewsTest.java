package org.hanmi.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hanmi.fsrs.Rating;
import org.hanmi.item.Item;
import org.hanmi.item.ItemId;
import org.hanmi.review.LogEntry;
import org.hanmi.review.Reviews;
import org.hanmi.review.Schedule;
import org.hanmi.session.Deck;
import org.hanmi.session.Event;
import org.hanmi.session.Limits;
import org.hanmi.session.State;
import org.hanmi.story.SmallBank;
import org.hanmi.story.Stage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ViewsTest {

    private static final Instant START = Instant.parse("2026-11-21T11:00:00Z");

    private static Stage stage(String... ids) {
        List<Item> items = List.of(ids).stream().map(SmallBank::item).toList();
        return new Stage(items, List.of(), Limits.DEFAULT, START);
    }

    private static QuestionView question(Stage stage) {
        return stage.views.question((State.Asking) stage.sitting.state());
    }

    private static FeedbackView feedback(Stage stage) {
        return stage.views.feedback((State.Answered) stage.sitting.state());
    }

    @Test
    void a_question_names_no_source() {
        QuestionView view = question(stage(SmallBank.VIENNA));
        assertThat(view.toString()).doesNotContain("Historian", "state.gov", "That is what");
        assertThat(view.title()).isEqualTo("Summits");
        assertThat(view.progress()).isEqualTo("1 of 1");
        assertThat(view.options()).extracting(QuestionView.Option::label).containsExactly("1", "2", "3");
    }

    @Test
    void after_the_answer_each_option_has_its_sign_and_its_reason() {
        Stage stage = stage(SmallBank.VIENNA);
        stage.sitting.on(new Event.Answer("Paris"));
        FeedbackView view = feedback(stage);
        assertThat(view.mark()).isEqualTo(Mark.WRONG);
        assertThat(view.given()).isEqualTo("Paris");
        assertThat(view.options())
                .extracting(FeedbackView.Option::text, FeedbackView.Option::mark, FeedbackView.Option::chosen)
                .containsExactly(
                        tuple("Paris", Mark.WRONG, true),
                        tuple("Vienna", Mark.RIGHT, false),
                        tuple("Ottawa", Mark.NONE, false));
        assertThat(view.sources())
                .containsExactly(new FeedbackView.SourceLine(
                        "Office of the Historian, 18 March 2021, paragraph 2",
                        "https://history.state.gov/",
                        "vienna-summit"));
        assertThat(view.next()).isEqualTo("You will see this again today, then tomorrow.");
    }

    @Test
    void an_override_changes_sign_and_verdict() {
        Stage stage = stage(SmallBank.VIENNA);
        stage.sitting.on(new Event.Answer("Paris"));
        stage.sitting.on(new Event.WasRight());
        assertThat(feedback(stage).mark()).isEqualTo(Mark.RIGHT);
        assertThat(feedback(stage).verdict()).isEqualTo("Right");
        stage.sitting.on(new Event.Rate(Rating.AGAIN));
        assertThat(feedback(stage).mark()).isEqualTo(Mark.WRONG);
    }

    @Test
    void an_order_is_shown_as_it_should_be_with_crosses_at_what_stood_elsewhere() {
        Stage stage = stage(SmallBank.SUMMITS);
        stage.sitting.on(
                new Event.Answer("the Singapore summit, the Pyongyang summit of Kim Dae-jung, the Hanoi summit"));
        FeedbackView view = feedback(stage);
        assertThat(view.options())
                .extracting(FeedbackView.Option::label, FeedbackView.Option::mark)
                .containsExactly(tuple("1", Mark.WRONG), tuple("2", Mark.WRONG), tuple("3", Mark.RIGHT));
        assertThat(view.answer())
                .isEqualTo("the Pyongyang summit of Kim Dae-jung → the Singapore summit → the Hanoi summit");
    }

    @Test
    void a_fact_missed_eight_times_brings_advice() {
        Reviews reviews = Reviews.none(Schedule.DEFAULT);
        List<LogEntry> history = new java.util.ArrayList<>();
        for (int i = 0; i < 9; i++) {
            history.add(new LogEntry.Review(
                    i + 1,
                    Instant.parse("2026-01-01T11:00:00Z").plusSeconds(86_400L * 5 * i),
                    Stage.ZONE,
                    new ItemId(SmallBank.VIENNA),
                    "choice",
                    3,
                    Rating.AGAIN,
                    "",
                    false,
                    3000,
                    ""));
        }
        history.forEach(reviews::add);
        assertThat(reviews.lapses("vienna-summit#meeting")).isGreaterThanOrEqualTo(8);
        Stage stage = new Stage(List.of(SmallBank.item(SmallBank.VIENNA)), history, Limits.DEFAULT, START);
        stage.sitting.on(new Event.DontKnow());
        assertThat(feedback(stage).note()).contains("missed this 9 times");
        assertThat(feedback(stage).verdict()).isEqualTo("Not known yet");
    }

    @Test
    void home_counts_by_topic_by_week_and_ahead() {
        Reviews reviews = Reviews.none(Schedule.DEFAULT);
        for (int day = 18; day <= 20; day++) {
            reviews.add(new LogEntry.Review(
                    day,
                    Instant.parse("2026-11-" + day + "T11:00:00Z"),
                    Stage.ZONE,
                    new ItemId(day == 20 ? SmallBank.TROOPS : SmallBank.VIENNA),
                    "choice",
                    3,
                    Rating.GOOD,
                    "",
                    true,
                    4000,
                    ""));
        }
        HomeView view = Home.view(
                Words.of(Locale.ENGLISH),
                SmallBank.TOPICS,
                new Deck(SmallBank.items()),
                reviews,
                new Limits(0, 4),
                LocalDate.of(2026, 11, 21),
                List.of());
        assertThat(view.due()).isEqualTo(1);
        assertThat(view.fresh()).isEqualTo(4);
        assertThat(view.weeks()).hasSize(12).endsWith(0, 3);
        assertThat(view.days()).hasSize(7).startsWith(1);
        assertThat(view.streak()).isEqualTo("day 3");
        assertThat(view.advice()).isEqualTo("Press Enter to study what is due, then what is new.");
        assertThat(view.topics())
                .hasSize(2)
                .allSatisfy(topic -> assertThat(topic.known()).isBetween(.1, .5));
    }

    @Test
    void home_after_a_long_absence_shares_out_what_waits() {
        Reviews reviews = Reviews.none(Schedule.DEFAULT);
        List<Item> items = SmallBank.many(900);
        for (Item item : items) {
            reviews.add(new LogEntry.Review(
                    reviews.nextSeq(),
                    Instant.parse("2025-11-18T11:00:00Z"),
                    Stage.ZONE,
                    item.id(),
                    "choice",
                    3,
                    Rating.AGAIN,
                    "",
                    false,
                    4000,
                    ""));
        }
        Limits limits = new Limits(0, 10, 150);
        LocalDate today = LocalDate.of(2026, 11, 21);
        Deck deck = new Deck(items);
        HomeView english =
                Home.view(Words.of(Locale.ENGLISH), SmallBank.TOPICS, deck, reviews, limits, today, List.of());
        assertThat(english.today()).startsWith("150 of 900 due, nothing new, about ");
        assertThat(english.advice())
                .isEqualTo("900 are waiting; 150 are for today, those nearest to being forgotten first."
                        + " New facts come when you have caught up, in about 5 days.");
        HomeView korean = Home.view(Words.of(Locale.KOREAN), SmallBank.TOPICS, deck, reviews, limits, today, List.of());
        assertThat(korean.today()).startsWith("밀린 900개 가운데 150개, 약 ");
        assertThat(korean.advice()).contains("가장 잊기 쉬운 150개");
    }

    @Test
    void home_without_questions_says_how_to_get_them() {
        HomeView view = Home.view(
                Words.of(Locale.ENGLISH),
                SmallBank.TOPICS,
                new Deck(List.of()),
                Reviews.none(Schedule.DEFAULT),
                Limits.DEFAULT,
                LocalDate.of(2026, 11, 21),
                List.of());
        assertThat(view.advice()).contains("hanmi generate");
        assertThat(view.today()).isEqualTo("nothing is due");
        assertThat(view.minutes()).isZero();
    }
}
