package org.hanmi.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hanmi.fsrs.Rating;
import org.hanmi.item.Item;
import org.hanmi.story.QuizStage;
import org.hanmi.story.SmallBank;
import org.hanmi.story.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a sitting keeps for the way back grows with its steps, and not with their square. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LongSittingTest {

    private static final int QUESTIONS = 2000;

    /** A path through a tree of so many is about a dozen nodes; a step changes few trees, each once or twice. */
    private static final int NODES_A_STEP = 150;

    private static final List<Item> ITEMS = SmallBank.many(QUESTIONS);

    private static final Instant START = Instant.parse("2026-11-21T11:00:00Z");

    @Test
    void a_sitting_keeps_little_for_each_step() {
        Stage stage = new Stage(ITEMS, List.of(), new Limits(QUESTIONS, QUESTIONS), START);
        State start = stage.sitting.state();
        assertThat(start.progress().ahead()).hasSize(QUESTIONS - 1);
        for (int i = 0; i < QUESTIONS; i++) {
            stage.sitting.on(i % 9 == 8 ? new Event.Skip() : new Event.DontKnow());
            stage.sitting.on(i % 2 == 0 ? new Event.Rate(Rating.GOOD) : new Event.Next());
            stage.sitting.on(new Event.Next());
        }
        Set<Object> met = SharedListTest.met();
        int steps = 0;
        for (@Nullable State each = stage.sitting.state(); each != null; each = before(each)) {
            Progress progress = each.progress();
            SharedListTest.meet(progress.ahead().root(), met);
            SharedListTest.meet(progress.outcomes().root(), met);
            SharedListTest.meet(progress.memories().facts().entries().root(), met);
            SharedListTest.meet(progress.memories().days().entries().root(), met);
            steps++;
        }
        assertThat(steps).isGreaterThan(QUESTIONS);
        assertThat(met.size()).isLessThan(steps * NODES_A_STEP);
        while (stage.sitting.state().progress().canUndo()) {
            stage.sitting.on(new Event.Undo());
        }
        assertThat(stage.sitting.state().progress().ahead())
                .isEqualTo(start.progress().ahead());
    }

    private static @Nullable State before(State state) {
        Progress.Past past = state.progress().past();
        return past == null ? null : past.before();
    }

    @Test
    void a_quiz_keeps_little_for_each_step() {
        QuizStage stage = new QuizStage(ITEMS, new Terms(true, null, Purpose.STUDY, ""), false, Locale.ENGLISH);
        for (int i = 0; i < QUESTIONS; i++) {
            stage.sitting.on(new QuizEvent.Answer("1"));
        }
        Set<Object> met = SharedListTest.met();
        int steps = 0;
        for (@Nullable QuizState each = stage.sitting.state(); each != null; each = before(each)) {
            SharedListTest.meet(each.paper().replies().root(), met);
            steps++;
        }
        assertThat(steps).isGreaterThan(QUESTIONS);
        assertThat(met.size()).isLessThan(steps * NODES_A_STEP);
    }

    private static @Nullable QuizState before(QuizState state) {
        Paper.Past past = state.paper().past();
        return past == null ? null : past.before();
    }
}
