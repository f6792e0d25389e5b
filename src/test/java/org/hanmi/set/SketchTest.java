package org.hanmi.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hanmi.item.Item;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SketchTest {

    private static final List<Item> BANK = Samples.unrelated(30);

    private static final Blueprint.Fit ANY = (row, item) -> true;

    private static Sketch sketch(int... counts) {
        List<Row> rows = new ArrayList<>();
        for (int count : counts) {
            rows.add(Row.of(count));
        }
        return Sketch.of(rows, Pool.of(BANK), "1", ANY);
    }

    private static List<String> ids(Sketch sketch) {
        return sketch.items().stream().map(chosen -> chosen.item().id().text()).toList();
    }

    @Test
    void it_begins_as_a_set_without_a_hand_in_it() {
        Selection selection = Selection.of(
                new Blueprint(null, null, List.of(), false, sketch(8).rows()), Pool.of(BANK), "1", ANY);
        assertThat(sketch(8).items()).isEqualTo(selection.items());
    }

    @Test
    void another_item_stands_where_the_one_stood_and_the_one_never_comes_back() {
        Sketch before = sketch(3, 5);
        Set<String> gone = new HashSet<>();
        Sketch now = before;
        for (int turn = 0; turn < 22; turn++) {
            gone.add(ids(now).get(1));
            Sketch next = now.swapped(1);
            assertThat(ids(next)).hasSize(8).doesNotHaveDuplicates().doesNotContainAnyElementsOf(gone);
            for (int at = 0; at < 8; at++) {
                assertThat(ids(next).get(at).equals(ids(now).get(at))).isEqualTo(at != 1);
            }
            now = next;
        }
        assertThat(now.swapped(1).items()).hasSize(7);
    }

    @Test
    void what_is_locked_stays_where_it_is_and_the_rest_is_drawn_anew() {
        Sketch before = sketch(6).toggled(0).toggled(4);
        Sketch after = before.redrawn();
        assertThat(ids(after).get(0)).isEqualTo(ids(before).get(0));
        assertThat(after.isLocked(after.items().get(0).item())).isTrue();
        assertThat(ids(after)).contains(ids(before).get(4)).isNotEqualTo(ids(before));
        assertThat(after.items()).hasSize(6);
        assertThat(ids(before.redrawn())).isEqualTo(ids(after));
        assertThat(before.toggled(0).isLocked(before.items().get(0).item())).isFalse();
    }

    @Test
    void a_row_comes_and_goes_and_the_others_stay() {
        Sketch one = sketch(4);
        Sketch two = one.with(Row.of(3));
        assertThat(ids(two).subList(0, 4)).isEqualTo(ids(one));
        assertThat(two.items()).hasSize(7);
        assertThat(ids(two.without(1))).isEqualTo(ids(one));
        Sketch second = two.without(0);
        assertThat(ids(second)).isEqualTo(ids(two).subList(4, 7));
        assertThat(second.items()).allSatisfy(chosen -> assertThat(chosen.row()).isOne());
    }

    @Test
    void what_the_hand_made_is_a_set_as_any_other() {
        Sketch sketch = sketch(6).swapped(2).toggled(1).redrawn().with(Row.of(2));
        List<org.hanmi.problem.Problem> problems = new ArrayList<>();
        QuestionSet set = sketch.set("By hand", List.of("A", "B"));
        QuestionSet read = SetReader.read(
                Path.of("set.json"), SetWriter.text(set).getBytes(java.nio.charset.StandardCharsets.UTF_8), problems);
        assertThat(problems).isEmpty();
        assertThat(read).isEqualTo(set);
        assertThat(set.items().stream().map(SetItem::id)).isEqualTo(ids(sketch));
    }
}
