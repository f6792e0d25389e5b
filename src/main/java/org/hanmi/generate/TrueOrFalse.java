package org.hanmi.generate;

import java.util.List;
import java.util.Optional;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Person;
import org.hanmi.fact.Place;
import org.hanmi.fact.Post;
import org.hanmi.fact.Statement.Meeting;
import org.hanmi.fact.Statement.Remark;
import org.hanmi.fact.Statement.Tenure;
import org.hanmi.fact.Status;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.knowledge.Truth;
import org.hanmi.time.When;

/** True or false, with the correction. A hash of the fact decides which, so that about half of them are true. */
final class TrueOrFalse implements ItemModel {

    @Override
    public String name() {
        return "true-or-false";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        When when = fact.when();
        if (when == null || fact.status() != Status.HAPPENED || fact.worth() < 2) {
            return;
        }
        boolean truth = Wrong.mix(fact.id() + name()) % 2 == 0;
        Optional<String> claim;
        if (fact.statement() instanceof Meeting meeting) {
            claim = meeting(fact, meeting, when, truth, shop);
        } else if (fact.statement() instanceof Tenure tenure
                && !fact.id().article().equals("posts")
                && Tenures.isFirstMention(fact, tenure, shop)) {
            claim = tenure(fact, tenure, when, truth, shop);
        } else if (fact.statement() instanceof Remark) {
            claim = remark(fact, when, truth, shop);
        } else {
            return;
        }
        if (claim.isEmpty()) {
            drafts.refuse(fact, name(), "rule 1: no claim of the kind is certainly false for a reason");
            return;
        }
        String key = truth ? "True" : "False";
        String other = truth ? "False" : "True";
        drafts.item(
                fact,
                name(),
                shop.item(
                        fact,
                        name(),
                        "true-false",
                        "True or false? " + claim.get(),
                        new Interaction.Choice(key, List.of(new Distractor(other, fact.says()))),
                        List.of(),
                        List.of()));
    }

    private static Optional<String> meeting(Fact fact, Meeting meeting, When when, boolean truth, Workshop shop) {
        if (meeting.place() == null || Meetings.askable(fact, shop).isEmpty()) {
            return Optional.empty();
        }
        Place place = shop.knowledge().place(meeting.place());
        if (!Meetings.isTelling(place)
                || !Meetings.rivals(fact, Meetings.set(meeting), when, shop).isEmpty()) {
            return Optional.empty();
        }
        Optional<String> name = truth
                ? Optional.of(place.name())
                : shop
                        .wrongPlaces()
                        .pick(place.name(), shop.wrongPlaces().otherThan(place.id(), fact), "tf" + fact.id())
                        .stream()
                        .findFirst()
                        .map(Distractor::text);
        return name.map(
                where -> Meetings.people(meeting, shop) + " met " + "in " + where + " " + English.on(when) + ".");
    }

    private static Optional<String> tenure(Fact fact, Tenure tenure, When when, boolean truth, Workshop shop) {
        Person person = shop.knowledge().person(tenure.person());
        Post post = shop.knowledge().post(tenure.post());
        if (!post.singleHolder() || shop.certainty().holds(person.id(), post.id(), when) != Truth.CERTAIN) {
            return Optional.empty();
        }
        Optional<String> name = truth
                ? Optional.of(person.name())
                : Wrong.pick(
                                person.name(),
                                shop.wrongPeople().notHolding(person.id(), post, when, fact),
                                "tf" + fact.id())
                        .stream()
                        .findFirst()
                        .map(Distractor::text);
        return name.map(who -> who + " was " + shop.english().theOffice(post) + " " + English.on(when) + ".");
    }

    private static Optional<String> remark(Fact fact, When when, boolean truth, Workshop shop) {
        Remark remark = Remarks.ofOnePerson(fact, shop).orElse(null);
        if (remark == null || remark.quote() == null || remark.of() == null) {
            return Optional.empty();
        }
        Person person = shop.knowledge().person(Remarks.speaker(remark));
        Optional<String> name = truth
                ? Optional.of(person.name())
                : shop.wrongPeople().otherSpeakers(java.util.Set.of(person.id()), fact).stream()
                        .filter(wrong -> wrong.weight() > 2)
                        .findFirst()
                        .map(Wrong::text);
        return name.map(who -> English.sentence(English.on(when)) + " " + who + " used the words “" + remark.quote()
                + "” of " + remark.of() + ".");
    }
}
