package org.hanmi.generate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hanmi.fact.Fact;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.Place;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.Statement;
import org.hanmi.fact.Statement.Meeting;
import org.hanmi.fact.Statement.Meeting.Format;
import org.hanmi.fact.Status;
import org.hanmi.query.Asked;
import org.hanmi.query.Constraint;
import org.hanmi.query.Constraint.During;
import org.hanmi.query.Constraint.In;
import org.hanmi.query.Constraint.On;
import org.hanmi.query.Query;
import org.hanmi.query.Subject;
import org.hanmi.time.When;

/** What the models of meetings share: which meetings can be asked about, and how they are told in a stem. */
final class Meetings {

    private Meetings() {}

    /** A meeting face to face that took place or was due and is confirmed by no later fact, with its date. */
    static Optional<Meeting> askable(Fact fact, Workshop shop) {
        boolean status = fact.status() == Status.HAPPENED
                || (fact.status() == Status.PLANNED
                        && shop.knowledge().confirmations(fact).isEmpty());
        return status
                        && fact.when() != null
                        && fact.statement() instanceof Meeting meeting
                        && meeting.format() != Format.INTERVIEW
                        && meeting.format() != Format.CALL
                ? Optional.of(meeting)
                : Optional.empty();
    }

    /** {@code meet} or {@code was due to meet}, as a question needs it after {@code did} or {@code was}. */
    static boolean planned(Fact fact) {
        return fact.status() == Status.PLANNED;
    }

    /** Names of people, and of those the source does not name: {@code Antony Blinken and Wang Yi}. */
    static String people(Meeting meeting, Workshop shop) {
        List<String> names = new ArrayList<>(shop.english().names(meeting.who()));
        if (meeting.others() != null) {
            names.add(meeting.others());
        }
        return English.list(names);
    }

    /** A question that names people who met. */
    static Subject subject(Collection<PersonId> people, Workshop shop) {
        List<String> names = shop.english().names(List.copyOf(people));
        String words = people.size() == 1 ? names.get(0) + " meets somebody" : English.list(names) + " meet";
        return new Subject(Subject.Sort.MEETING, Set.copyOf(people), null, words);
    }

    /** It was then. */
    static During during(When when) {
        return new During(when, English.on(when));
    }

    /** It was there, if the place is known. */
    static List<Constraint> in(Meeting meeting, Workshop shop) {
        return meeting.place() == null
                ? List.of()
                : List.of(new In(meeting.place(), shop.english().in(meeting.place())));
    }

    /** It was on that occasion, if one is known. */
    static List<Constraint> on(Meeting meeting) {
        return meeting.occasion() == null ? List.of() : List.of(new On(meeting.occasion(), meeting.occasion()));
    }

    /** True if it is known to the day: then there is less room for what nobody told us (rule 3). */
    static boolean isOneDay(When when) {
        return when.earliest().equals(when.latest());
    }

    /** True if no more than a few days are meant, or an occasion that there was once only: in a month they may meet in two places. */
    static boolean isNarrow(Meeting meeting, When when) {
        return Visits.isKnownToTheDay(when) || OpenWorld.isHeldOnce(meeting.occasion());
    }

    /** In which place these people met; nothing is asked if it may have been another one as well. */
    static Query place(Fact fact, Meeting meeting, PlaceId place, When when, Workshop shop) {
        List<Constraint> always = new ArrayList<>(List.of(during(when)));
        List<Constraint> ifNeeded = new ArrayList<>();
        (isOneDay(when) ? ifNeeded : always).addAll(on(meeting));
        return new Query(fact, new Asked.Place(place), subject(meeting.who(), shop), always, ifNeeded);
    }

    /** True if the place is one that a question can name as a city, an island or a country. */
    static boolean isTelling(Place place) {
        return switch (place.kind()) {
            case CITY, CITY_STATE, ISLAND, SITE -> true;
            case COUNTRY, STATE, REGION, SEA -> false;
        };
    }

    /** The occasion with a space before it, or nothing. */
    static String occasion(Statement.Meeting meeting) {
        return meeting.occasion() == null ? "" : " " + meeting.occasion();
    }
}
