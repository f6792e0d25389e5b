package org.hanmi.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Statement;
import org.hanmi.knowledge.KnowledgeBase;

/** What an article tells beside a fact, of the kinds that are asked about together, in its order. */
final class Pages {

    private final Map<String, List<Fact>> definitions = new HashMap<>();
    private final Map<String, List<Fact>> tenures = new HashMap<>();

    Pages(KnowledgeBase knowledge) {
        for (Fact fact : knowledge.truths()) {
            if (fact.statement() instanceof Statement.Definition) {
                enter(fact, definitions);
            }
            if (fact.statement() instanceof Statement.Tenure) {
                enter(fact, tenures);
            }
        }
    }

    private static void enter(Fact fact, Map<String, List<Fact>> byArticle) {
        byArticle
                .computeIfAbsent(fact.id().article(), article -> new ArrayList<>())
                .add(fact);
    }

    /** The terms, acronyms and epithets that the article of this fact explains. */
    List<Fact> definitionsWith(Fact fact) {
        return definitions.getOrDefault(fact.id().article(), List.of());
    }

    /** The tenures that the article of this fact shows. */
    List<Fact> tenuresWith(Fact fact) {
        return tenures.getOrDefault(fact.id().article(), List.of());
    }
}
