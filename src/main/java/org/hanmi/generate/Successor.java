package org.hanmi.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Person;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.Post;
import org.hanmi.fact.Statement.Tenure;
import org.hanmi.item.Interaction;
import org.hanmi.knowledge.Incumbency;
import org.hanmi.knowledge.Term;
import org.hanmi.knowledge.Truth;
import org.hanmi.time.EnglishMonth;
import org.hanmi.time.PartialDate;
import org.hanmi.time.Period;

/** Who succeeded X, and whom did X succeed? Only where lists show one term to end and the next to begin within a day, in a single-holder post. */
final class Successor implements ItemModel {

    /** How many on either side are offered at most. */
    private static final int NEAREST = 3;

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
        String month = " as " + shop.english().office(post) + " in " + EnglishMonth.of(day) + " " + day.getYear() + "?";
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
        List<Wrong> wrong = neighbours(key, named, before, when, shop);
        boolean early = wrong.stream().anyMatch(candidate -> candidate.weight() % 2 == 1);
        if (model.equals("predecessor") && !early) {
            drafts.refuse(fact, model, "rule 14: everybody else who could be offered came later");
            return;
        }
        drafts.item(
                fact,
                model,
                shop.assembly()
                        .item(
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

    /**
     * Those who held the post next before and next after these two, by turns; the nearer the heavier, and odd weights for
     * those who came before.
     *
     * @param when a day after the change, or before it, on which the key is the holder
     */
    private static List<Wrong> neighbours(Person key, Person named, Term before, LocalDate when, Workshop shop) {
        Incumbency then = shop.certainty().incumbency(before.post(), PartialDate.of(when));
        LocalDate change = before.when().latest();
        List<Term> earlier = new ArrayList<>();
        List<Term> later = new ArrayList<>();
        for (Term term : shop.certainty().holders(before.post())) {
            boolean other = term.isListed()
                    && !term.person().equals(key.id())
                    && !term.person().equals(named.id())
                    && then.holds(term.person()) == Truth.FALSE;
            if (other && !term.when().latest().isAfter(change)) {
                earlier.add(term);
            } else if (other && !term.when().earliest().isBefore(change)) {
                later.add(term);
            }
        }
        earlier.sort(Comparator.comparing((Term term) -> term.when().latest()).reversed());
        Set<PersonId> seen = new HashSet<>();
        List<Wrong> wrong = new ArrayList<>();
        for (int i = 0; i < NEAREST; i++) {
            add(earlier, i, 2 * (NEAREST - i) + 1, seen, wrong, shop);
            add(later, i, 2 * (NEAREST - i), seen, wrong, shop);
        }
        return wrong;
    }

    private static void add(
            List<Term> terms, int at, int weight, Set<PersonId> seen, List<Wrong> wrong, Workshop shop) {
        if (at < terms.size() && seen.add(terms.get(at).person())) {
            Person person = shop.knowledge().person(terms.get(at).person());
            wrong.add(new Wrong(
                    person.name(), () -> shop.careers().held(terms.get(at)).sentence(), weight));
        }
    }
}
