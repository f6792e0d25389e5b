package org.hanmi.generate;

import java.util.Optional;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Place;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.Statement.Meeting;
import org.hanmi.time.When;

/** In which city did X and Y meet on that day? A meeting has one place. */
final class MeetingPlace implements ItemModel {

    @Override
    public String name() {
        return "meeting-place";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        Meeting meeting = Meetings.askable(fact, shop).orElse(null);
        When when = fact.when();
        if (meeting == null || when == null || meeting.place() == null) {
            return;
        }
        Place place = shop.knowledge().place(meeting.place());
        if (!Meetings.isTelling(place)) {
            drafts.refuse(fact, name(), "rule 5: the place is known only as " + place.name());
            return;
        }
        for (Fact rival : Meetings.rivals(fact, Meetings.set(meeting), when, shop)) {
            Optional<PlaceId> other = Places.of(rival.statement());
            if (other.isEmpty() || !shop.knowledge().overlap(other.get(), meeting.place())) {
                drafts.refuse(fact, name(), "rule 2: the same people may have met elsewhere then (" + rival.id() + ")");
                return;
            }
        }
        String people = Meetings.people(meeting, shop);
        boolean due = Meetings.planned(fact);
        String stem = English.inWhich(place.kind())
                + (due ? " were " + people + " due to meet " : " did " + people + " meet ")
                + English.on(when) + (due ? "" : Meetings.occasion(meeting)) + "?";
        drafts.item(fact, name(), shop.placeItem(fact, name(), "which-city", stem, place));
    }
}
