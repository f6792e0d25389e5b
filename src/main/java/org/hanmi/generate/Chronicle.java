package org.hanmi.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanmi.fact.Article;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Statement;
import org.hanmi.fact.Status;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.knowledge.Timeline;
import org.hanmi.time.PartialDate;
import org.hanmi.time.When;

/** The best-known things that happened at a time, by topic. */
final class Chronicle {

    /** Stands for all topics. */
    private static final String ANY = "*";

    /** How many things of one topic and time are thought of. */
    private static final int FEW = 12;

    private final KnowledgeBase knowledge;
    private final Map<String, Timeline> byTopic = new HashMap<>();
    private final Map<String, List<Fact>> known = new HashMap<>();
    private final LocalDate horizon;

    Chronicle(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        this.horizon = horizon(knowledge);
        Map<String, List<Fact>> entries = new HashMap<>();
        for (Fact fact : knowledge.truths()) {
            if (fact.worth() > 1
                    && fact.status() == Status.HAPPENED
                    && fact.when() != null
                    && isLandmark(fact.statement())) {
                topics(fact)
                        .forEach(topic -> entries.computeIfAbsent(topic, id -> new ArrayList<>())
                                .add(fact));
                entries.computeIfAbsent(ANY, id -> new ArrayList<>()).add(fact);
            }
        }
        entries.forEach((topic, facts) -> byTopic.put(topic, new Timeline(facts)));
    }

    private static boolean isLandmark(Statement statement) {
        return statement instanceof Statement.Event
                || statement instanceof Statement.Agreement
                || statement instanceof Statement.Meeting
                || statement instanceof Statement.Visit;
    }

    private static LocalDate horizon(KnowledgeBase knowledge) {
        LocalDate horizon = LocalDate.MIN;
        for (Article article : knowledge.world().articles()) {
            PartialDate published = article.source().published();
            if (published != null && published.latest().isAfter(horizon)) {
                horizon = published.latest();
            }
        }
        return horizon;
    }

    /** The last day of the articles: what comes later is no plausible option. */
    LocalDate horizon() {
        return horizon;
    }

    /** The topics of a fact, else those of its article. */
    List<String> topics(Fact fact) {
        return fact.topics().isEmpty()
                ? knowledge.article(fact.id().article()).map(Article::topics).orElse(List.of("people"))
                : fact.topics();
    }

    /** The few best-known things of its topics that certainly fell into that time. */
    List<Fact> ofTheSameTopics(Fact fact, When when) {
        Set<Fact> around = new LinkedHashSet<>();
        for (String topic : topics(fact)) {
            around.addAll(of(topic, when));
        }
        return List.copyOf(around);
    }

    /** The few best-known things of all that certainly fell into that time. */
    List<Fact> ofAnyTopic(When when) {
        return of(ANY, when);
    }

    private List<Fact> of(String topic, When when) {
        Timeline timeline = byTopic.get(topic);
        // There are more facts than years and months: each of these is looked up once.
        return timeline == null
                ? List.of()
                : known.computeIfAbsent(topic + " " + when.edtf(), key -> best(timeline.around(when), when));
    }

    private static List<Fact> best(List<Fact> around, When when) {
        return around.stream()
                .filter(fact -> fact.when() != null && fact.when().within(when))
                .sorted(Comparator.comparingInt(fact -> -fact.worth()))
                .limit(FEW)
                .toList();
    }
}
