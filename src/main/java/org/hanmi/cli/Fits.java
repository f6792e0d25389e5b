package org.hanmi.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.hanmi.item.Item;
import org.hanmi.set.Blueprint;
import org.hanmi.set.Row;
import org.hanmi.time.Edtf;
import org.jspecify.annotations.Nullable;

/** The rows of a blueprint as filters: a row takes exactly what the same words take after any other command. */
final class Fits implements Blueprint.Fit {

    private final Map<Row, Filter> filters = new HashMap<>();

    @Override
    public boolean fits(Row row, Item item) {
        return filters.computeIfAbsent(row, Fits::filter).passes(item);
    }

    private static Filter filter(Row row) {
        return new Filter(
                row.articles(),
                row.topics(),
                row.people(),
                row.places(),
                row.kinds(),
                row.difficulties(),
                row.from() == null ? null : Edtf.date(row.from()).earliest(),
                row.to() == null ? null : Edtf.date(row.to()).latest());
    }

    /** The row of these filters. */
    static Row row(Filter filter, boolean typed, int count) {
        return new Row(
                filter.articles(),
                filter.topics(),
                filter.people(),
                filter.places(),
                filter.kinds(),
                filter.difficulties(),
                text(filter.from()),
                text(filter.to()),
                typed,
                count);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
