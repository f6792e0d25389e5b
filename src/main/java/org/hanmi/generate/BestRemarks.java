package org.hanmi.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.fact.Fact;
import org.hanmi.fact.FactId;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.Statement;
import org.hanmi.fact.Status;
import org.hanmi.knowledge.KnowledgeBase;

/** The remarks of an article that are worth asking about: there are articles with little else. */
final class BestRemarks {

    /** Of how many remarks of one speaker in one article it is asked who made them. */
    private static final int MOST = 4;

    private final Map<String, List<FactId>> bySpeaker = new HashMap<>();
    private final Map<String, FactId> byPlace = new HashMap<>();

    BestRemarks(KnowledgeBase knowledge) {
        for (int worth = 3; worth > 0; worth--) {
            for (Fact fact : knowledge.truths()) {
                if (fact.worth() == worth
                        && fact.statement() instanceof Statement.Remark remark
                        && fact.status() == Status.HAPPENED
                        && !remark.shared()
                        && remark.speakers().size() == 1) {
                    enter(fact, remark);
                }
            }
        }
    }

    private void enter(Fact fact, Statement.Remark remark) {
        List<FactId> best =
                bySpeaker.computeIfAbsent(inArticle(fact, remark.speakers().get(0)), key -> new ArrayList<>());
        if (best.size() < MOST) {
            best.add(fact.id());
        }
        if (remark.place() != null) {
            byPlace.putIfAbsent(inArticle(fact, remark.place()), fact.id());
        }
    }

    private static String inArticle(Fact fact, Object what) {
        return fact.id().article() + "/" + what;
    }

    /** True for the few remarks of a speaker in one article that are worth most: who said it is asked of no others. */
    boolean isAmongTheFirst(Fact remark, PersonId speaker) {
        return bySpeaker.getOrDefault(inArticle(remark, speaker), List.of()).contains(remark.id());
    }

    /** True for the one remark made in that place that is worth most in its article: where it was said is asked once. */
    boolean isTheOneSaidThere(Fact remark, PlaceId place) {
        return remark.id().equals(byPlace.get(inArticle(remark, place)));
    }
}
