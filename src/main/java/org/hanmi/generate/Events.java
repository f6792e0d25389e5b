package org.hanmi.generate;

import java.util.Optional;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Statement.Agreement;
import org.hanmi.fact.Statement.Event;
import org.hanmi.fact.Statement.Meeting;
import org.hanmi.fact.Statement.Visit;
import org.hanmi.fact.Status;

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

    /** True for what may well happen every year: an exercise, talks, a hearing. */
    static boolean recurs(Event.Type type) {
        return switch (type) {
            case EXERCISE, TALKS, HEARING -> true;
            case SUMMIT,
                    TEST,
                    PARADE,
                    INAUGURATION,
                    CEREMONY,
                    REVIEW,
                    CONTACT,
                    DEPARTURE,
                    STATEMENT,
                    SITUATION,
                    OTHER -> false;
        };
    }

    /** The thing as a noun phrase with a capital, free of its date; nothing if it cannot be named so. */
    static Optional<String> title(Fact fact, Workshop shop) {
        if (fact.status() != Status.HAPPENED || fact.when() == null) {
            return Optional.empty();
        }
        if (fact.statement() instanceof Event event && takesPlace(event.type())) {
            return Optional.of(English.sentence(event.name()));
        }
        if (fact.statement() instanceof Meeting meeting
                && meeting.others() == null
                && meeting.who().size() <= 4
                && meeting.format() != Meeting.Format.INTERVIEW) {
            String place = meeting.place() == null ? "" : " " + shop.english().in(meeting.place());
            return Optional.of("The meeting of " + English.list(shop.english().names(meeting.who())) + place);
        }
        if (fact.statement() instanceof Visit visit && visit.who().size() == 1) {
            return Optional.of(shop.knowledge().person(visit.who().get(0)).name() + "’s visit to "
                    + English.withArticle(shop.knowledge().place(visit.place())));
        }
        if (fact.statement() instanceof Agreement agreement && agreement.stage() == Agreement.Stage.SIGNED) {
            return Optional.of("The signing of " + agreement.name());
        }
        return Optional.empty();
    }
}
