package org.hanmi.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hanmi.answer.Judge;
import org.hanmi.answer.Rivals;
import org.hanmi.fsrs.Rating;
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

/** Cramming: any fact, and nothing of it in the schedule. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PracticeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Instant NOW = Instant.parse("2026-11-21T11:00:00Z");
    private static final List<Item> ITEMS = SmallBank.many(30);

    private final Reviews reviews = Reviews.none(Schedule.DEFAULT);

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

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

    @Test
    void what_is_known_least_comes_first_and_what_was_asked_today_may_come_again() {
        List<Item> items = List.of(
                SmallBank.item(SmallBank.VIENNA), SmallBank.item(SmallBank.TROOPS), SmallBank.item(SmallBank.HOST));
        review(SmallBank.TROOPS, "2026-11-21", Rating.GOOD);
        review(SmallBank.HOST, "2026-11-01", Rating.GOOD);
        assertThat(Queue.practice(new Deck(items), reviews, 0, TODAY).stream()
                        .map(slot -> slot.item().id().text()))
                .containsExactly(SmallBank.HOST, SmallBank.TROOPS, SmallBank.VIENNA);
        assertThat(Queue.practice(new Deck(items), reviews, 2, TODAY)).hasSize(2);
    }

    private static Event event(State state, Random random) {
        if (state instanceof State.Asking asking) {
            return switch (random.nextInt(7)) {
                case 0 -> new Event.Undo();
                case 1 -> new Event.DontKnow();
                case 2 -> new Event.WasRight();
                case 3 -> new Event.Hint();
                default -> new Event.Answer(asking.question().key().get(0));
            };
        }
        return switch (random.nextInt(6)) {
            case 0 -> new Event.Undo();
            case 1 -> new Event.Rate(Rating.of(1 + random.nextInt(4)));
            default -> new Event.Next();
        };
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_is_done_the_schedule_stays_as_it_is(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 10; i++) {
            review(ITEMS.get(random.nextInt(20)).id().text(), "2026-11-" + (10 + i), Rating.of(1 + random.nextInt(4)));
        }
        List<LogEntry> history = new ArrayList<>();
        Session session = new Session(
                new Deck(ITEMS), reviews, Schedule.DEFAULT, new Judge(new Rivals(ITEMS)), Stage.ZONE, Purpose.PRACTICE);
        Sitting<State, Event> sitting = new Sitting<>(
                session,
                session.start(Queue.practice(new Deck(ITEMS), reviews, 12, TODAY), NOW),
                history::addAll,
                () -> NOW);
        List<LocalDate> before = due();
        List<Reviews.Day> days = reviews.days();
        for (int i = 0; i < 50; i++) {
            sitting.on(event(sitting.state(), random));
        }
        assertThat(history)
                .hasAtLeastOneElementOfType(LogEntry.Cram.class)
                .noneMatch(LogEntry.Review.class::isInstance);
        history.forEach(reviews::add);
        assertThat(reviews.problems()).isEmpty();
        assertThat(due()).isEqualTo(before);
        assertThat(reviews.days()).isEqualTo(days);
        assertThat(reviews.nextSeq()).isEqualTo(sitting.state().progress().nextSeq());
    }

    private List<LocalDate> due() {
        List<LocalDate> due = new ArrayList<>();
        for (Item item : ITEMS) {
            due.add(reviews.due(item.memory()));
        }
        return due;
    }
}
