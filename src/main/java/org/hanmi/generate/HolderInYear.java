package org.hanmi.generate;

import java.time.Year;
import java.util.List;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Person;
import org.hanmi.fact.Post;
import org.hanmi.fact.Statement.Tenure;
import org.hanmi.knowledge.Truth;
import org.hanmi.time.PartialDate;
import org.hanmi.time.Period;

/** Who held the office in that year? From the lists of office holders, for a year that lies inside the term whole. */
final class HolderInYear implements ItemModel {

    @Override
    public String name() {
        return "holder-in-year";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        if (!(fact.statement() instanceof Tenure tenure)
                || !(fact.when() instanceof Period period)
                || !(period.start() instanceof Period.Bound.On from)
                || !(period.end() instanceof Period.Bound.On to)
                || !Tenures.isListed(fact)) {
            return;
        }
        Post post = shop.knowledge().post(tenure.post());
        // The year in the middle of the term, so that neighbouring terms are years away.
        PartialDate year =
                PartialDate.of(Year.of((from.date().year() + to.date().year() + 1) / 2));
        if (!post.singleHolder() || shop.certainty().holds(tenure.person(), post.id(), year) != Truth.CERTAIN) {
            return;
        }
        Person person = shop.knowledge().person(tenure.person());
        String stem = "Who was " + shop.english().theOffice(post) + " in " + year.year() + "?";
        List<Wrong> wrong = shop.wrongHolders().notHolding(person.id(), post, year, fact);
        drafts.item(fact, name(), shop.assembly().personItem(fact, name(), "who-held", stem, person, wrong, List.of()));
    }
}
