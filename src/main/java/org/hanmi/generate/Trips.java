package org.hanmi.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.fact.Fact;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.Statement;
import org.hanmi.knowledge.KnowledgeBase;

/** The stops of each traveller on each trip, in the order of the articles. */
final class Trips {

    private final Map<String, List<Fact>> stops = new HashMap<>();

    Trips(KnowledgeBase knowledge) {
        for (Fact fact : knowledge.truths()) {
            if (fact.statement() instanceof Statement.Visit visit && visit.trip() != null) {
                for (PersonId traveller : visit.who()) {
                    stops.computeIfAbsent(key(visit.trip(), traveller), key -> new ArrayList<>())
                            .add(fact);
                }
            }
        }
    }

    private static String key(String trip, PersonId traveller) {
        return trip + "/" + traveller;
    }

    /** The stops of a trip that are told of a traveller. */
    List<Fact> stops(String trip, PersonId traveller) {
        return stops.getOrDefault(key(trip, traveller), List.of());
    }
}
