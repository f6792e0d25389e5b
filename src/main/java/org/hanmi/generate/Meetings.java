package org.hanmi.generate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hanmi.fact.Fact;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.Place;
import org.hanmi.fact.Statement;
import org.hanmi.fact.Statement.Meeting;
import org.hanmi.fact.Statement.Meeting.Format;
import org.hanmi.fact.Status;
import org.hanmi.time.When;

/** What the models of meetings share: which meetings can be asked about, and how they are told in a stem. */
final class Meetings {

    private Meetings() {}

    /** A meeting that took place or was due and is confirmed by no later fact, with its date. */
    static Optional<Meeting> askable(Fact fact, Workshop shop) {
        boolean status = fact.status() == Status.HAPPENED
                || (fact.status() == Status.PLANNED
                        && shop.knowledge().confirmations(fact).isEmpty());
        return status
                        && fact.when() != null
                        && fact.statement() instanceof Meeting meeting
                        && meeting.format() != Format.INTERVIEW
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

    /** Other meetings, or plans of meetings, of all these people that may fall on the same days. */
    static List<Fact> rivals(Fact fact, Set<PersonId> people, When when, Workshop shop) {
        List<Fact> rivals = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (PersonId person : people) {
            for (Fact other : shop.knowledge().mentions(person)) {
                boolean rival = !other.id().equals(fact.id())
                        && other.status() != Status.DENIED
                        && !fact.id().equals(other.confirms())
                        && !other.id().equals(fact.confirms())
                        && other.statement() instanceof Meeting meeting
                        && new HashSet<>(meeting.who()).containsAll(people)
                        && (other.when() == null || other.when().mayOverlap(when));
                if (rival && seen.add(other.id())) {
                    rivals.add(other);
                }
            }
        }
        return rivals;
    }

    /** The people of a meeting as a set. */
    static Set<PersonId> set(Meeting meeting) {
        return new LinkedHashSet<>(meeting.who());
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
