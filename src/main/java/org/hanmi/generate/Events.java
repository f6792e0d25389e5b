package org.hanmi.generate;

import java.util.Optional;
import java.util.Set;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Statement.Agreement;
import org.hanmi.fact.Statement.Event;
import org.hanmi.fact.Statement.Meeting;
import org.hanmi.fact.Statement.Tenure;
import org.hanmi.fact.Status;
import org.hanmi.query.Subject;
import org.hanmi.time.Period;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/** What the models of events share: which of them "take place", and how anything datable is named in a list. */
final class Events {

    private Events() {}

    /** An event that took place, of a sort of which one can say so. */
    static Optional<Event> askable(Fact fact) {
        return fact.status() == Status.HAPPENED && fact.statement() instanceof Event event && takesPlace(event.type())
                ? Optional.of(event)
                : Optional.empty();
    }

    private static boolean takesPlace(Event.Type type) {
        return switch (type) {
            case SUMMIT, TALKS, EXERCISE, TEST, PARADE, HEARING, INAUGURATION, CEREMONY -> true;
            case REVIEW, CONTACT, DEPARTURE, STATEMENT, SITUATION, OTHER -> false;
        };
    }

    /** A question that names what took place. */
    static Subject subject(Event event) {
        return new Subject(Subject.Sort.EVENT, Set.of(), event.name(), event.name() + " takes place");
    }

    /** True for what may well happen every year, like an exercise, a test, talks: unless its name has a number. */
    static boolean recurs(Event event) {
        return switch (event.type()) {
            case EXERCISE, TALKS, HEARING, TEST, PARADE -> !OpenWorld.isHeldOnce(event.name());
            case SUMMIT, INAUGURATION, CEREMONY, REVIEW, CONTACT, DEPARTURE, STATEMENT, SITUATION, OTHER -> false;
        };
    }

    /** What a meeting is called if its occasion is the meeting itself, and was held once only; else nothing. */
    private static String ownName(@Nullable String occasion) {
        if (occasion == null || !OpenWorld.isHeldOnce(occasion)) {
            return "";
        }
        for (String preposition : new String[] {"at ", "for "}) {
            if (occasion.startsWith(preposition + "the ")) {
                return occasion.substring(preposition.length());
            }
        }
        return "";
    }

    /** Whoever took the same office twice cannot be told apart by it. */
    private static boolean isOnlyTerm(Tenure tenure, Workshop shop) {
        return shop.certainty().terms(tenure.person()).stream()
                        .filter(term -> term.isListed() && term.post().equals(tenure.post()))
                        .count()
                == 1;
    }

    /** True if a name says when it was, so that a stem need not say so again. */
    static boolean isDated(String name, When when) {
        return name.contains(Integer.toString(when.earliest().getYear()));
    }

    /** When it happened; for a tenure the day it began. */
    static @Nullable When date(Fact fact) {
        if (fact.statement() instanceof Tenure) {
            return fact.when() instanceof Period period && period.start() instanceof Period.Bound.On on
                    ? on.date()
                    : null;
        }
        return fact.when();
    }

    /** The thing as a noun phrase with a capital, free of its date; nothing if it cannot be named so. */
    static Optional<String> title(Fact fact, Workshop shop) {
        if (fact.status() != Status.HAPPENED || fact.when() == null) {
            return Optional.empty();
        }
        if (fact.statement() instanceof Event event
                && takesPlace(event.type())
                && (!recurs(event) || fact.first() != null)) {
            return Optional.of(English.sentence(event.name()));
        }
        if (fact.statement() instanceof Meeting meeting
                && (!ownName(meeting.occasion()).isEmpty()
                        || (meeting.others() == null && meeting.who().size() <= 3))
                && (meeting.occasion() != null || meeting.who().size() > 2 || fact.first() != null)
                && meeting.format() != Meeting.Format.INTERVIEW) {
            String place = meeting.place() == null ? "" : " " + shop.english().in(meeting.place());
            String occasion = ownName(meeting.occasion());
            if (!occasion.isEmpty()) {
                return Optional.of(English.sentence(occasion) + place);
            }
            // Two people may meet again; what tells the meeting from others has to be in its name.
            return Optional.of("The meeting of " + English.list(shop.english().names(meeting.who())) + place
                    + Meetings.occasion(meeting));
        }
        if (fact.statement() instanceof Tenure tenure
                && fact.when() instanceof Period period
                && period.start() instanceof Period.Bound.On
                && shop.knowledge().post(tenure.post()).rank() == 1
                && isOnlyTerm(tenure, shop)) {
            // Beside a summit or a test only a new head of state is a landmark; a new director would be a riddle.
            return Optional.of(
                    "The start of " + shop.knowledge().person(tenure.person()).name() + "'s term as "
                            + shop.english().office(shop.knowledge().post(tenure.post())));
        }
        if (fact.statement() instanceof Agreement agreement && agreement.stage() == Agreement.Stage.SIGNED) {
            return Optional.of("The signing of " + agreement.name());
        }
        return Optional.empty();
    }
}
