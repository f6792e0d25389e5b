package org.hanmi.generate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.fact.Fact;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.Statement;
import org.hanmi.fact.Status;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/** Who said something: in an article, or in a country at a time. */
final class Voices {

    /** How many remarks before a date are looked at. */
    private static final int REACH = 24;

    /** How many months earlier somebody may have spoken. */
    private static final int MONTHS = 6;

    private final KnowledgeBase knowledge;
    private final Map<String, List<Fact>> byArticle = new HashMap<>();
    private final Map<PlaceId, List<Fact>> byCountry = new HashMap<>();

    Voices(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        for (Fact fact : knowledge.world().facts()) {
            if (fact.statement() instanceof Statement.Remark) {
                byArticle
                        .computeIfAbsent(fact.id().article(), id -> new ArrayList<>())
                        .add(fact);
                PersonId speaker = onlySpeaker(fact);
                if (speaker != null && fact.when() != null && fact.status() == Status.HAPPENED) {
                    byCountry
                            .computeIfAbsent(knowledge.person(speaker).country(), id -> new ArrayList<>())
                            .add(fact);
                }
            }
        }
        byCountry.values().forEach(said -> said.sort(Comparator.comparing(Voices::from)));
    }

    /** Who alone made this remark; null if nobody did alone, or it is none. */
    static @Nullable PersonId onlySpeaker(Fact fact) {
        return fact.statement() instanceof Statement.Remark remark
                        && !remark.shared()
                        && remark.speakers().size() == 1
                        && remark.speakers().get(0) instanceof PersonId person
                ? person
                : null;
    }

    /** The remarks in the article of this fact, in its order. */
    List<Fact> beside(Fact fact) {
        return byArticle.getOrDefault(fact.id().article(), List.of());
    }

    /** What people of the same country said in the months before, the latest first. */
    List<Fact> before(PersonId speaker, When when) {
        List<Fact> sorted = byCountry.getOrDefault(knowledge.person(speaker).country(), List.of());
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (from(sorted.get(middle)).isAfter(when.earliest())) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        List<Fact> before = new ArrayList<>();
        for (int i = low - 1; i >= Math.max(0, low - REACH); i--) {
            if (ChronoUnit.MONTHS.between(from(sorted.get(i)), when.earliest()) < MONTHS) {
                before.add(sorted.get(i));
            }
        }
        return before;
    }

    private static LocalDate from(Fact remark) {
        return remark.when() == null ? LocalDate.MIN : remark.when().earliest();
    }
}
