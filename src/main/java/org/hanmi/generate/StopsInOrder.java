package org.hanmi.generate;

import java.util.List;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Place;
import org.hanmi.fact.Statement.Visit;
import org.hanmi.fact.Status;
import org.hanmi.item.Interaction;
import org.hanmi.time.When;

/** Put the stops of the trip in order. */
final class StopsInOrder implements ItemModel {

    @Override
    public String name() {
        return "stops-in-order";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        When when = fact.when();
        if (!(fact.statement() instanceof Visit visit) || visit.leg() != 1 || visit.trip() == null || when == null) {
            return;
        }
        List<Fact> stops = Visits.stops(visit, shop);
        List<String> names = stops.stream()
                .map(stop -> shop.knowledge().place(Visits.place(stop)).name())
                .distinct()
                .toList();
        if (names.size() < 3 || names.size() != stops.size() || !stops.get(0).equals(fact)) {
            drafts.refuse(fact, name(), "rule 6: fewer than three stops have a stated order");
            return;
        }
        long countries = stops.stream()
                .filter(stop -> shop.knowledge().place(Visits.place(stop)).kind() == Place.Kind.COUNTRY)
                .count();
        if (countries > 0 && countries < stops.size()) {
            drafts.refuse(fact, name(), "rule 13: a country among cities shows where it belongs");
            return;
        }
        boolean due = stops.stream().anyMatch(stop -> stop.status() == Status.PLANNED);
        String stem = "Put the stops that " + shop.english().titled(visit.who().get(0), when)
                + (due ? " was due to make" : " made") + " on the trip of "
                + DateOptions.at(DateOptions.Unit.MONTH, when)
                        .map(English::date)
                        .orElse(English.date(when))
                + " in order, the first one first.";
        drafts.item(
                fact,
                name(),
                shop.assembly()
                        .item(
                                fact,
                                name(),
                                "order",
                                stem,
                                new Interaction.Order(names),
                                List.of(),
                                stops.subList(1, stops.size()),
                                (due ? "The order was to be " : "The order was ") + English.list(names) + ".",
                                3));
    }
}
