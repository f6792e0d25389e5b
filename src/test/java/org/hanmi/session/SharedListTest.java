package org.hanmi.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SharedListTest {

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    /** Adds all nodes below one to those that were met. */
    static void meet(SharedList.@Nullable Node<?> node, Set<Object> met) {
        if (node != null && met.add(node)) {
            meet(node.left, met);
            meet(node.right, met);
        }
    }

    /** A set to which two things are the same only if they are one. */
    static Set<Object> met() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private static int height(SharedList.@Nullable Node<?> node) {
        return node == null ? 0 : 1 + Math.max(height(node.left), height(node.right));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void is_what_a_list_would_be_and_leaves_those_before_as_they_were(int seed) {
        Random random = new Random(seed);
        List<Integer> start = new ArrayList<>();
        for (int i = random.nextInt(50); i > 0; i--) {
            start.add(i);
        }
        SharedList<Integer> list = SharedList.of(start);
        List<List<Integer>> expected = new ArrayList<>(List.of(List.copyOf(start)));
        List<SharedList<Integer>> versions = new ArrayList<>(List.of(list));
        for (int i = 0; i < 300; i++) {
            List<Integer> now = new ArrayList<>(expected.get(i));
            int place = random.nextInt(now.size() + 1);
            boolean isThere = place < now.size();
            switch (random.nextInt(5)) {
                case 0 -> {
                    now.add(i);
                    list = list.plus(i);
                }
                case 1, 2 -> {
                    now.add(place, i);
                    list = list.plus(place, i);
                }
                case 3 -> {
                    if (isThere) {
                        now.set(place, i);
                        list = list.with(place, i);
                    }
                }
                default -> {
                    if (isThere) {
                        now.remove(place);
                        list = list.minus(place);
                    }
                }
            }
            expected.add(List.copyOf(now));
            versions.add(list);
        }
        assertThat(versions).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void stays_flat_however_it_is_used(int seed) {
        Random random = new Random(seed);
        boolean atTheEnd = seed % 3 == 0;
        SharedList<Integer> list = SharedList.of(List.of());
        for (int i = 0; i < 2000; i++) {
            list = atTheEnd ? list.plus(i) : list.plus(random.nextInt(1 + Math.min(4, list.size())), i);
        }
        assertThat(height(list.root())).isLessThan(25);
        for (int i = 0; i < 1900; i++) {
            list = list.minus(seed % 2 == 0 ? 0 : random.nextInt(list.size()));
        }
        assertThat(height(list.root())).isLessThan(15);
    }

    @Test
    void a_thousand_lists_of_a_thousand_have_few_nodes_of_their_own() {
        SharedList<Integer> list = SharedList.of(List.of());
        Set<Object> met = met();
        for (int i = 0; i < 1000; i++) {
            list = list.plus(i);
            meet(list.root(), met);
        }
        for (int i = 0; i < 1000; i++) {
            list = list.minus(0).plus(Math.min(3, list.size() - 1), i);
            meet(list.root(), met);
        }
        assertThat(list).hasSize(1000);
        assertThat(met).hasSizeLessThan(3000 * 20);
    }

    @Test
    void has_nothing_outside_its_bounds() {
        SharedList<String> list = SharedList.of(List.of("a", "b"));
        assertThat(SharedList.of(list)).isSameAs(list);
        assertThat(list.plus(2, "c")).containsExactly("a", "b", "c");
        assertThatThrownBy(() -> list.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> list.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> list.with(2, "c")).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> list.minus(2)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
