package org.hanmi.generate;

import org.hanmi.fact.Fact;
import org.hanmi.fact.Place;
import org.hanmi.fact.Statement.Meeting;
import org.hanmi.query.Constraint.During;
import org.hanmi.query.Constraint.On;
import org.hanmi.query.Verdict;
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
        if (!Meetings.isNarrow(meeting, when)) {
            drafts.refuse(fact, name(), "rule 3: in so long a time they may have met elsewhere as well");
            return;
        }
        Verdict verdict = shop.ask(name(), Meetings.place(fact, meeting, meeting.place(), when, shop));
        if (verdict instanceof Verdict.Several several) {
            drafts.refuse(fact, name(), several);
            return;
        }
        String people = Meetings.people(meeting, shop);
        boolean due = Meetings.planned(fact);
        String stem = English.inWhich(place.kind())
                + (due ? " were " + people + " due to meet" : " did " + people + " meet")
                + verdict.phrase(During.class) + verdict.phrase(On.class) + "?";
        drafts.item(fact, name(), shop.assembly().placeItem(fact, name(), "which-city", stem, place, verdict));
    }
}
