package org.hanmi.generate;

import java.util.List;
import org.hanmi.fact.Distinction;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Status;
import org.hanmi.generate.DateOptions.Unit;
import org.hanmi.item.Interaction;
import org.hanmi.time.PartialDate;

/** The first since 2017: in which year was the one before? A first is only asked with its limits (rule 7). */
final class LastBefore implements ItemModel {

    @Override
    public String name() {
        return "last-before";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        Distinction first = fact.first();
        if (first == null || first.since() == null || fact.when() == null || fact.status() != Status.HAPPENED) {
            return;
        }
        PartialDate key = DateOptions.at(Unit.YEAR, first.since()).orElse(null);
        if (key == null) {
            drafts.refuse(fact, name(), "rule 5: the year of the one before is not known");
            return;
        }
        String asked =
                DateOptions.at(Unit.MONTH, fact.when()).map(English::date).orElse(English.date(fact.when()));
        Interaction choice = DateOptions.around(
                Unit.YEAR,
                key,
                reasons(key, asked),
                name() + fact.id(),
                fact.when().earliest().minusYears(1));
        String stem = "In which year was the last " + first.of() + " before the one of " + asked + "?";
        drafts.item(
                fact,
                name(),
                shop.item(
                        fact,
                        name(),
                        "which-year",
                        stem,
                        choice,
                        List.of(DateOptions.accepted(Unit.YEAR, key)),
                        List.of()));
    }

    private static DateOptions.Reasons reasons(PartialDate key, String asked) {
        return new DateOptions.Reasons() {
            @Override
            public boolean isStory(PartialDate date) {
                return true;
            }

            @Override
            public String on(PartialDate date) {
                return reason(date, key, asked);
            }
        };
    }

    private static String reason(PartialDate date, PartialDate key, String asked) {
        return date.earliest().isBefore(key.earliest())
                ? "Another was held in " + key.year() + ", which is later than " + date.year() + "."
                : "Between " + key.year() + " and " + asked + " there was none, so " + date.year() + " is too late.";
    }
}
