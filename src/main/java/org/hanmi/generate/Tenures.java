package org.hanmi.generate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hanmi.fact.Fact;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.PostId;
import org.hanmi.fact.Statement.Tenure;
import org.hanmi.fact.Status;
import org.hanmi.knowledge.Term;
import org.hanmi.time.When;

/** What the models of offices share. */
final class Tenures {

    private Tenures() {}

    /** A tenure that an article shows on a date, unless an earlier one did: the next mention would be the same question. */
    static Optional<Tenure> askable(Fact fact, Workshop shop) {
        return fact.when() != null
                        && fact.status() == Status.HAPPENED
                        && fact.statement() instanceof Tenure tenure
                        && !fact.id().article().equals("posts")
                        && isFirstMention(fact, tenure, shop)
                ? Optional.of(tenure)
                : Optional.empty();
    }

    /** A tenure from the lists that is worth a question of its own; those of worth 1 only serve others. */
    static boolean isListed(Fact fact) {
        return fact.worth() > 1 && fact.id().article().equals("posts");
    }

    /** The fact that shows the person in the post on every day of the date, if one does. */
    static List<Fact> proof(PersonId person, PostId post, When when, Workshop shop) {
        return shop.certainty()
                .proof(person, post, when)
                .map(term -> List.of(term.fact()))
                .orElse(List.of());
    }

    /** True if both ends of it are known. */
    static boolean isClosed(Term term) {
        return !term.when().earliest().equals(LocalDate.MIN)
                && !term.when().latest().equals(LocalDate.MAX);
    }

    /** How many days of a date lie in the term, less one; negative if none does. */
    static long days(Term term, When date) {
        LocalDate from = term.when().earliest();
        LocalDate to = term.when().latest();
        return ChronoUnit.DAYS.between(
                from.isAfter(date.earliest()) ? from : date.earliest(),
                to.isBefore(date.latest()) ? to : date.latest());
    }

    private static boolean isFirstMention(Fact fact, Tenure tenure, Workshop shop) {
        for (Term term : shop.certainty().terms(tenure.person(), tenure.post())) {
            if (!term.isListed() && !term.fact().id().article().equals("posts")) {
                return shop.knowledge().tellTheSame(term.fact(), fact);
            }
        }
        return true;
    }
}
