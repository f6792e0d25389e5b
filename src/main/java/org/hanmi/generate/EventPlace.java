package org.hanmi.generate;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Place;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.Statement.Event;
import org.hanmi.generate.DateOptions.Unit;
import org.hanmi.query.Asked;
import org.hanmi.query.Constraint;
import org.hanmi.query.Constraint.During;
import org.hanmi.query.Query;
import org.hanmi.query.Verdict;
import org.hanmi.time.When;

/** In which city did the summit take place? */
final class EventPlace implements ItemModel {

    @Override
    public String name() {
        return "event-place";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        Event event = Events.askable(fact).orElse(null);
        if (event == null || event.place() == null) {
            return;
        }
        Place place = shop.knowledge().place(event.place());
        if (!Meetings.isTelling(place)) {
            drafts.refuse(fact, name(), "rule 5: the place is known only as " + place.name());
            return;
        }
        if (tellsWhere(event.name(), shop)) {
            drafts.refuse(fact, name(), "rule 12: the name has the house or the site, and that tells the place");
            return;
        }
        Verdict verdict = shop.ask(name(), query(fact, event, event.place()));
        if (verdict instanceof Verdict.Several several) {
            drafts.refuse(fact, name(), several);
            return;
        }
        String stem = English.inWhich(place.kind()) + " did " + event.name() + " take place"
                + (fact.when() != null && Events.isDated(event.name(), fact.when()) ? "" : verdict.phrase(During.class))
                + "?";
        drafts.item(fact, name(), shop.assembly().placeItem(fact, name(), "which-city", stem, place, verdict));
    }

    /** A site in the name, and a parliament, which sits in one place. */
    private static boolean tellsWhere(String name, Workshop shop) {
        return name.contains(" at ")
                || shop.institutions().parliaments().stream().anyMatch(name::contains);
    }

    /** An event has a name; the year is said with it, the month and the day only to tell it from another. */
    private static Query query(Fact fact, Event event, PlaceId place) {
        List<Constraint> always = new ArrayList<>();
        List<Constraint> ifNeeded = new ArrayList<>();
        When when = fact.when();
        if (when != null) {
            for (Unit unit : Unit.values()) {
                DateOptions.at(unit, when)
                        .map(date -> new During(date, English.on(date)))
                        .ifPresent((always.isEmpty() ? always : ifNeeded)::add);
            }
            if (always.isEmpty()) {
                always.add(new During(when, English.on(when)));
            }
        }
        return new Query(fact, new Asked.Place(place), Events.subject(event), always, ifNeeded);
    }
}
