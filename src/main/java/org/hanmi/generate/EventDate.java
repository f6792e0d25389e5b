package org.hanmi.generate;

import java.time.LocalDate;
import java.util.List;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Statement.Event;
import org.hanmi.generate.DateOptions.Unit;
import org.hanmi.item.Interaction;
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
        String place = event.place() == null ? "" : " " + shop.english().in(event.place());
        for (Unit unit : List.of(Unit.YEAR, Unit.MONTH)) {
            PartialDate key = DateOptions.at(unit, fact.when()).orElse(null);
            String model = unit == Unit.YEAR ? "event-year" : "event-month";
            if (key == null) {
                drafts.refuse(fact, model, "rule 5: the date is not known that finely");
                continue;
            }
            PartialDate published = fact.citation().source().published();
            Interaction choice = DateOptions.around(
                    unit, key, fact.says(), model + fact.id(), published == null ? LocalDate.MAX : published.latest());
            drafts.item(
                    fact,
                    model,
                    shop.item(
                            fact,
                            model,
                            unit == Unit.YEAR ? "which-year" : "which-date",
                            DateOptions.question(unit, key) + " did " + event.name() + " take place" + place + "?",
                            choice,
                            List.of(DateOptions.accepted(unit, key)),
                            List.of()));
        }
    }
}
