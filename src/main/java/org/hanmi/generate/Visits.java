package org.hanmi.generate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hanmi.fact.Fact;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.Statement.Meeting;
import org.hanmi.fact.Statement.Visit;
import org.hanmi.fact.Status;
import org.hanmi.query.Subject;
import org.hanmi.time.PartialDate;
import org.hanmi.time.Period;
import org.hanmi.time.When;

/** What the models of visits share: which can be asked about, what else a traveller did, the stops of a trip. */
final class Visits {

    /** For so many days after they come somewhere people stay there. */
    private static final int STAY = 2;

    private Visits() {}

    /** A visit that took place, or was due and is confirmed by no later fact. */
    static Optional<Visit> askable(Fact fact, Workshop shop) {
        boolean status = fact.status() == Status.HAPPENED
                || (fact.status() == Status.PLANNED
                        && shop.knowledge().confirmations(fact).isEmpty());
        return status && fact.statement() instanceof Visit visit && !visit.who().isEmpty()
                ? Optional.of(visit)
                : Optional.empty();
    }

    /** True for days, and for a span between two days: only then is one place at a time certain. */
    static boolean isKnownToTheDay(When when) {
        return ChronoUnit.DAYS.between(when.earliest(), when.latest()) < 7
                && !when.latest().equals(LocalDate.MAX);
    }

    /** True if no earlier stop of the same trip is told of the same traveller, so that the trip is asked about once. */
    static boolean isFirstOfTrip(Fact fact, Visit visit, Workshop shop) {
        if (visit.trip() == null) {
            return true;
        }
        List<Fact> stops = shop.trips().stops(visit.trip(), visit.who().get(0));
        return stops.isEmpty() || stops.get(0).id().equals(fact.id());
    }

    /** True if a meeting with somebody of another country is known from that stay, of which often the first day is told. */
    static boolean isMetThere(PersonId traveller, Visit visit, When when, Workshop shop) {
        When stay = when;
        if (when instanceof PartialDate day && day.precision() == PartialDate.Precision.DAY) {
            PartialDate last = PartialDate.of(day.earliest().plusDays(STAY));
            stay = new Period(new Period.Bound.On(day), new Period.Bound.On(last));
        }
        for (Fact other : shop.knowledge().mentions(traveller, stay)) {
            if (Meetings.askable(other, shop).isPresent()
                    && other.statement() instanceof Meeting meeting
                    && meeting.place() != null
                    && shop.knowledge().overlap(meeting.place(), visit.place())
                    && meeting.who().stream()
                            .anyMatch(person -> !shop.knowledge()
                                    .person(person)
                                    .country()
                                    .equals(shop.knowledge().person(traveller).country()))) {
                return true;
            }
        }
        return false;
    }

    /** A question that names whoever travels first of those who travel. */
    static Subject traveller(Visit visit, Workshop shop) {
        PersonId traveller = visit.who().get(0);
        return new Subject(
                Subject.Sort.STAY,
                Set.of(traveller),
                null,
                shop.knowledge().person(traveller).name() + " is in a place");
    }

    /** A question that names the place where somebody is. */
    static Subject place(Visit visit, Workshop shop) {
        return new Subject(
                Subject.Sort.STAY,
                Set.of(visit.place()),
                null,
                "somebody is " + shop.english().in(visit.place()));
    }

    /** The stops of a trip that the source puts in order, as this traveller made them. */
    static List<Fact> stops(Visit visit, Workshop shop) {
        List<Fact> stops = new ArrayList<>();
        if (visit.trip() == null) {
            return stops;
        }
        for (Fact other : shop.trips().stops(visit.trip(), visit.who().get(0))) {
            if (other.statement() instanceof Visit stop
                    && stop.leg() > 0
                    && stop.who().get(0).equals(visit.who().get(0))
                    && (other.status() == Status.HAPPENED || other.status() == Status.PLANNED)
                    && stops.stream().noneMatch(known -> leg(known) == stop.leg())) {
                stops.add(other);
            }
        }
        stops.sort(Comparator.comparingInt(Visits::leg));
        return stops;
    }

    static int leg(Fact stop) {
        return ((Visit) stop.statement()).leg();
    }

    static PlaceId place(Fact stop) {
        return ((Visit) stop.statement()).place();
    }
}
