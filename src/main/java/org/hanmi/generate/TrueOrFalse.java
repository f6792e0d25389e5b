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
import org.hanmi.query.Verdict;
import org.hanmi.time.When;

/** True or false, with the correction. A hash of the fact decides which, so that of each kind about half are true. */
final class TrueOrFalse implements ItemModel {

    /**
     * Of how many meetings and offices in a hundred the truth is told at once. Of some nothing is wrong for a good reason,
     * and then it is told as well, so that about half are true in the end. Of remarks that is so of half of them.
     */
    private static final int TRUE = 42;

    /** Fewer words than these are on several tongues on the same day: that another used them, too, is not surely false. */
    private static final int WORDS = 3;

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
        boolean truth =
                !(fact.statement() instanceof Remark) && Math.floorMod(Wrong.mix(fact.id() + name()), 100) < TRUE;
        Optional<Claim> claim = claim(fact, when, truth, shop);
        if (claim.isEmpty() && !truth) {
            // Nothing is wrong for a good reason; then the truth is told.
            claim = claim(fact, when, true, shop);
        }
        if (claim.isEmpty()) {
            return;
        }
        String key = claim.get().correction().isEmpty() ? "True" : "False";
        String other = key.equals("True") ? "False" : "True";
        String feedback = key.equals("True") ? fact.says() : claim.get().correction();
        drafts.item(
                fact,
                name(),
                shop.assembly()
                        .item(
                                fact,
                                name(),
                                "true-false",
                                "True or false? " + claim.get().text(),
                                new Interaction.Choice(key, List.of(new Distractor(other, feedback))),
                                List.of(),
                                List.of()));
    }

    /**
     * Something to be judged.
     *
     * @param correction what is wrong with it; empty if it is true
     */
    private record Claim(String text, String correction) {}

    private static Optional<Claim> claim(Fact fact, When when, boolean truth, Workshop shop) {
        if (fact.statement() instanceof Meeting meeting) {
            return meeting(fact, meeting, when, truth, shop);
        }
        Optional<Tenure> tenure = Tenures.askable(fact, shop);
        if (tenure.isPresent()) {
            return tenure(fact, tenure.get(), when, truth, shop);
        }
        return fact.statement() instanceof Remark ? remark(fact, when, truth, shop) : Optional.empty();
    }

    private static Optional<Claim> meeting(Fact fact, Meeting meeting, When when, boolean truth, Workshop shop) {
        if (meeting.place() == null || Meetings.askable(fact, shop).isEmpty()) {
            return Optional.empty();
        }
        Place place = shop.knowledge().place(meeting.place());
        if (!Meetings.isTelling(place)
                || !Meetings.isNarrow(meeting, when)
                || shop.ask("true-or-false", Meetings.place(fact, meeting, meeting.place(), when, shop))
                        instanceof Verdict.Several) {
            return Optional.empty();
        }
        Optional<Distractor> swap = truth
                ? Optional.of(new Distractor(place.name(), ""))
                : shop
                        .wrongPlaces()
                        .pick(place.name(), shop.wrongPlaces().otherThan(place.id(), fact), "tf" + fact.id())
                        .stream()
                        .findFirst();
        return swap.map(where -> new Claim(
                Meetings.people(meeting, shop) + " met " + shop.wrongPlaces().in(where.text()) + " " + English.on(when)
                        + ".",
                truth
                        ? ""
                        : English.sentence(English.on(when)) + " they met "
                                + shop.english().in(place.id()) + "."));
    }

    private static Optional<Claim> tenure(Fact fact, Tenure tenure, When when, boolean truth, Workshop shop) {
        Person person = shop.knowledge().person(tenure.person());
        Post post = shop.knowledge().post(tenure.post());
        if (!post.singleHolder() || shop.certainty().holds(person.id(), post.id(), when) != Truth.CERTAIN) {
            return Optional.empty();
        }
        if (post.family() == Post.Family.HEAD) {
            return Optional.empty();
        }
        Optional<Distractor> swap = truth
                ? Optional.of(new Distractor(person.name(), ""))
                : Wrong.pick(
                                person.name(),
                                shop.wrongHolders().notHolding(person.id(), post, when, fact),
                                "tf" + fact.id())
                        .stream()
                        .findFirst();
        return swap.map(who -> new Claim(
                who.text() + " was " + shop.english().theOffice(post) + " " + English.on(when) + ".", who.feedback()));
    }

    private static Optional<Claim> remark(Fact fact, When when, boolean truth, Workshop shop) {
        Remark remark = Remarks.ofOnePerson(fact, shop).orElse(null);
        String quote = remark == null ? null : remark.quote();
        if (remark == null || quote == null || remark.of() == null) {
            return Optional.empty();
        }
        if (!truth && quote.strip().split("\\s+").length < WORDS) {
            return Optional.empty();
        }
        String words = Remarks.words(quote);
        Person person = shop.knowledge().person(Remarks.speaker(remark));
        Optional<Distractor> swap = truth
                ? Optional.of(new Distractor(person.name(), ""))
                : shop.wrongSpeakers().otherThan(person.id(), fact, remark.of()).stream()
                        .filter(wrong -> wrong.weight() >= 4)
                        .findFirst()
                        .map(wrong -> new Distractor(wrong.text(), wrong.reason()));
        return swap.map(who -> new Claim(
                English.sentence(English.on(when)) + " it was " + who.text() + " who used " + words + " about "
                        + remark.of() + ".",
                who.feedback()));
    }
}
