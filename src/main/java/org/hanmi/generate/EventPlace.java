package org.hanmi.generate;

import org.hanmi.fact.Fact;
import org.hanmi.fact.Place;
import org.hanmi.fact.Statement.Event;

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
        String date = fact.when() == null ? "" : " " + English.on(fact.when());
        String stem = English.inWhich(place.kind()) + " did " + event.name() + " take place" + date + "?";
        drafts.item(fact, name(), shop.placeItem(fact, name(), "which-city", stem, place));
    }
}
