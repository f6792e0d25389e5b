package org.hanmi.generate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hanmi.fact.Fact;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.Statement.Agreement;
import org.hanmi.fact.Status;
import org.hanmi.generate.DateOptions.Unit;
import org.hanmi.item.Interaction;
import org.hanmi.query.Asked;
import org.hanmi.query.Constraint.AtStage;
import org.hanmi.query.Constraint.In;
import org.hanmi.query.Query;
import org.hanmi.query.Subject;
import org.hanmi.query.Verdict;
import org.hanmi.time.PartialDate;

/** In which year was it signed, initialed, ratified? Each stage has a date of its own. */
final class AgreementDate implements ItemModel {

    private static final Set<String> REACHED = Set.of("agreement", "deal", "accord", "understanding", "compromise");

    private static final Set<String> ADOPTED = Set.of(
            "resolution",
            "statement",
            "declaration",
            "communiqué",
            "principles",
            "guidelines",
            "guidance",
            "commitment",
            "framework");

    private static final Set<String> BODIES =
            Set.of("group", "commission", "committee", "council", "secretariat", "body", "office", "organization");

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
        Query query = new Query(
                fact,
                new Asked.Date(key),
                new Subject(Subject.Sort.AGREEMENT, Set.of(), agreement.name(), verb(agreement, shop)),
                List.of(new AtStage(agreement.stage(), "at the stage " + agreement.stage())),
                agreement.place() == null
                        ? List.of()
                        : List.of(new In(agreement.place(), shop.english().in(agreement.place()))));
        Verdict verdict = shop.ask(name(), query);
        if (verdict instanceof Verdict.Several several) {
            drafts.refuse(fact, name(), several);
            return;
        }
        Interaction choice = DateOptions.around(
                Unit.YEAR,
                key,
                new OtherDates(fact, shop),
                name() + fact.id(),
                shop.chronicle().horizon());
        drafts.item(
                fact,
                name(),
                shop.assembly()
                        .item(
                                fact,
                                name(),
                                "which-year",
                                "In which year " + verb(agreement, shop) + verdict.phrase(In.class) + "?",
                                choice,
                                List.of(DateOptions.accepted(Unit.YEAR, key)),
                                List.of()));
    }

    private static String verb(Agreement agreement, Workshop shop) {
        String name = agreement.name();
        String was = English.isPlural(name) ? "were " : "was ";
        return switch (agreement.stage()) {
            case ANNOUNCED -> was + name + " announced";
            case AGREED -> agreed(was, name);
            case INITIALED -> was + name + " initialed";
            case SIGNED -> was + name + " signed";
            case RATIFIED -> was + name + " ratified" + by(agreement, shop);
            case IN_FORCE -> "did " + name + " enter into force";
            case EXPIRED -> "did " + name + " expire";
        };
    }

    /** An agreement is reached, a statement is issued, a group is set up. */
    private static String agreed(String was, String name) {
        String head = English.head(name).toLowerCase(Locale.ROOT);
        if (REACHED.contains(head)) {
            return was + name + " reached";
        }
        if (ADOPTED.contains(head)) {
            return was + name + " adopted";
        }
        return BODIES.contains(head) ? "was the setting-up of " + name + " agreed on" : was + name + " agreed on";
    }

    /** Each side ratifies for itself. */
    private static String by(Agreement agreement, Workshop shop) {
        return agreement.parties().size() == 1 && agreement.parties().get(0) instanceof PlaceId country
                ? " by " + English.withArticle(shop.knowledge().place(country))
                : "";
    }
}
