package org.hanmi.generate;

import java.time.LocalDate;
import java.util.List;
import org.hanmi.fact.Fact;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.Statement.Meeting;
import org.hanmi.fact.Status;
import org.hanmi.generate.DateOptions.Unit;
import org.hanmi.item.Interaction;
import org.hanmi.knowledge.Truth;
import org.hanmi.time.PartialDate;
import org.hanmi.time.When;

/** In which year, in which month, on which day did X and Y meet there? As finely as it is known, and no finer. */
final class MeetingDate implements ItemModel {

    @Override
    public String name() {
        return "meeting-date";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        Meeting meeting = Meetings.askable(fact, shop).orElse(null);
        When when = fact.when();
        if (meeting == null || when == null || fact.status() != Status.HAPPENED) {
            return;
        }
        for (Unit unit : List.of(Unit.YEAR, fact.worth() == 3 ? Unit.DAY : Unit.MONTH)) {
            PartialDate key = DateOptions.at(unit, when).orElse(null);
            if (key != null) {
                ask(fact, meeting, unit, key, shop, drafts);
            }
        }
    }

    private void ask(Fact fact, Meeting meeting, Unit unit, PartialDate key, Workshop shop, Drafts drafts) {
        String model = switch (unit) {
            case YEAR -> "meeting-year";
            case MONTH -> "meeting-month";
            case DAY -> "meeting-day";
        };
        When asked = unit == Unit.YEAR
                ? null
                : DateOptions.at(unit == Unit.DAY ? Unit.MONTH : Unit.YEAR, key).orElseThrow();
        PlaceId here = meeting.place();
        for (Fact rival : Meetings.rivals(fact, Meetings.set(meeting), asked == null ? EVER : asked, shop)) {
            boolean same = rival.when() != null
                    && DateOptions.at(unit, rival.when()).filter(key::equals).isPresent();
            boolean elsewhere = here != null
                    && Places.of(rival.statement())
                            .filter(place -> !shop.knowledge().overlap(place, here))
                            .isPresent();
            if (!same && !elsewhere) {
                drafts.refuse(
                        fact, model, "rule 2: the same people may have met at another time, too (" + rival.id() + ")");
                return;
            }
        }
        String place = here == null ? "" : " " + shop.english().in(here);
        When when = fact.when();
        // Offices are part of the question about the year: these people may have met again in others.
        String people = unit == Unit.YEAR && meeting.who().size() == 2 && meeting.others() == null && when != null
                ? English.list(meeting.who().stream()
                        .map(person -> shop.english().titled(person, when))
                        .toList())
                : Meetings.people(meeting, shop);
        String stem =
                DateOptions.question(unit, key) + " did " + people + " meet" + place + Meetings.occasion(meeting) + "?";
        PartialDate published = fact.citation().source().published();
        Interaction choice = DateOptions.around(
                unit,
                key,
                fact.says(),
                model + fact.id(),
                published == null ? LocalDate.MAX : published.latest(),
                date -> unit != Unit.YEAR
                        || meeting.occasion() != null
                        || meeting.who().stream().anyMatch(person -> outOfOffice(person, fact, date, shop)));
        drafts.item(
                fact,
                model,
                shop.item(
                        fact,
                        model,
                        unit == Unit.YEAR ? "which-year" : "which-date",
                        stem,
                        choice,
                        List.of(DateOptions.accepted(unit, key)),
                        List.of()));
    }

    /** True if the person certainly did not hold, at the other date, the office held at the meeting. */
    private static boolean outOfOffice(PersonId person, Fact fact, PartialDate date, Workshop shop) {
        When when = fact.when();
        return when != null
                && shop.certainty()
                        .office(person, when)
                        .filter(post -> shop.certainty().holds(person, post.id(), date) == Truth.FALSE)
                        .isPresent();
    }

    private static final When EVER = new org.hanmi.time.Period(
            new org.hanmi.time.Period.Bound.Unknown(), new org.hanmi.time.Period.Bound.Unknown());
}
