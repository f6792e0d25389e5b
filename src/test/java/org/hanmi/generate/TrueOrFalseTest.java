package org.hanmi.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.hanmi.bank.AsWritten;
import org.hanmi.item.Item;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Statements to be judged, in the bank of the repository. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TrueOrFalseTest {

    private final List<Item> items = AsWritten.read(Path.of("questions")).entries().stream()
            .map(AsWritten.Entry::item)
            .filter(item -> item.id().model().equals("true-or-false"))
            .toList();

    private static boolean isTrue(Item item) {
        return item.interaction().key().equals(List.of("True"));
    }

    private List<Item> of(Predicate<String> stem) {
        return items.stream().filter(item -> stem.test(item.stem())).toList();
    }

    @Test
    void about_half_of_each_sort_are_true() {
        List<Item> words = of(stem -> stem.contains(" who used the word"));
        List<Item> meetings = of(stem -> stem.contains(" met "));
        assertThat(List.of(words, meetings)).allSatisfy(sort -> {
            assertThat(sort).hasSizeGreaterThan(100);
            assertThat(sort.stream().filter(TrueOrFalseTest::isTrue).count() * 100 / sort.size())
                    .isBetween(45L, 55L);
        });
    }

    @Test
    void a_word_or_two_are_put_into_no_other_mouth() {
        List<Item> words = of(stem -> stem.contains(" who used the word"));
        assertThat(words)
                .filteredOn(item -> !isTrue(item))
                .allSatisfy(item -> assertThat(item.stem()).matches(".*“\\S+ \\S+ \\S+.*”.*"));
    }
}
