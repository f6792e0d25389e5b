package org.hanmi.generate;

import java.util.List;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Place;
import org.hanmi.fact.Statement.Visit;
import org.hanmi.fact.Status;
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
        List<Fact> others = Visits.elsewhere(fact, visit, when, shop);
        if (!others.isEmpty()) {
            drafts.refuse(
                    fact,
                    name(),
                    "rule 2: " + Visits.traveller(visit, shop) + " may have been elsewhere then as well ("
                            + others.get(0).id() + ")");
            return;
        }
        String who = shop.english().titled(visit.who().get(0), when);
        String stem = "Which " + English.word(place.kind())
                + (fact.status() == Status.PLANNED ? " was " + who + " due to visit " : " did " + who + " visit ")
                + English.on(when) + "?";
        String kind = place.kind() == Place.Kind.COUNTRY ? "which-country" : "which-city";
        drafts.item(fact, name(), shop.placeItem(fact, name(), kind, stem, place));
    }
}
