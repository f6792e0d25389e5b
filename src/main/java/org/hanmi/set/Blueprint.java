package org.hanmi.set;

import java.util.List;
import org.hanmi.item.Item;
import org.jspecify.annotations.Nullable;

/**
 * What a teacher asks for.
 *
 * @param title what the set is called; null if nothing was said
 * @param seed another one gives other items and orders; null if nothing was said
 * @param forms names of forms, {@code A} to {@code F}; empty if nothing was said
 * @param approved true for only those items that a person has approved
 * @param rows the cells
 */
public record Blueprint(
        @Nullable String title, @Nullable String seed, List<String> forms, boolean approved, List<Row> rows) {

    /** The names that forms may have. */
    public static final List<String> FORMS = List.of("A", "B", "C", "D", "E", "F");

    /** Copies the lists. */
    public Blueprint {
        forms = List.copyOf(forms);
        rows = List.copyOf(rows);
    }

    /** How many items it asks for. */
    public int count() {
        return rows.stream().mapToInt(Row::count).sum();
    }

    /** Tells which items a row is about: the filters that all commands share. */
    public interface Fit {
        /** Tells whether an item is what the row asks for, whatever stands against taking it. */
        boolean fits(Row row, Item item);
    }
}
