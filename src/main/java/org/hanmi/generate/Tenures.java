package org.hanmi.generate;

import org.hanmi.fact.Fact;
import org.hanmi.fact.Statement.Tenure;
import org.hanmi.knowledge.Term;

/** What the models of offices share. */
final class Tenures {

    private Tenures() {}

    /** True if no earlier article shows the same person in the same post: the next mention would be the same question. */
    static boolean isFirstMention(Fact fact, Tenure tenure, Workshop shop) {
        for (Term term : shop.certainty().terms(tenure.person())) {
            if (term.post().equals(tenure.post())
                    && !term.isListed()
                    && !term.fact().id().article().equals("posts")) {
                return term.fact().id().equals(fact.id())
                        || shop.knowledge().tellings(term.fact()).contains(fact);
            }
        }
        return true;
    }
}
