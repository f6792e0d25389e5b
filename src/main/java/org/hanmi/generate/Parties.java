package org.hanmi.generate;

import java.util.HashSet;
import java.util.Set;
import org.hanmi.fact.EntityId;
import org.hanmi.fact.Fact;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.Statement;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.knowledge.Mentions;

/** Whose affair something was. */
final class Parties {

    private Parties() {}

    /** The countries and organizations that acted, and the countries whose people did: not the one where it happened. */
    static Set<EntityId> of(Fact fact, KnowledgeBase knowledge) {
        Set<EntityId> parties = new HashSet<>();
        for (EntityId entity : Mentions.of(fact.statement())) {
            if (entity instanceof PersonId person) {
                parties.add(knowledge.person(person).country());
            }
        }
        if (fact.statement() instanceof Statement.Agreement agreement) {
            parties.addAll(agreement.parties());
        } else if (fact.statement() instanceof Statement.Event event) {
            parties.addAll(event.actors());
        }
        return parties;
    }
}
