package org.hanmi.generate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hanmi.fact.Fact;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.Statement.Meeting;
import org.hanmi.fact.Status;
import org.hanmi.generate.DateOptions.Unit;
import org.hanmi.item.Interaction;
import org.hanmi.query.Asked;
import org.hanmi.query.Constraint;
import org.hanmi.query.Constraint.During;
import org.hanmi.query.Constraint.In;
import org.hanmi.query.Constraint.InOffice;
import org.hanmi.query.Constraint.On;
import org.hanmi.query.Query;
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
        When when = fact.when();
        if (when == null) {
            return;
        }
        Set<PersonId> titled = titled(meeting, unit, when, shop);
        Verdict verdict = shop.ask(model, query(fact, meeting, unit, key, titled, shop));
        if (verdict instanceof Verdict.Several several) {
            drafts.refuse(fact, model, several);
            return;
        }
        // Offices are part of the question about the year: these people may have met again in others.
        String people = titled.isEmpty()
                ? Meetings.people(meeting, shop)
                : English.list(meeting.who().stream()
                        .map(person -> titled.contains(person)
                                ? shop.english().titled(person, when)
                                : shop.knowledge().person(person).name())
                        .toList());
        String stem = DateOptions.question(unit, key) + " did " + people + " meet" + verdict.phrase(In.class)
                + verdict.phrase(On.class) + "?";
        OpenWorld world = new OpenWorld(meeting, when, titled, verdict.says(On.class), shop);
        Optional<String> again = unit == Unit.YEAR ? world.again(key) : Optional.empty();
        if (again.isPresent()) {
            drafts.refuse(fact, model, "rule 3: " + again.get());
            return;
        }
        OtherDates others = new OtherDates(fact, shop);
        Interaction.Choice choice = DateOptions.around(
                unit,
                key,
                new Whereabouts(others, world),
                model + fact.id(),
                shop.chronicle().horizon(),
                world::excludes);
        if (!others.hasToldAll()) {
            drafts.refuse(fact, model, "rule 18: nothing can be said of other dates but that they are others");
            return;
        }
        if (choice.distractors().size() < 2) {
            drafts.refuse(fact, model, "rule 3: nothing known shows that they did not meet at other times as well");
            return;
        }
        drafts.item(
                fact,
                model,
                shop.assembly()
                        .item(
                                fact,
                                model,
                                unit == Unit.YEAR ? "which-year" : "which-date",
                                stem,
                                choice,
                                List.of(DateOptions.accepted(unit, key)),
                                List.of()));
    }

    /** Where somebody was on another day is the best reason against it. */
    private record Whereabouts(OtherDates others, OpenWorld world) implements DateOptions.Reasons {
        @Override
        public boolean isStory(PartialDate date) {
            return (isDay(date) && world.whereabouts(date).isPresent()) || others.isStory(date);
        }

        @Override
        public boolean isLikely(PartialDate date) {
            return others.isLikely(date);
        }

        @Override
        public String on(PartialDate date) {
            return (isDay(date) ? world.whereabouts(date) : Optional.<Fact>empty())
                    .map(Fact::says)
                    .orElseGet(() -> others.on(date));
        }

        private static boolean isDay(PartialDate date) {
            return date.precision() == PartialDate.Precision.DAY;
        }
    }

    /** Those whose office the stem names: of two people, where it is short. */
    private static Set<PersonId> titled(Meeting meeting, Unit unit, When when, Workshop shop) {
        Set<PersonId> titled = new LinkedHashSet<>();
        if (unit == Unit.YEAR && meeting.who().size() <= 3 && meeting.others() == null) {
            for (PersonId person : meeting.who()) {
                boolean has = shop.certainty()
                        .office(person, when)
                        .filter(post -> shop.english()
                                .titled(person, when)
                                .startsWith(English.title(shop.english().office(post))))
                        .isPresent();
                if (has && titled.size() < 2) {
                    titled.add(person);
                }
            }
        }
        return titled;
    }

    /**
     * A year is asked with all that is known; a month is asked of a year, and a day of a month. Offices are said of two
     * people where they are short, and tell a meeting from later ones of the same two.
     */
    private static Query query(
            Fact fact, Meeting meeting, Unit unit, PartialDate key, Set<PersonId> titled, Workshop shop) {
        List<Constraint> always = new ArrayList<>();
        List<Constraint> ifNeeded = new ArrayList<>();
        if (unit != Unit.YEAR) {
            DateOptions.at(unit == Unit.DAY ? Unit.MONTH : Unit.YEAR, key)
                    .ifPresent(date -> always.add(new During(date, "of " + English.date(date))));
        }
        always.addAll(Meetings.in(meeting, shop));
        (unit == Unit.YEAR ? always : ifNeeded).addAll(Meetings.on(meeting));
        When when = fact.when();
        if (when != null) {
            for (PersonId person : titled) {
                String name = shop.english().titled(person, when);
                shop.certainty()
                        .office(person, when)
                        .ifPresent(post -> always.add(new InOffice(person, post.id(), name)));
            }
        }
        return new Query(fact, new Asked.Date(key), Meetings.subject(meeting.who(), shop), always, ifNeeded);
    }
}
