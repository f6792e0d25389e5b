package org.hanmi.generate;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Place;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.Statement.Visit;
import org.hanmi.fact.Status;
import org.hanmi.item.Interaction;
import org.hanmi.time.When;

/** Where did the trip begin, and where did it go next? Only for trips whose order a source gives (trap 22). */
final class NextStop implements ItemModel {

    @Override
    public String name() {
        return "next-stop";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        Visit visit = fact.statement() instanceof Visit stop && stop.leg() > 0 && stop.trip() != null ? stop : null;
        When when = fact.when();
        if (visit == null || when == null || fact.status() == Status.DENIED || fact.status() == Status.REPORTED) {
            return;
        }
        List<Fact> stops = Visits.stops(visit, shop);
        int at = stops.indexOf(fact);
        if (at < 0) {
            return;
        }
        String model = at == 0 ? "first-stop" : name();
        String who = shop.english().titled(visit.who().get(0), when);
        String trip = DateOptions.at(DateOptions.Unit.MONTH, when)
                .or(() -> DateOptions.at(DateOptions.Unit.YEAR, when))
                .map(English::date)
                .orElse("");
        if (trip.isEmpty()) {
            drafts.refuse(fact, model, "rule 5: the trip cannot be told from others by its month or year");
            return;
        }
        boolean due = fact.status() == Status.PLANNED;
        String stem;
        if (at == 0) {
            boolean country = shop.knowledge().place(visit.place()).kind() == Place.Kind.COUNTRY;
            stem = "Which " + (country ? "country" : "place")
                    + (due ? " was " + who + " due to visit first" : " did " + who + " visit first")
                    + " on the trip of "
                    + trip + "?";
        } else if (Visits.leg(stops.get(at - 1)) == visit.leg() - 1) {
            String before = English.withArticle(shop.knowledge().place(Visits.place(stops.get(at - 1))));
            stem = "On the trip of " + trip + ", where "
                    + (due ? "was " + who + " due to go" : "did " + who + " go")
                    + " next after " + before + "?";
        } else {
            drafts.refuse(fact, model, "rule 6: the stop before is not known");
            return;
        }
        Place place = shop.knowledge().place(visit.place());
        List<Wrong> wrong = new ArrayList<>();
        for (Fact stop : stops) {
            PlaceId other = Visits.place(stop);
            boolean named = at > 0 && stop.equals(stops.get(at - 1));
            boolean alike = (shop.knowledge().place(other).kind() == Place.Kind.COUNTRY)
                    == (place.kind() == Place.Kind.COUNTRY);
            if (!stop.equals(fact) && !named && alike && !shop.knowledge().overlap(other, place.id())) {
                wrong.add(new Wrong(shop.knowledge().place(other).name(), stop.says(), 9));
            }
        }
        for (Wrong candidate : shop.wrongPlaces().otherThan(place.id(), fact)) {
            boolean named = at > 0
                    && candidate
                            .text()
                            .equals(shop.knowledge()
                                    .place(Visits.place(stops.get(at - 1)))
                                    .name());
            if (!named) {
                wrong.add(candidate);
            }
        }
        Interaction choice =
                new Interaction.Choice(place.name(), shop.wrongPlaces().pick(place.name(), wrong, model + fact.id()));
        drafts.item(
                fact,
                model,
                shop.assembly()
                        .item(
                                fact,
                                model,
                                "which-stop",
                                stem,
                                choice,
                                List.of(shop.accepted().of(place)),
                                List.of()));
    }
}
