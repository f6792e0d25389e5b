package org.hanmi.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Statement.Event;
import org.hanmi.generate.DateOptions.Unit;
import org.hanmi.item.Interaction;
import org.hanmi.query.Constraint;
import org.hanmi.query.Constraint.During;
import org.hanmi.query.Constraint.In;
import org.hanmi.query.Query;
import org.hanmi.query.Slot;
import org.hanmi.query.Verdict;
import org.hanmi.time.PartialDate;

/** In which year, and in which month, did it take place? */
final class EventDate implements ItemModel {

    @Override
    public String name() {
        return "event-date";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        Event event = Events.askable(fact).orElse(null);
        if (event == null || fact.when() == null) {
            return;
        }
        if (Events.recurs(event.type()) && fact.first() == null) {
            drafts.refuse(
                    fact, name(), "rule 2: such things happen again, so the year alone does not single this one out");
            return;
        }
        for (Unit unit : List.of(Unit.YEAR, Unit.MONTH)) {
            PartialDate key = DateOptions.at(unit, fact.when()).orElse(null);
            String model = unit == Unit.YEAR ? "event-year" : "event-month";
            if (key == null) {
                drafts.refuse(fact, model, "rule 5: the date is not known that finely");
                continue;
            }
            Verdict verdict = shop.ask(model, query(fact, event, unit, key, shop));
            if (verdict instanceof Verdict.Several several) {
                drafts.refuse(fact, model, several);
                continue;
            }
            PartialDate published = fact.citation().source().published();
            OtherDates others = new OtherDates(fact, shop);
            Interaction choice = DateOptions.around(
                    unit,
                    key,
                    others,
                    model + fact.id(),
                    published == null ? LocalDate.MAX : published.latest());
            if (unit == Unit.MONTH && fact.worth() < 3 && !others.hasTold()) {
                drafts.refuse(fact, model, "rule 18: nothing can be said of other months but that they are others");
                continue;
            }
            drafts.item(
                    fact,
                    model,
                    shop.item(
                            fact,
                            model,
                            unit == Unit.YEAR ? "which-year" : "which-date",
                            DateOptions.question(unit, key) + " did " + event.name() + " take place"
                                    + verdict.phrase(In.class) + "?",
                            choice,
                            List.of(DateOptions.accepted(unit, key)),
                            List.of()));
        }
    }

    /** The place is part of what the event is called, and a month is asked of a year. */
    private static Query query(Fact fact, Event event, Unit unit, PartialDate key, Workshop shop) {
        List<Constraint> always = new ArrayList<>();
        if (unit == Unit.MONTH) {
            DateOptions.at(Unit.YEAR, key).ifPresent(year -> always.add(new During(year, "of " + year.year())));
        }
        if (event.place() != null) {
            always.add(new In(event.place(), shop.english().in(event.place())));
        }
        return new Query(fact, new Slot.Date(key), Events.subject(event), always, List.of());
    }
}
