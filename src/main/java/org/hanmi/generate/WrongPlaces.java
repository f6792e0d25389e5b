package org.hanmi.generate;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hanmi.fact.EntityId;
import org.hanmi.fact.Fact;
import org.hanmi.fact.FactId;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.Place;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.Statement;
import org.hanmi.fact.Status;
import org.hanmi.item.Distractor;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.knowledge.Mentions;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Wrong places for something that has one place only. Each is the place of something else that is known, and the
 * reason given is what happened there.
 */
final class WrongPlaces {

    /** How many facts of a kind of place are looked at when those nearby do not suffice. */
    private static final int REACH = 40;

    private final KnowledgeBase knowledge;
    private final Map<String, List<Fact>> byArticle = new HashMap<>();
    private final Map<Place.Kind, List<Fact>> byKind = new EnumMap<>(Place.Kind.class);
    private final Map<FactId, Integer> position = new HashMap<>();
    private final Map<String, PlaceId> byName = new HashMap<>();

    WrongPlaces(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        knowledge.world().places().forEach(place -> byName.put(place.name(), place.id()));
        for (Fact fact : knowledge.truths()) {
            Optional<PlaceId> place = Places.of(fact.statement());
            if (place.isPresent()
                    && !(fact.statement() instanceof Statement.Remark)
                    && (fact.status() == Status.HAPPENED || fact.status() == Status.PLANNED)) {
                byArticle
                        .computeIfAbsent(fact.id().article(), id -> new ArrayList<>())
                        .add(fact);
                List<Fact> like = byKind.computeIfAbsent(kind(place.get()), kind -> new ArrayList<>());
                position.put(fact.id(), like.size());
                like.add(fact);
            }
        }
    }

    private Place.Kind kind(PlaceId id) {
        Place.Kind kind = knowledge.place(id).kind();
        return kind == Place.Kind.CITY_STATE ? Place.Kind.CITY : kind;
    }

    /** Places of the kind of the key that share no ground with it, each with what is known to have happened there. */
    List<Wrong> otherThan(PlaceId key, Fact fact) {
        Set<PersonId> people = people(fact);
        List<Fact> pool = new ArrayList<>(byArticle.getOrDefault(fact.id().article(), List.of()));
        for (PersonId person : people) {
            pool.addAll(knowledge.mentions(person));
        }
        List<Fact> anywhere = byKind.getOrDefault(kind(key), List.of());
        int at = Math.max(0, Math.min(anywhere.size() - REACH, position.getOrDefault(fact.id(), 0) - REACH / 2));
        pool.addAll(anywhere.subList(at, Math.min(anywhere.size(), at + REACH)));

        Map<PlaceId, Wrong> best = new LinkedHashMap<>();
        for (Fact other : pool) {
            PlaceId place = Places.of(other.statement()).orElse(null);
            if (place == null
                    || other.status() == Status.DENIED
                    || other.statement() instanceof Statement.Remark
                    || !near(fact.when(), other.when())
                    || kind(place) != kind(key)
                    || knowledge.overlap(place, key)) {
                continue;
            }
            Wrong wrong =
                    new Wrong(knowledge.place(place).name(), reason(fact, people, other), weight(fact, people, other));
            best.merge(place, wrong, (one, two) -> two.weight() > one.weight() ? two : one);
        }
        return List.copyOf(best.values());
    }

    /** Chooses among wrong places so that no two of them share ground. */
    List<Distractor> pick(String key, List<Wrong> candidates, String seed) {
        return Wrong.pick(key, candidates, seed, (one, other) -> {
            PlaceId first = byName.get(one);
            PlaceId second = byName.get(other);
            return first != null && second != null && knowledge.overlap(first, second);
        });
    }

    /** What the same people did there; where others were there, where the thing asked about was. */
    private static String reason(Fact fact, Set<PersonId> people, Fact other) {
        return people(other).stream().anyMatch(people::contains) ? other.says() : fact.says();
    }

    private int weight(Fact fact, Set<PersonId> people, Fact other) {
        int weight = other.id().article().equals(fact.id().article()) ? 2 : 0;
        if (people(other).stream().anyMatch(people::contains)) {
            weight += 3;
        }
        return weight;
    }

    private static boolean near(@Nullable When one, @Nullable When other) {
        return one != null
                && other != null
                && Math.abs(ChronoUnit.MONTHS.between(one.earliest(), other.earliest())) <= 12;
    }

    private static Set<PersonId> people(Fact fact) {
        Set<PersonId> people = new HashSet<>();
        for (EntityId entity : Mentions.of(fact.statement())) {
            if (entity instanceof PersonId person) {
                people.add(person);
            }
        }
        return people;
    }
}
