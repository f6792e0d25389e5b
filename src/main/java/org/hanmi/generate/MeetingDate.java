package org.hanmi.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hanmi.fact.Fact;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.Statement.Meeting;
import org.hanmi.fact.Status;
import org.hanmi.generate.DateOptions.Unit;
import org.hanmi.item.Interaction;
import org.hanmi.knowledge.Truth;
import org.hanmi.query.Constraint;
import org.hanmi.query.Constraint.During;
import org.hanmi.query.Constraint.In;
import org.hanmi.query.Constraint.InOffice;
import org.hanmi.query.Constraint.On;
import org.hanmi.query.Query;
import org.hanmi.query.Slot;
import org.hanmi.query.Verdict;
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
        boolean two = unit == Unit.YEAR && meeting.who().size() == 2 && meeting.others() == null;
        Verdict verdict = shop.ask(model, query(fact, meeting, unit, key, two, shop));
        if (verdict instanceof Verdict.Several several) {
            drafts.refuse(fact, model, several);
            return;
        }
        When when = fact.when();
        // Offices are part of the question about the year: these people may have met again in others.
        String people = two && when != null
                ? English.list(meeting.who().stream()
                        .map(person -> shop.english().titled(person, when))
                        .toList())
                : Meetings.people(meeting, shop);
        String stem = DateOptions.question(unit, key) + " did " + people + " meet" + verdict.phrase(In.class)
                + verdict.phrase(On.class) + "?";
        PartialDate published = fact.citation().source().published();
        Interaction choice = DateOptions.around(
                unit,
                key,
                new OtherDates(fact, shop)::on,
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

    /**
     * A year is asked with all that is known; a month is asked of a year, and a day of a month. Offices are said of two
     * people where they are short, and tell a meeting from later ones of the same two.
     */
    private static Query query(Fact fact, Meeting meeting, Unit unit, PartialDate key, boolean titled, Workshop shop) {
        List<Constraint> always = new ArrayList<>();
        List<Constraint> ifNeeded = new ArrayList<>();
        if (unit != Unit.YEAR) {
            DateOptions.at(unit == Unit.DAY ? Unit.MONTH : Unit.YEAR, key)
                    .ifPresent(date -> always.add(new During(date, "of " + English.date(date))));
        }
        always.addAll(Meetings.in(meeting, shop));
        (unit == Unit.YEAR ? always : ifNeeded).addAll(Meetings.on(meeting));
        When when = fact.when();
        if (titled && when != null) {
            for (PersonId person : meeting.who()) {
                String name = shop.english().titled(person, when);
                shop.certainty()
                        .office(person, when)
                        .filter(post ->
                                name.startsWith(English.title(shop.english().office(post))))
                        .ifPresent(post -> always.add(new InOffice(person, post.id(), name)));
            }
        }
        return new Query(fact, new Slot.Date(key), Meetings.subject(meeting.who(), shop), always, ifNeeded);
    }
}
