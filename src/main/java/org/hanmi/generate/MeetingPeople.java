package org.hanmi.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Person;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.Post;
import org.hanmi.fact.Statement.Meeting;
import org.hanmi.fact.Status;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.knowledge.KnowledgeBase;
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
        KnowledgeBase knowledge = shop.knowledge();
        List<Wrong> absent = new ArrayList<>();
        for (PersonId id : shop.wrongPeople().inArticle(fact)) {
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
                + (meeting.place() == null ? "" : " " + shop.english().in(meeting.place()))
                + " " + English.on(when) + "? Select all.";
        drafts.item(
                fact,
                name(),
                shop.item(
                        fact,
                        name(),
                        "select-all",
                        stem,
                        new Interaction.Multiple(shop.english().names(meeting.who()), wrong),
                        List.of(),
                        List.of()));
    }

    private static String format(Meeting meeting) {
        return switch (meeting.format()) {
            case TWO_PLUS_TWO -> "2+2 talks of foreign and defence ministers";
            case TRILATERAL, TRILATERAL_SUMMIT -> "trilateral meeting";
            case SUMMIT, GROUP_SUMMIT -> "summit";
            case CALL -> "telephone call";
            case BILATERAL, INTERVIEW, OTHER -> "meeting";
        };
    }
}
