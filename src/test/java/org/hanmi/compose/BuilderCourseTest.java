package org.hanmi.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hanmi.present.BuildView;
import org.hanmi.present.BuildWords;
import org.hanmi.present.Command;
import org.hanmi.present.ScreenWords;
import org.hanmi.present.Words;
import org.hanmi.screen.Size;
import org.hanmi.set.Blueprint;
import org.hanmi.set.Pool;
import org.hanmi.set.QuestionSet;
import org.hanmi.set.Row;
import org.hanmi.set.Samples;
import org.hanmi.set.Vocabulary;
import org.hanmi.tui.BuildFace;
import org.hanmi.tui.ScriptedDisplay;
import org.hanmi.tui.Stage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BuilderCourseTest {

    private final List<QuestionSet> written = new ArrayList<>();

    private BuilderCourse course(Row... rows) {
        Builder builder = new Builder(
                new Blueprint("Quiz", null, List.of(), false, List.of(rows)),
                Pool.of(Samples.unrelated(9)),
                new Vocabulary(Samples.unrelated(9)),
                "1",
                (row, item) -> row.kinds().isEmpty() || row.kinds().contains(item.kind()));
        return new BuilderCourse(builder, Locale.ENGLISH, written::add);
    }

    private static BuildView view(BuilderCourse course) {
        return ((BuildFace) Objects.requireNonNull(course.face())).view();
    }

    private static List<String> stems(BuilderCourse course) {
        return view(course).lines().stream()
                .filter(line -> !line.isHead())
                .map(BuildView.Line::text)
                .toList();
    }

    @Test
    void another_question_a_lock_a_new_draw_and_all_of_it_undone() {
        BuilderCourse course = course(Row.of(3));
        List<String> first = stems(course);
        course.answer("x2");
        List<String> second = stems(course);
        assertThat(second).hasSize(3).isNotEqualTo(first).contains(first.get(0), first.get(2));
        course.answer("l2");
        assertThat(view(course).lines().get(2).locked()).isTrue();
        course.answer("r2");
        assertThat(stems(course)).contains(second.get(1)).doesNotContain(first.get(1));
        for (int step = 0; step < 3; step++) {
            course.answer("u2");
        }
        assertThat(stems(course)).isEqualTo(first);
        course.obey(Command.UNDO);
        assertThat(view(course).note()).isEqualTo("There is nothing to undo.");
    }

    @Test
    void a_question_that_is_seen_whole_is_exchanged_for_one_that_is_seen_whole() {
        ScriptedDisplay display = new ScriptedDisplay(new Size(80, 40), "Down Enter x");
        new Stage(display, course(Row.of(3)), Words.of(Locale.ENGLISH), ScreenWords.of(Locale.ENGLISH)).run();
        assertThat(display.last()).contains("Another question; u brings the former back.", "✓ ");
    }

    @Test
    void what_is_short_is_said_in_the_language_of_the_screen() {
        assertThat(BuildWords.KOREAN.few(2, "topic=trade", 1, 5, 4, 2, 1, 0, 0, 0))
                .isEqualTo("2행 (topic=trade): 5문제 가운데 1문제. 맞는 문제는 4개, 그 가운데 다른 행에 있는 것 2개, 이미 묻는 사실인 것 1개.");
        assertThat(BuildWords.ENGLISH.few(1, "any", 0, 5, 0))
                .isEqualTo("Row 1 (any): 0 of 5; no question of the bank fits.");
    }

    @Test
    void what_was_made_is_not_lost_by_one_press() {
        BuilderCourse course = course(Row.of(2));
        course.answer("x1");
        course.obey(Command.LEAVE);
        assertThat(view(course).note()).startsWith("This set is not written yet");
        course.answer("l1");
        course.obey(Command.LEAVE);
        assertThat(course.face()).as("it was gone on with").isNotNull();
        course.obey(Command.LEAVE);
        assertThat(course.face()).isNull();
        assertThat(written).isEmpty();
        BuilderCourse untouched = course(Row.of(2));
        untouched.obey(Command.LEAVE);
        assertThat(untouched.face()).as("nothing was done to it").isNull();
    }

    @Test
    void rows_come_and_go_and_what_is_wrong_in_one_can_be_mended() {
        BuilderCourse course = course();
        assertThat(view(course).note()).startsWith("No rows yet");
        course.answer("+topic=nope,count=2");
        assertThat(view(course).written()).isEqualTo("topic=nope,count=2");
        assertThat(view(course).note()).isEqualTo("no item has the topic “nope”; the bank has alliance");
        course.answer("+topic=alliance,count=2");
        assertThat(view(course).written()).isNull();
        assertThat(stems(course)).hasSize(2);
        course.answer("+count=20");
        assertThat(view(course).note()).startsWith("Row 2 (any): 7 of 20;");
        assertThat(view(course).progress()).isEqualTo("9 of 22 questions");
        course.answer("d3");
        assertThat(stems(course)).hasSize(2);
    }

    @Test
    void what_is_written_is_what_was_seen_and_nothing_is_written_by_leaving() {
        BuilderCourse empty = course();
        empty.obey(Command.WRITE);
        assertThat(view(empty).note()).isEqualTo("There is nothing to write yet.");
        empty.obey(Command.LEAVE);
        assertThat(empty.face()).isNull();
        assertThat(written).isEmpty();
        BuilderCourse course = course(Row.of(2));
        course.answer("x1");
        course.obey(Command.WRITE);
        assertThat(course.face()).isNull();
        assertThat(written).hasSize(1);
        assertThat(written.get(0).title()).isEqualTo("Quiz");
        assertThat(written.get(0).items()).hasSize(2);
    }
}
