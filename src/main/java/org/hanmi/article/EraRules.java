package org.hanmi.article;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.hanmi.fact.Era;
import org.jspecify.annotations.Nullable;

/** Rules about the eras: every day of the story belongs to one of them, and to no other. */
final class EraRules {

    private final Catalog catalog;

    EraRules(Catalog catalog) {
        this.catalog = catalog;
    }

    void judge() {
        Map<String, Cursor> ids = new HashMap<>();
        @Nullable Entry<Era> before = null;
        for (Entry<Era> era : catalog.eras()) {
            NameRules.once(ids, era.value().id(), era.at());
            NameRules.hangul(era.at(), era.value().hangul());
            if (before != null && before.isSound() && era.isSound()) {
                eachBeginsWhereTheLastOneEnds(before.value(), era);
            }
            before = era;
        }
    }

    private static void eachBeginsWhereTheLastOneEnds(Era before, Entry<Era> era) {
        LocalDate end = before.span().latest();
        LocalDate start = era.value().span().earliest();
        if (!start.isAfter(end)) {
            era.at()
                    .error(
                            "span",
                            "the era begins on " + start + ", and “" + before.id() + "” has not ended by then",
                            end.equals(LocalDate.MAX) ? "only the last era is open" : "begin it on " + end.plusDays(1));
        } else if (!start.equals(end.plusDays(1))) {
            era.at()
                    .warning(
                            "span",
                            "no era has the days from " + end.plusDays(1) + " to " + start.minusDays(1),
                            "begin it on " + end.plusDays(1) + ", or end “" + before.id() + "” later");
        }
    }
}
