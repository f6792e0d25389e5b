package org.hanmi.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Person;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.Post;
import org.hanmi.fact.Statement.Meeting;
import org.hanmi.fact.Status;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.query.Asked;
import org.hanmi.query.Constraint;
import org.hanmi.query.Constraint.During;
import org.hanmi.query.Constraint.Form;
import org.hanmi.query.Constraint.In;
import org.hanmi.query.Constraint.On;
import org.hanmi.query.Query;
import org.hanmi.query.Subject;
import org.hanmi.query.Verdict;
import org.hanmi.time.When;

/** Who took part? Select all: only where the source's list is the whole list. */
final class MeetingPeople implements ItemModel {

    @Override
    public String name() {
        return "meeting-people";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        Meeting meeting = Meetings.askable(fact, shop).orElse(null);
        When when = fact.when();
        if (meeting == null
                || when == null
                || fact.status() != Status.HAPPENED
                || meeting.who().size() < 3) {
            return;
        }
        if (!meeting.complete()) {
            drafts.refuse(fact, name(), "rule 3: the list of those who met is not marked as the whole list");
            return;
        }
        if (meeting.place() == null && meeting.occasion() == null) {
            drafts.refuse(fact, name(), "rule 2: neither a place nor an occasion says which meeting is meant");
            return;
        }
        Verdict verdict = shop.ask(name(), query(fact, meeting, when, shop));
        if (verdict instanceof Verdict.Several several) {
            drafts.refuse(fact, name(), several);
            return;
        }
        KnowledgeBase knowledge = shop.knowledge();
        List<Wrong> absent = new ArrayList<>();
        for (PersonId id : shop.cast().ofAllThatTell(fact)) {
            Person person = knowledge.person(id);
            Optional<Post> office = shop.certainty().office(id, when);
            if (person.actor() && office.isPresent() && !meeting.who().contains(id)) {
                absent.add(new Wrong(
                        person.name(),
                        person.name() + ", then " + shop.english().theOffice(office.get())
                                + ", was not one of those who met.",
                        4 - office.get().rank()));
            }
        }
        List<Distractor> wrong = Wrong.pick(" ", absent, name() + fact.id());
        String stem = "Who took part in the " + format(meeting)
                + verdict.phrase(In.class) + verdict.phrase(During.class) + verdict.phrase(On.class)
                + "? Select all.";
        drafts.item(
                fact,
                name(),
                shop.assembly()
                        .item(
                                fact,
                                name(),
                                "select-all",
                                stem,
                                new Interaction.Multiple(shop.english().names(meeting.who()), wrong),
                                List.of(),
                                List.of()));
    }

    /** Nobody is named, so the meeting is found by its place, or by its occasion if the place is not known. */
    private static Query query(Fact fact, Meeting meeting, When when, Workshop shop) {
        String format = "the " + format(meeting);
        List<Constraint> always = new ArrayList<>(List.of(new Form(meeting.format(), format)));
        always.addAll(Meetings.in(meeting, shop));
        always.add(Meetings.during(when));
        List<Constraint> ifNeeded = new ArrayList<>();
        (meeting.place() == null ? always : ifNeeded).addAll(Meetings.on(meeting));
        return new Query(
                fact,
                new Asked.People(Set.copyOf(meeting.who())),
                new Subject(
                        Subject.Sort.MEETING,
                        meeting.place() == null ? Set.of() : Set.of(meeting.place()),
                        meeting.place() == null ? meeting.occasion() : null,
                        "people meet"),
                always,
                ifNeeded);
    }

    private static String format(Meeting meeting) {
        return switch (meeting.format()) {
            case TWO_PLUS_TWO -> "two-plus-two talks of the foreign and defense ministers";
            case TRILATERAL, TRILATERAL_SUMMIT -> "trilateral meeting";
            case SUMMIT, GROUP_SUMMIT -> "summit";
            case CALL -> "telephone call";
            case BILATERAL, INTERVIEW, OTHER -> "meeting";
        };
    }
}
