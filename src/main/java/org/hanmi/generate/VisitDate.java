package org.hanmi.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Post;
import org.hanmi.fact.Statement.Visit;
import org.hanmi.fact.Status;
import org.hanmi.generate.DateOptions.Unit;
import org.hanmi.item.Interaction;
import org.hanmi.knowledge.Truth;
import org.hanmi.time.PartialDate;
import org.hanmi.time.When;

/** In which year did X visit the place, in that office? Only where no other visit of the kind is known. */
final class VisitDate implements ItemModel {

    @Override
    public String name() {
        return "visit-year";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        Visit visit = Visits.askable(fact, shop).orElse(null);
        When when = fact.when();
        if (visit == null || when == null || fact.status() != Status.HAPPENED) {
            return;
        }
        PartialDate key = DateOptions.at(Unit.YEAR, when).orElse(null);
        Optional<Post> office = shop.certainty().office(visit.who().get(0), when);
        if (key == null || office.isEmpty()) {
            return;
        }
        // The office is part of the question: the same person may have come again in another one.
        for (Fact other : shop.knowledge().mentions(visit.who().get(0))) {
            boolean again = !other.id().equals(fact.id())
                    && other.status() != Status.DENIED
                    && Places.of(other.statement())
                            .filter(place -> shop.knowledge().overlap(place, visit.place()))
                            .isPresent()
                    && (other.when() == null
                            || DateOptions.at(Unit.YEAR, other.when())
                                    .filter(key::equals)
                                    .isEmpty())
                    && (other.when() == null
                            || shop.certainty()
                                    .offices(visit.who().get(0), other.when())
                                    .isEmpty()
                            || shop.certainty()
                                    .offices(visit.who().get(0), other.when())
                                    .contains(office.get()));
            if (again) {
                drafts.refuse(
                        fact, name(), "rule 2: there may have been another visit in that office (" + other.id() + ")");
                return;
            }
        }
        String who = shop.knowledge().person(visit.who().get(0)).name();
        String stem = "In which year did " + who + ", then " + shop.english().office(office.get()) + ", visit "
                + English.withArticle(shop.knowledge().place(visit.place())) + "?";
        PartialDate published = fact.citation().source().published();
        Interaction choice = DateOptions.around(
                Unit.YEAR,
                key,
                fact.says(),
                name() + fact.id(),
                published == null ? LocalDate.MAX : published.latest(),
                year -> shop.certainty().holds(visit.who().get(0), office.get().id(), year) == Truth.FALSE);
        drafts.item(
                fact,
                name(),
                shop.item(
                        fact,
                        name(),
                        "which-year",
                        stem,
                        choice,
                        List.of(DateOptions.accepted(Unit.YEAR, key)),
                        List.of()));
    }
}
