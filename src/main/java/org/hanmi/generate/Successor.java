package org.hanmi.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Person;
import org.hanmi.fact.Post;
import org.hanmi.fact.Statement.Tenure;
import org.hanmi.item.Interaction;
import org.hanmi.knowledge.Term;
import org.hanmi.time.PartialDate;
import org.hanmi.time.Period;

/** Who succeeded X? Only where lists show one term to end and the next to begin within a day, in a single-holder post. */
final class Successor implements ItemModel {

    @Override
    public String name() {
        return "successor";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        if (!(fact.statement() instanceof Tenure tenure)
                || !(fact.when() instanceof Period period)
                || !fact.id().article().equals("posts")
                || !(period.start() instanceof Period.Bound.On start)
                || start.date().precision() != PartialDate.Precision.DAY) {
            return;
        }
        Post post = shop.knowledge().post(tenure.post());
        if (!post.singleHolder()) {
            return;
        }
        LocalDate day = start.date().earliest();
        List<Term> before = shop.certainty().holders(post.id()).stream()
                .filter(term -> term.when() instanceof Period other
                        && other.end() instanceof Period.Bound.On end
                        && end.date().precision() == PartialDate.Precision.DAY
                        && !end.date().earliest().isAfter(day)
                        && !end.date().earliest().plusDays(1).isBefore(day))
                .filter(term -> !term.person().equals(tenure.person()))
                .toList();
        if (before.size() != 1) {
            return;
        }
        Person person = shop.knowledge().person(tenure.person());
        Person predecessor = shop.knowledge().person(before.get(0).person());
        List<Wrong> wrong = new ArrayList<>();
        for (Wrong candidate :
                shop.wrongPeople().notHolding(person.id(), post, PartialDate.of(day.plusDays(1)), fact)) {
            if (!candidate.text().equals(predecessor.name())) {
                wrong.add(candidate);
            }
        }
        String stem = "Who succeeded " + predecessor.name() + " as "
                + shop.english().office(post) + " in " + English.month(day) + " " + day.getYear() + "?";
        drafts.item(
                fact,
                name(),
                shop.item(
                        fact,
                        name(),
                        "who-succeeded",
                        stem,
                        new Interaction.Choice(person.name(), Wrong.pick(person.name(), wrong, name() + fact.id())),
                        List.of(shop.accepted().of(person)),
                        List.of(before.get(0).fact())));
    }
}
