package org.hanmi.generate;

import java.time.LocalDate;
import java.util.List;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Person;
import org.hanmi.fact.Post;
import org.hanmi.fact.Statement.Tenure;
import org.hanmi.generate.DateOptions.Unit;
import org.hanmi.item.Interaction;
import org.hanmi.knowledge.Term;
import org.hanmi.time.PartialDate;
import org.hanmi.time.Period;

/** In which year did X become that? Only for people who held the post once, as far as any list knows. */
final class YearOfOffice implements ItemModel {

    @Override
    public String name() {
        return "year-of-office";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        if (!(fact.statement() instanceof Tenure tenure)
                || !(fact.when() instanceof Period period)
                || !(period.start() instanceof Period.Bound.On from)
                || !fact.id().article().equals("posts")) {
            return;
        }
        PartialDate key = DateOptions.at(Unit.YEAR, from.date()).orElse(null);
        long terms = shop.certainty().terms(tenure.person(), tenure.post()).stream()
                .filter(Term::isListed)
                .count();
        if (key == null || terms != 1) {
            drafts.refuse(fact, name(), "rule 2: the year is not certain, or there is more than one term");
            return;
        }
        Person person = shop.knowledge().person(tenure.person());
        Post post = shop.knowledge().post(tenure.post());
        Interaction choice =
                DateOptions.around(Unit.YEAR, key, fact.says(), name() + fact.id(), LocalDate.of(2026, 12, 31));
        drafts.item(
                fact,
                name(),
                shop.item(
                        fact,
                        name(),
                        "which-year",
                        "In which year did " + person.name() + " become "
                                + shop.english().office(post) + "?",
                        choice,
                        List.of(DateOptions.accepted(Unit.YEAR, key)),
                        List.of()));
    }
}
