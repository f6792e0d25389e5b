package org.hanmi.generate;

import java.util.List;
import java.util.Set;
import org.hanmi.fact.Fact;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.Place;
import org.hanmi.fact.Statement.Meeting;
import org.hanmi.fact.Statement.Remark;
import org.hanmi.query.Asked;
import org.hanmi.query.Constraint.During;
import org.hanmi.query.Constraint.On;
import org.hanmi.query.Query;
import org.hanmi.query.Subject;
import org.hanmi.query.Verdict;

/** In which city did X say so? Where a remark was made differs from what it is about (trap 50). */
final class SaidWhere implements ItemModel {

    @Override
    public String name() {
        return "said-where";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        Remark remark = Remarks.ofOnePerson(fact, shop).orElse(null);
        if (remark == null || remark.place() == null || fact.when() == null || fact.worth() < 2) {
            return;
        }
        Place place = shop.knowledge().place(remark.place());
        if (!Meetings.isTelling(place)) {
            return;
        }
        if (!shop.bestRemarks().isTheOneSaidThere(fact, remark.place())) {
            drafts.refuse(fact, name(), "rule 15: where something else was said then is asked already");
            return;
        }
        PersonId speaker = Remarks.speaker(remark);
        boolean home = shop.knowledge()
                .country(place.id())
                .filter(country ->
                        country.id().equals(shop.knowledge().person(speaker).country()))
                .isPresent();
        if (home) {
            drafts.refuse(fact, name(), "rule 14: that somebody spoke at home is no news");
            return;
        }
        boolean met = shop.knowledge().mentions(speaker, fact.when()).stream()
                .anyMatch(other -> other.statement() instanceof Meeting meeting
                        && remark.place().equals(meeting.place()));
        if (met) {
            drafts.refuse(fact, name(), "rule 15: where a meeting of those days took place is asked already");
            return;
        }
        Query query = new Query(
                fact,
                new Asked.Place(remark.place()),
                new Subject(
                        Subject.Sort.REMARK,
                        Set.of(speaker),
                        remark.gist(),
                        shop.knowledge().person(speaker).name() + " says that " + remark.gist()),
                List.of(new During(fact.when(), English.on(fact.when()))),
                Remarks.on(remark));
        Verdict verdict = shop.ask(name(), query);
        if (verdict instanceof Verdict.Several several) {
            drafts.refuse(fact, name(), several);
            return;
        }
        String stem = English.inWhich(place.kind()) + " did " + shop.english().titled(speaker, fact.when()) + " say, "
                + English.on(fact.when()) + verdict.phrase(On.class) + ", that " + remark.gist() + "?";
        drafts.item(fact, name(), shop.assembly().placeItem(fact, name(), "which-city", stem, place, verdict));
    }
}
