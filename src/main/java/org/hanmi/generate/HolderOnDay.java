package org.hanmi.generate;

import java.util.List;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Person;
import org.hanmi.fact.Post;
import org.hanmi.fact.Statement.Tenure;
import org.hanmi.knowledge.Truth;
import org.hanmi.time.PartialDate;
import org.hanmi.time.When;

/** Who held the office then? Asked by the month where the whole month is certain, otherwise by the day. */
final class HolderOnDay implements ItemModel {

    @Override
    public String name() {
        return "holder-on-day";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        When when = fact.when();
        Tenure tenure = Tenures.askable(fact, shop).orElse(null);
        if (tenure == null || when == null) {
            return;
        }
        Person person = shop.knowledge().person(tenure.person());
        Post post = shop.knowledge().post(tenure.post());
        if (!post.singleHolder()) {
            drafts.refuse(fact, name(), "rule 1: several people may hold that post at a time");
            return;
        }
        When asked = DateOptions.at(DateOptions.Unit.MONTH, when)
                .filter(month -> shop.certainty().holds(person.id(), post.id(), month) == Truth.CERTAIN)
                .map(month -> (When) month)
                .orElse(when);
        if (shop.certainty().holds(person.id(), post.id(), asked) != Truth.CERTAIN || !(asked instanceof PartialDate)) {
            drafts.refuse(fact, name(), "rule 4: the date is not certainly inside the tenure");
            return;
        }
        String stem = "Who was " + shop.english().theOffice(post) + " " + English.on(asked) + "?";
        List<Wrong> wrong = shop.wrongHolders().notHolding(person.id(), post, asked, fact);
        List<Fact> proof = Tenures.proof(person.id(), post.id(), asked, shop);
        drafts.item(fact, name(), shop.assembly().personItem(fact, name(), "who-held", stem, person, wrong, proof));
    }
}
