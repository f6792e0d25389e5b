package org.hanmi.generate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hanmi.fact.EntityId;
import org.hanmi.fact.Fact;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.Status;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.knowledge.Mentions;
import org.hanmi.time.When;

/** Who of a country is told to have done something in a year; of one person the first that is told. */
final class Contemporaries {

    /** How many people of one country and year are kept. */
    private static final int MOST = 24;

    private final Map<String, Map<PersonId, Fact>> deeds = new HashMap<>();

    Contemporaries(KnowledgeBase knowledge) {
        for (Fact fact : knowledge.world().facts()) {
            for (EntityId entity : Mentions.of(fact.statement())) {
                if (entity instanceof PersonId person
                        && !fact.id().article().equals("posts")
                        && fact.says().contains(knowledge.person(person).surname())) {
                    enter(person, knowledge.person(person).country(), fact);
                }
            }
        }
    }

    private void enter(PersonId person, PlaceId country, Fact fact) {
        When when = fact.when();
        if (when != null
                && fact.status() == Status.HAPPENED
                && when.earliest().getYear() == when.latest().getYear()) {
            Map<PersonId, Fact> people =
                    deeds.computeIfAbsent(key(country, when.earliest().getYear()), key -> new LinkedHashMap<>());
            if (people.size() < MOST) {
                people.putIfAbsent(person, fact);
            }
        }
    }

    private static String key(PlaceId country, int year) {
        return country + " " + year;
    }

    /** The people, in the order of the articles, each with what is told. */
    Map<PersonId, Fact> of(PlaceId country, int year) {
        return deeds.getOrDefault(key(country, year), Map.of());
    }
}
