package org.hanmi.generate;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.hanmi.fact.EntityId;
import org.hanmi.fact.Fact;
import org.hanmi.fact.PersonId;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.knowledge.Mentions;

/** The people whom an article names, in its order. */
final class Cast {

    private final KnowledgeBase knowledge;
    private final Map<String, Set<PersonId>> byArticle = new HashMap<>();

    Cast(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        for (Fact fact : knowledge.world().facts()) {
            String article = fact.id().article();
            for (EntityId entity : Mentions.of(fact.statement())) {
                if (entity instanceof PersonId person && !article.equals("posts")) {
                    byArticle
                            .computeIfAbsent(article, id -> new LinkedHashSet<>())
                            .add(person);
                }
            }
        }
    }

    /** The people whom the article of this fact names. */
    Set<PersonId> beside(Fact fact) {
        return byArticle.getOrDefault(fact.id().article(), Set.of());
    }

    /** The people whom any of the articles that tell this fact names. */
    Set<PersonId> ofAllThatTell(Fact fact) {
        Set<PersonId> people = new LinkedHashSet<>();
        for (Fact telling : knowledge.tellings(fact)) {
            people.addAll(beside(telling));
        }
        return people;
    }
}
