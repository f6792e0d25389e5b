package org.hanmi.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hanmi.fact.EntityId;
import org.hanmi.fact.Fact;
import org.hanmi.fact.FactId;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.Statement;
import org.hanmi.fact.Status;
import org.hanmi.time.PartialDate;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/** Rules about facts that refer to other facts, and about the stops of a trip. */
final class LinkRules {

    /** What is so for years, and may be seen by two articles on different days. */
    private static final Set<String> LASTING = Set.of("tenure", "definition", "membership");

    /** As which one act may be told: a visit to sign an agreement at a meeting. */
    private static final Set<String> ACTS = Set.of("event", "meeting", "agreement", "visit");

    private final Catalog catalog;
    private final Map<FactId, Entry<Fact>> facts = new HashMap<>();
    private final Set<String> names = new TreeSet<>();

    LinkRules(Catalog catalog) {
        this.catalog = catalog;
        for (Entry<Fact> fact : catalog.facts()) {
            facts.putIfAbsent(fact.value().id(), fact);
            names.add(fact.value().id().toString());
        }
    }

    void judge() {
        Map<String, List<Entry<Fact>>> legs = new HashMap<>();
        for (Entry<Fact> fact : catalog.facts()) {
            List<FactId> same = fact.value().sameAs();
            for (int i = 0; i < same.size(); i++) {
                theSameFactIsToldElsewhere(fact, same.get(i), fact.at().line("same-as", i));
            }
            FactId confirmed = fact.value().confirms();
            if (confirmed != null) {
                aPlanIsConfirmed(fact, confirmed);
            }
            eachLegOfATripStandsOnce(fact, legs);
        }
    }

    private @Nullable Entry<Fact> find(Entry<Fact> from, FactId id, int line) {
        Entry<Fact> found = facts.get(id);
        if (found == null) {
            String hint = id.article().equals(PostReader.LIST)
                    ? "tenures of the list are matched by person and post; leave this out"
                    : Nearest.hint(id.toString(), names);
            from.at().error(line, "there is no fact “" + id + "” in the articles", hint);
        } else if (found.at().file().equals(from.at().file())) {
            from.at().error(line, "“" + id + "” is a fact of this very article", "name a fact of another article");
            return null;
        }
        return found;
    }

    private void theSameFactIsToldElsewhere(Entry<Fact> fact, FactId id, int line) {
        Entry<Fact> other = find(fact, id, line);
        if (other == null || !comparable(fact, other, ACTS, line)) {
            return;
        }
        if (!other.value().sameAs().isEmpty()) {
            fact.at()
                    .error(
                            line,
                            "“" + id + "” says itself that it is the same as “"
                                    + other.value().sameAs().get(0) + "”",
                            "name that one: the fact that is told first");
        }
        PartialDate mine = published(fact);
        PartialDate theirs = published(other);
        if (mine != null && theirs != null && mine.certainlyBefore(theirs)) {
            fact.at()
                    .error(
                            line,
                            "“" + id + "” was published later, in " + theirs,
                            "only the later article carries “same-as”; move it there");
        }
        theyShareSomeone(fact, other, line);
        if (apart(fact, other) && !LASTING.contains(fact.value().statement().kind())) {
            fact.at()
                    .error(
                            line,
                            "“" + id + "” is dated " + other.value().when() + " and this fact "
                                    + fact.value().when(),
                            "the same fact has the same date; correct one, or leave “same-as” out");
        }
    }

    private void aPlanIsConfirmed(Entry<Fact> fact, FactId id) {
        int line = fact.at().line("confirms");
        Entry<Fact> plan = find(fact, id, line);
        if (plan == null || !comparable(fact, plan, Set.of(), line)) {
            return;
        }
        if (plan.value().status() != Status.PLANNED) {
            fact.at().error(line, "“" + id + "” is not planned, so that nothing can confirm it", "use “same-as”");
        }
        if (fact.value().status() != Status.HAPPENED) {
            fact.at().error(line, "only what happened can confirm a plan", "leave “confirms” out, or correct “status”");
        }
        PartialDate mine = published(fact);
        PartialDate theirs = published(plan);
        if (mine != null && theirs != null && mine.certainlyBefore(theirs)) {
            fact.at().error(line, "“" + id + "” was published later, in " + theirs, "a plan comes before its doing");
        }
        theyShareSomeone(fact, plan, line);
        if (apart(fact, plan)) {
            fact.at()
                    .error(
                            line,
                            "“" + id + "” was planned for " + plan.value().when() + " and this happened in "
                                    + fact.value().when(),
                            "a plan for another date is not confirmed by this; leave “confirms” out");
        }
    }

    /**
     * False if either could not be read, or if they are facts of different kinds.
     *
     * @param alike kinds that are no different in this
     */
    private static boolean comparable(Entry<Fact> fact, Entry<Fact> other, Set<String> alike, int line) {
        if (!fact.isSound() || !other.isSound()) {
            return false;
        }
        String kind = fact.value().statement().kind();
        String otherKind = other.value().statement().kind();
        boolean one = kind.equals(otherKind) || (alike.contains(kind) && alike.contains(otherKind));
        if (!one) {
            fact.at()
                    .error(
                            line,
                            "“" + other.value().id() + "” is of the kind “" + otherKind + "”, and this is of the kind “"
                                    + kind + "”",
                            null);
        }
        return one;
    }

    private static void theyShareSomeone(Entry<Fact> fact, Entry<Fact> other, int line) {
        Participants participants = new Participants();
        List<EntityId> here = fact.value().statement().match(participants);
        List<EntityId> there = other.value().statement().match(participants);
        if (!here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there)) {
            fact.at()
                    .error(
                            line,
                            "“" + other.value().id() + "” has none of the people and places of this fact",
                            "is that the fact you mean?");
        }
    }

    private static boolean apart(Entry<Fact> fact, Entry<Fact> other) {
        When one = fact.value().when();
        When two = other.value().when();
        return one != null && two != null && !one.mayOverlap(two);
    }

    private static @Nullable PartialDate published(Entry<Fact> fact) {
        return fact.value().citation().source().published();
    }

    private static void eachLegOfATripStandsOnce(Entry<Fact> fact, Map<String, List<Entry<Fact>>> legs) {
        if (!fact.isSound()
                || !(fact.value().statement() instanceof Statement.Visit visit)
                || visit.trip() == null
                || visit.leg() == 0) {
            return;
        }
        for (PersonId who : visit.who()) {
            String key = visit.trip() + " " + visit.leg() + " " + who;
            List<Entry<Fact>> others = legs.computeIfAbsent(key, absent -> new ArrayList<>());
            for (Entry<Fact> other : others) {
                if (!linked(fact.value(), other.value())) {
                    fact.at()
                            .error(
                                    "leg",
                                    "leg " + visit.leg() + " of “" + who + "” on the trip “" + visit.trip()
                                            + "” is told already in “"
                                            + other.value().id() + "”",
                                    "if it is the same stop, add “same-as” or “confirms”; if not, correct the leg");
                    return;
                }
            }
            others.add(fact);
        }
    }

    private static boolean linked(Fact one, Fact other) {
        return points(one, other) || points(other, one) || !Collections.disjoint(one.sameAs(), other.sameAs());
    }

    private static boolean points(Fact from, Fact to) {
        return from.sameAs().contains(to.id()) || to.id().equals(from.confirms());
    }
}
