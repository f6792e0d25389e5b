package org.hanmi.generate;

import java.time.LocalDate;
import java.util.List;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Statement.Agreement;
import org.hanmi.fact.Status;
import org.hanmi.generate.DateOptions.Unit;
import org.hanmi.item.Interaction;
import org.hanmi.time.PartialDate;

/** In which year was it signed, initialed, ratified? Each stage has a date of its own. */
final class AgreementDate implements ItemModel {

    @Override
    public String name() {
        return "agreement-year";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        if (!(fact.statement() instanceof Agreement agreement)
                || fact.status() != Status.HAPPENED
                || fact.when() == null) {
            return;
        }
        PartialDate key = DateOptions.at(Unit.YEAR, fact.when()).orElse(null);
        if (key == null) {
            drafts.refuse(fact, name(), "rule 5: the year is not known");
            return;
        }
        PartialDate published = fact.citation().source().published();
        Interaction choice = DateOptions.around(
                Unit.YEAR,
                key,
                fact.says(),
                name() + fact.id(),
                published == null ? LocalDate.MAX : published.latest());
        drafts.item(
                fact,
                name(),
                shop.item(
                        fact,
                        name(),
                        "which-year",
                        "In which year " + verb(agreement, agreement.name()) + "?",
                        choice,
                        List.of(DateOptions.accepted(Unit.YEAR, key)),
                        List.of()));
    }

    private static String verb(Agreement agreement, String name) {
        return switch (agreement.stage()) {
            case ANNOUNCED -> "was " + name + " announced";
            case AGREED -> "was " + name + " agreed";
            case INITIALED -> "was " + name + " initialed";
            case SIGNED -> "was " + name + " signed";
            case RATIFIED -> "was " + name + " ratified";
            case IN_FORCE -> "did " + name + " enter into force";
            case EXPIRED -> "did " + name + " expire";
        };
    }
}
