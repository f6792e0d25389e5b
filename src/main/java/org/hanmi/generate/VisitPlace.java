package org.hanmi.generate;

import java.util.List;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Place;
import org.hanmi.fact.Statement.Visit;
import org.hanmi.fact.Status;
import org.hanmi.query.Asked;
import org.hanmi.query.Constraint.During;
import org.hanmi.query.Query;
import org.hanmi.query.Verdict;
import org.hanmi.time.When;

/** Which city did X visit on that day? Only where nothing else known could be right as well. */
final class VisitPlace implements ItemModel {

    @Override
    public String name() {
        return "visit-place";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        Visit visit = Visits.askable(fact, shop).orElse(null);
        When when = fact.when();
        if (visit == null || when == null) {
            return;
        }
        Place place = shop.knowledge().place(visit.place());
        if (!Visits.isKnownToTheDay(when)) {
            drafts.refuse(fact, name(), "rule 2: in so long a time other visits are possible");
            return;
        }
        Query query = new Query(
                fact,
                new Asked.Place(visit.place()),
                Visits.traveller(visit, shop),
                List.of(new During(when, English.on(when))),
                List.of());
        Verdict verdict = shop.ask(name(), query);
        if (verdict instanceof Verdict.Several several) {
            drafts.refuse(fact, name(), several);
            return;
        }
        String who = shop.english().titled(visit.who().get(0), when);
        String stem = "Which " + English.word(place.kind())
                + (fact.status() == Status.PLANNED ? " was " + who + " due to visit " : " did " + who + " visit ")
                + English.on(when) + "?";
        String kind = place.kind() == Place.Kind.COUNTRY ? "which-country" : "which-city";
        drafts.item(fact, name(), shop.assembly().placeItem(fact, name(), kind, stem, place, verdict));
    }
}
