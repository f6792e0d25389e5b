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

/** Who succeeded X, and whom did X succeed? Only where lists show one term to end and the next to begin within a day, in a single-holder post. */
final class Successor implements ItemModel {

    @Override
    public String name() {
        return "successor";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        if (!(fact.statement() instanceof Tenure tenure)
                || !(fact.when() instanceof Period period)
                || !Tenures.isListed(fact)
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
        String month = " as " + shop.english().office(post) + " in " + English.month(day) + " " + day.getYear() + "?";
        ask(
                fact,
                name(),
                "Who succeeded " + predecessor.name() + month,
                person,
                predecessor,
                before.get(0),
                day.plusDays(1),
                shop,
                drafts);
        ask(
                fact,
                "predecessor",
                "Whom did " + person.name() + " succeed" + month,
                predecessor,
                person,
                before.get(0),
                day.minusDays(2),
                shop,
                drafts);
    }

    private static void ask(
            Fact fact,
            String model,
            String stem,
            Person key,
            Person named,
            Term before,
            LocalDate when,
            Workshop shop,
            Drafts drafts) {
        Post post = shop.knowledge().post(before.post());
        List<Wrong> wrong = new ArrayList<>();
        List<String> earlier = shop.certainty().holders(post.id()).stream()
                .filter(term -> term.when().earliest().isBefore(before.when().earliest()))
                .map(term -> shop.knowledge().person(term.person()).name())
                .toList();
        boolean balanced = model.equals("successor");
        for (Wrong candidate : shop.wrongPeople().notHolding(key.id(), post, PartialDate.of(when), fact)) {
            if (!candidate.text().equals(named.name())) {
                // Whom somebody succeeded is given away if all the others came later.
                boolean came = !balanced && earlier.contains(candidate.text());
                balanced |= came;
                wrong.add(came ? candidate.weighing(candidate.weight() + 10) : candidate);
            }
        }
        if (!balanced) {
            drafts.refuse(fact, model, "rule 14: everybody else who could be offered came later");
            return;
        }
        drafts.item(
                fact,
                model,
                shop.item(
                        fact,
                        model,
                        "who-succeeded",
                        stem,
                        new Interaction.Choice(key.name(), Wrong.pick(key.name(), wrong, model + fact.id())),
                        List.of(shop.accepted().of(key)),
                        List.of(before.fact()),
                        before.fact().says() + " " + fact.says(),
                        Difficulty.of(fact, "who-succeeded")));
    }
}
