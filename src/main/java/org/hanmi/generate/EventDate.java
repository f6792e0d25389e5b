package org.hanmi.generate;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Place;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.Statement.Event;
import org.hanmi.generate.DateOptions.Unit;
import org.hanmi.item.Interaction;
import org.hanmi.query.Asked;
import org.hanmi.query.Constraint;
import org.hanmi.query.Constraint.During;
import org.hanmi.query.Constraint.In;
import org.hanmi.query.Query;
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
        if (Events.recurs(event) && fact.first() == null) {
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
            OtherDates others = new OtherDates(fact, shop);
            Interaction choice = DateOptions.around(
                    unit, key, others, model + fact.id(), shop.chronicle().horizon());
            if (unit == Unit.MONTH && !others.hasToldAll()) {
                drafts.refuse(fact, model, "rule 18: nothing can be said of other months but that they are others");
                continue;
            }
            drafts.item(
                    fact,
                    model,
                    shop.assembly()
                            .item(
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
        List<Constraint> ifNeeded = new ArrayList<>();
        if (event.place() != null) {
            (saysWhere(event.name(), event.place(), shop) ? ifNeeded : always)
                    .add(new In(event.place(), shop.english().in(event.place())));
        }
        return new Query(fact, new Asked.Date(key), Events.subject(event), always, ifNeeded);
    }

    /** True if the name has the place in it already, or a house there: {@code the state dinner at the White House}. */
    private static boolean saysWhere(String name, PlaceId id, Workshop shop) {
        PlaceId at = id;
        for (int depth = 0; at != null && depth < 16; depth++) {
            Place place = shop.knowledge().place(at);
            String adjective = place.adjective();
            if (name.contains(place.name()) || (adjective != null && name.contains(adjective + " "))) {
                return true;
            }
            at = place.in();
        }
        return name.contains(" at ");
    }
}
