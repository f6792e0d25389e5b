package org.hanmi.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.hanmi.fsrs.Memory;
import org.hanmi.fsrs.Rating;
import org.hanmi.item.Item;
import org.hanmi.review.LogEntry;
import org.hanmi.review.Reviews;
import org.hanmi.review.Schedule;
import org.hanmi.story.SmallBank;
import org.hanmi.story.Stage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a learner does, in whatever order. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SittingPropertiesTest {

    private static final Instant START = Instant.parse("2026-11-21T11:00:00Z");

    private static final List<Item> ITEMS = SmallBank.many(60);

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    /** Half of the facts have been asked before, some not long ago. */
    private List<LogEntry> history(Random random) {
        List<LogEntry> log = new ArrayList<>();
        int reviews = random.nextInt(40);
        for (int i = 0; i < reviews; i++) {
            Item item = ITEMS.get(random.nextInt(ITEMS.size() / 2));
            Instant at = START.minus(Duration.ofHours((long) (reviews - i) * random.nextInt(5, 30)));
            Instant last = log.isEmpty() ? at : ((LogEntry.Review) log.get(log.size() - 1)).at();
            log.add(new LogEntry.Review(
                    i + 1,
                    at.isBefore(last) ? last : at,
                    Stage.ZONE,
                    item.id(),
                    "choice",
                    3,
                    Rating.of(1 + random.nextInt(4)),
                    "",
                    true,
                    2000 + random.nextInt(9000),
                    ""));
        }
        return log;
    }

    private static Event event(State state, Random random) {
        if (state instanceof State.Asking asking) {
            String right = asking.question().key().get(0);
            return switch (random.nextInt(12)) {
                case 0 -> new Event.Skip();
                case 1 -> new Event.Undo();
                case 2 -> new Event.DontKnow();
                case 3 -> new Event.Hint();
                case 4 -> new Event.WasRight();
                case 5 -> random.nextInt(4) == 0 ? new Event.Suspend() : new Event.Flag("");
                case 6, 7, 8 -> new Event.Answer("9");
                default -> new Event.Answer(right);
            };
        }
        if (state instanceof State.Answered) {
            return switch (random.nextInt(8)) {
                case 0 -> new Event.Undo();
                case 1 -> new Event.Rate(Rating.of(1 + random.nextInt(4)));
                case 2 -> new Event.WasRight();
                default -> new Event.Next();
            };
        }
        return random.nextBoolean() ? new Event.Undo() : new Event.Rate(Rating.of(1 + random.nextInt(4)));
    }

    private static State play(Stage stage, Random random, int events) {
        for (int i = 0; i < events; i++) {
            stage.pass(Duration.ofMillis(random.nextInt(20_000)));
            stage.sitting.on(event(stage.sitting.state(), random));
        }
        return stage.sitting.state();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void folding_the_log_gives_what_the_sitting_knows(int seed) {
        Random random = new Random(seed);
        List<LogEntry> history = history(random);
        Stage stage = new Stage(ITEMS, history, new Limits(12, 10), START);
        Progress progress = play(stage, random, 60).progress();
        Reviews folded = Reviews.none(Schedule.DEFAULT);
        history.forEach(folded::add);
        stage.log.forEach(folded::add);
        assertThat(folded.problems()).isEmpty();
        assertThat(folded.nextSeq()).isEqualTo(progress.nextSeq());
        for (Item item : ITEMS) {
            String key = item.memory();
            Remembered.Fact fact = progress.memories().get(key);
            if (fact == null) {
                assertThat(folded.memory(key)).isEqualTo(stage.reviews.memory(key));
                continue;
            }
            Memory.Known known = fact.memory();
            Memory.Known read = (Memory.Known) folded.memory(key);
            assertThat(read.stability()).isCloseTo(known.stability(), within(1e-9 * known.stability()));
            assertThat(read.difficulty()).isCloseTo(known.difficulty(), within(1e-9));
            assertThat(read.repetitions()).isEqualTo(known.repetitions());
            assertThat(read.lapses()).isEqualTo(known.lapses());
            assertThat(folded.due(key)).isEqualTo(known.last().plusDays(days(progress, key)));
        }
    }

    private static long days(Progress progress, String key) {
        long days = -1;
        for (Outcome outcome : progress.outcomes()) {
            days = outcome.slot().key().equals(key) ? outcome.days() : days;
        }
        return days;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void undo_restores_exactly(int seed) {
        Random random = new Random(seed);
        Stage stage = new Stage(ITEMS, history(random), new Limits(12, 10), START);
        State before = play(stage, random, random.nextInt(40));
        Event event = event(before, random);
        int lines = stage.log.size();
        State after = stage.sitting.on(event);
        boolean stepped =
                after.progress().past() != null && after.progress().past().before() == before;
        if (stepped) {
            int written = stage.log.size() - lines;
            State back = stage.sitting.on(new Event.Undo());
            assertThat(essence(back)).isEqualTo(essence(before));
            assertThat(stage.log).hasSize(lines + 2 * written);
        } else {
            boolean undone = event instanceof Event.Undo && stage.log.size() > lines;
            assertThat(undone || stage.log.size() == lines).isTrue();
        }
    }

    /** A state without what time and the log's numbering must change, and hints, which cannot be unseen. */
    private static List<Object> essence(State state) {
        Progress progress = state.progress();
        List<Object> essence = new ArrayList<>(List.of(
                state.getClass(),
                progress.ahead(),
                progress.outcomes(),
                progress.memories(),
                String.valueOf(progress.last()),
                progress.canUndo()));
        if (state instanceof State.Asking asking) {
            essence.addAll(List.of(asking.slot(), asking.question()));
        } else if (state instanceof State.Answered answered) {
            essence.addAll(List.of(answered.slot(), answered.rating(), answered.days(), answered.again()));
        }
        return essence;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void all_the_way_back_is_the_beginning(int seed) {
        Random random = new Random(seed);
        Stage stage = new Stage(ITEMS, history(random), new Limits(12, 10), START);
        State start = stage.sitting.state();
        play(stage, random, 40);
        while (stage.sitting.state().progress().canUndo()) {
            stage.sitting.on(new Event.Undo());
        }
        assertThat(essence(stage.sitting.state())).isEqualTo(essence(start));
        Reviews folded = Reviews.none(Schedule.DEFAULT);
        stage.log.forEach(folded::add);
        for (Item item : ITEMS) {
            assertThat(folded.memory(item.memory())).isEqualTo(new Memory.New());
            assertThat(folded.isSuspended(item.memory())).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_missed_question_comes_again_behind_three_others_where_there_are(int seed) {
        Random random = new Random(seed);
        Stage stage = new Stage(ITEMS, history(random), new Limits(12, 10), START);
        play(stage, random, random.nextInt(20));
        if (stage.sitting.state() instanceof State.Answered) {
            stage.sitting.on(new Event.Next());
        }
        if (stage.sitting.state() instanceof State.Asking asking) {
            int others = asking.progress().ahead().size();
            Progress progress = stage.sitting.on(new Event.DontKnow()).progress();
            Slot again = progress.ahead().get(Math.min(3, others));
            assertThat(again.key()).isEqualTo(asking.slot().key());
            assertThat(again.retry()).isTrue();
        } else {
            assertThat(stage.sitting.state()).isInstanceOf(State.Finished.class);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_two_siblings_are_lined_up_and_none_of_a_fact_asked_today(int seed) {
        Random random = new Random(seed);
        List<LogEntry> history = history(random);
        Stage stage = new Stage(ITEMS, history, new Limits(0, 10), START);
        State state = stage.sitting.state();
        Set<String> facts = new HashSet<>();
        List<Slot> all = new ArrayList<>(state.progress().ahead());
        if (state instanceof State.Asking asking) {
            all.add(0, asking.slot());
        }
        for (Slot slot : all) {
            assertThat(facts.add(slot.item().basis().get(0).toString())).isTrue();
            if (stage.reviews.memory(slot.key()) instanceof Memory.Known known) {
                assertThat(known.last().toString()).isLessThan("2026-11-21");
            }
        }
        assertThat(all.stream().filter(Slot::fresh)).hasSizeLessThanOrEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_same_deeds_make_the_same_log(int seed) {
        List<LogEntry> history = history(new Random(seed));
        Stage one = new Stage(ITEMS, history, new Limits(12, 10), START);
        Stage two = new Stage(ITEMS, history, new Limits(12, 10), START);
        play(one, new Random(seed), 50);
        play(two, new Random(seed), 50);
        assertThat(one.log).isEqualTo(two.log);
    }
}
