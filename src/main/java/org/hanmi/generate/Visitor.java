package org.hanmi.generate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Person;
import org.hanmi.fact.Post;
import org.hanmi.fact.Statement.Visit;
import org.hanmi.fact.Status;
import org.hanmi.query.Asked;
import org.hanmi.query.Constraint.During;
import org.hanmi.query.Query;
import org.hanmi.query.Verdict;
import org.hanmi.time.When;

/** Which deputy secretary of state visited the city then? The office has one holder at a time. */
final class Visitor implements ItemModel {

    @Override
    public String name() {
        return "visitor";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        Visit visit = Visits.askable(fact, shop).orElse(null);
        When when = fact.when();
        if (visit == null || when == null || !Visits.isFirstOfTrip(fact, visit, shop)) {
            return;
        }
        for (var traveller : visit.who()) {
            if (Visits.isMetThere(traveller, visit, when, shop)) {
                drafts.refuse(fact, name(), "rule 15: whom others met there then is asked already");
                continue;
            }
            Person person = shop.knowledge().person(traveller);
            String model = visit.who().size() == 1 ? name() : name() + "-" + traveller.slug();
            Optional<Post> office = shop.certainty().offices(traveller, when).stream()
                    .filter(Post::singleHolder)
                    .findFirst();
            if (office.isEmpty()) {
                drafts.refuse(
                        fact,
                        model,
                        "no single-holder office of " + person.name() + " is certain " + English.on(when)
                                + " (rule 3)");
                continue;
            }
            Query query = new Query(
                    fact,
                    new Asked.Holder(traveller, office.get().id(), Set.of(), when),
                    Visits.place(visit, shop),
                    List.of(new During(when, English.on(when))),
                    List.of());
            if (shop.ask(model, query) instanceof Verdict.Several several) {
                drafts.refuse(fact, model, several);
                continue;
            }
            String where = English.withArticle(shop.knowledge().place(visit.place()));
            List<Wrong> others = shop.wrongHolders().notHolding(traveller, office.get(), when, fact);
            List<Wrong> holders = shop.wrongHolders().everHolding(office.get(), others);
            boolean which = holders.size() > 1;
            String stem = (which ? "Which " : "Who was the ") + shop.english().office(office.get())
                    + (which ? "" : " who")
                    + (fact.status() == Status.PLANNED ? " was due to visit " : " visited ") + where + " "
                    + English.on(when) + "?";
            List<Fact> proof = Tenures.proof(traveller, office.get().id(), when, shop);
            drafts.item(
                    fact,
                    model,
                    shop.assembly().personItem(fact, model, "who", stem, person, which ? holders : others, proof));
        }
    }
}
