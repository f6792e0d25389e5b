package org.hanmi.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Person;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.Post;
import org.hanmi.fact.Statement.Meeting;
import org.hanmi.query.Asked;
import org.hanmi.query.Constraint;
import org.hanmi.query.Constraint.During;
import org.hanmi.query.Constraint.In;
import org.hanmi.query.Constraint.On;
import org.hanmi.query.Query;
import org.hanmi.query.Verdict;
import org.hanmi.time.When;

/**
 * Which foreign minister did X meet on that day? The office has one holder at a time, so the answer is certain even
 * if X met others, too (rule 3).
 */
final class MeetingCounterpart implements ItemModel {

    @Override
    public String name() {
        return "meeting-counterpart";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        Meeting meeting = Meetings.askable(fact, shop).orElse(null);
        When when = fact.when();
        if (meeting == null || when == null) {
            return;
        }
        for (PersonId key : meeting.who()) {
            ask(fact, meeting, when, key, shop, drafts);
        }
    }

    private void ask(Fact fact, Meeting meeting, When when, PersonId key, Workshop shop, Drafts drafts) {
        Person person = shop.knowledge().person(key);
        String model =
                meeting.who().size() == 2 && meeting.who().indexOf(key) == 1 ? name() : name() + "-" + key.slug();
        Optional<Post> office = shop.certainty().offices(key, when).stream()
                .filter(Post::singleHolder)
                .findFirst();
        if (office.isEmpty()) {
            drafts.refuse(
                    fact,
                    model,
                    "no single-holder office of " + person.name() + " is certain " + English.on(when)
                            + ", so others may fit as well (rule 3)");
            return;
        }
        Optional<PersonId> anchor = anchor(meeting, person, when, shop);
        if (anchor.isEmpty()) {
            drafts.refuse(fact, model, "nobody of another country is named who met " + person.name());
            return;
        }
        Verdict verdict = shop.ask(model, query(fact, meeting, when, key, office.get(), anchor.get(), shop));
        if (verdict instanceof Verdict.Several several) {
            drafts.refuse(fact, model, several);
            return;
        }
        String office_ = shop.english().office(office.get());
        String titled = shop.english().titled(anchor.get(), when);
        List<Wrong> others = shop.wrongHolders().notHolding(key, office.get(), when, fact).stream()
                .filter(wrong -> !names(meeting, shop).contains(wrong.text()))
                .toList();
        List<Wrong> holders = shop.wrongHolders().everHolding(office.get(), others);
        boolean which = holders.size() > 1;
        String time = verdict.phrase(In.class) + verdict.phrase(During.class) + verdict.phrase(On.class);
        String stem;
        if (Meetings.planned(fact)) {
            stem = (which ? "Which " : "Who was the ") + office_ + (which ? " was " : " whom ") + titled
                    + (which ? " due to meet" : " was due to meet") + time + "?";
        } else {
            stem = (which
                            ? "Which " + office_ + " did " + titled + " meet"
                            : "Who was the " + office_ + " whom " + titled + " met")
                    + time + "?";
        }
        List<Fact> proof = Tenures.proof(key, office.get().id(), when, shop);
        drafts.item(
                fact,
                model,
                shop.assembly().personItem(fact, model, "who-met-whom", stem, person, which ? holders : others, proof));
    }

    private static Query query(
            Fact fact, Meeting meeting, When when, PersonId key, Post office, PersonId anchor, Workshop shop) {
        List<Constraint> where = new ArrayList<>(Meetings.in(meeting, shop));
        where.addAll(Meetings.on(meeting));
        List<Constraint> always = new ArrayList<>(List.of(Meetings.during(when)));
        if (!Meetings.isOneDay(when) && !where.isEmpty()) {
            always.add(where.remove(0));
        }
        return new Query(
                fact,
                new Asked.Holder(key, office.id(), Set.of(anchor), when),
                Meetings.subject(List.of(anchor), shop),
                always,
                where);
    }

    private static List<String> names(Meeting meeting, Workshop shop) {
        return shop.english().names(meeting.who());
    }

    /** The highest-ranking person of another country, in the order the source names them. */
    private static Optional<PersonId> anchor(Meeting meeting, Person person, When when, Workshop shop) {
        return meeting.who().stream()
                .filter(other -> !shop.knowledge().person(other).country().equals(person.country()))
                .min(Comparator.comparingInt(other ->
                        shop.certainty().office(other, when).map(Post::rank).orElse(9)));
    }
}
