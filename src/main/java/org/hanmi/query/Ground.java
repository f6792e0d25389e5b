package org.hanmi.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hanmi.fact.EntityId;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Place;
import org.hanmi.fact.PlaceId;
import org.hanmi.knowledge.Certainty;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.knowledge.Timeline;
import org.hanmi.time.PartialDate;
import org.hanmi.time.Period;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/** Where a question is searched: the facts by those they mention and by what they are called, never all of them. */
public final class Ground {

    /** All times. */
    static final When EVER = new Period(new Period.Bound.Unknown(), new Period.Bound.Unknown());

    /** So many facts are looked at one by one. */
    private static final int FEW = 16;

    private final KnowledgeBase knowledge;
    private final Certainty certainty;
    /** By the hash of a title: a word that happens to have the same hash is sorted out with all that does not fit. */
    private final Map<Integer, List<Fact>> titled = new HashMap<>();

    /** Made for titles that more than a few facts have, once somebody asks. */
    private final Map<Integer, Timeline> timelines = new ConcurrentHashMap<>();

    private final Map<PlaceId, List<PlaceId>> inside = new HashMap<>();

    /** Indexes what has a title, and which places lie in which. */
    public Ground(KnowledgeBase knowledge, Certainty certainty) {
        this.knowledge = knowledge;
        this.certainty = certainty;
        for (Fact fact : knowledge.truths()) {
            for (String title : Subject.titles(fact.statement())) {
                titled.computeIfAbsent(title.hashCode(), hash -> new ArrayList<>(1))
                        .add(fact);
            }
        }
        for (Place place : knowledge.world().places()) {
            if (place.in() != null) {
                inside.computeIfAbsent(place.in(), outer -> new ArrayList<>()).add(place.id());
            }
        }
    }

    KnowledgeBase knowledge() {
        return knowledge;
    }

    Certainty certainty() {
        return certainty;
    }

    /** The days that both may be; the other's own where they have none in common; the first's where it has no date. */
    static When common(When one, @Nullable When other) {
        if (other == null) {
            return one;
        }
        if (!one.mayOverlap(other)) {
            return other;
        }
        LocalDate from = one.earliest().isAfter(other.earliest()) ? one.earliest() : other.earliest();
        LocalDate to = one.latest().isBefore(other.latest()) ? one.latest() : other.latest();
        return new Period(
                from.equals(LocalDate.MIN) ? new Period.Bound.Unknown() : new Period.Bound.On(PartialDate.of(from)),
                to.equals(LocalDate.MAX) ? new Period.Bound.Unknown() : new Period.Bound.On(PartialDate.of(to)));
    }

    /** All facts that may be about the subject on these days, and some more; each once. */
    Set<Fact> candidates(Subject subject, When when) {
        List<Fact> sameTitle = subject.title() == null ? null : titled(subject.title());
        if (sameTitle != null && (sameTitle.size() <= FEW || subject.involved().isEmpty())) {
            return new LinkedHashSet<>(around(subject.title(), sameTitle, when));
        }
        // Whoever is mentioned least has the shortest list, and takes part in all that fits.
        EntityId rarest = null;
        for (EntityId entity : subject.involved()) {
            boolean rarer = rarest == null
                    || (rarest instanceof PlaceId && !(entity instanceof PlaceId))
                    || (!(entity instanceof PlaceId)
                            && knowledge.mentions(entity).size()
                                    < knowledge.mentions(rarest).size());
            rarest = rarer ? entity : rarest;
        }
        Set<Fact> candidates = new LinkedHashSet<>();
        if (rarest instanceof PlaceId place) {
            around(place).forEach(each -> candidates.addAll(mentions(each, when)));
        } else if (rarest != null) {
            candidates.addAll(mentions(rarest, when));
        }
        return candidates;
    }

    private List<Fact> titled(String title) {
        return titled.getOrDefault(Subject.fold(title).hashCode(), List.of());
    }

    /** What many things are called is looked up by date, like those whom many facts mention. */
    private List<Fact> around(@Nullable String title, List<Fact> facts, When when) {
        if (title == null || facts.size() <= FEW || when.equals(EVER)) {
            return facts;
        }
        return timelines
                .computeIfAbsent(Subject.fold(title).hashCode(), hash -> new Timeline(facts))
                .around(when);
    }

    private List<Fact> mentions(EntityId entity, When when) {
        return when.equals(EVER) ? knowledge.mentions(entity) : knowledge.mentions(entity, when);
    }

    /** The place, all it lies in, and all that lies in it. */
    private Set<PlaceId> around(PlaceId place) {
        Set<PlaceId> around = new LinkedHashSet<>();
        add(place, around);
        PlaceId outer = knowledge.place(place).in();
        while (outer != null && around.add(outer)) {
            outer = knowledge.place(outer).in();
        }
        return around;
    }

    private void add(PlaceId place, Set<PlaceId> around) {
        if (around.add(place)) {
            inside.getOrDefault(place, List.of()).forEach(inner -> add(inner, around));
        }
    }
}
