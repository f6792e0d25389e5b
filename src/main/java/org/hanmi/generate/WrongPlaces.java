package org.hanmi.generate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
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
import org.hanmi.knowledge.Places;
import org.hanmi.time.When;

/**
 * Wrong places for something that has one place only. Each is the place of something else that is known, and the
 * reason given is what happened there.
 */
final class WrongPlaces {

    /** How many facts of a kind of place are looked at when those nearby do not suffice. */
    private static final int REACH = 40;

    /** How many months off something may be. */
    private static final int MONTHS = 12;

    private final KnowledgeBase knowledge;
    private final English english;
    private final Map<String, List<Scene>> byArticle = new HashMap<>();
    private final Map<PersonId, List<Scene>> byPerson = new HashMap<>();
    private final Map<Place.Kind, List<Scene>> byKind = new EnumMap<>(Place.Kind.class);
    private final Map<FactId, Integer> position = new HashMap<>();
    private final Map<String, PlaceId> byName = new HashMap<>();

    /**
     * A fact with its place.
     *
     * @param at how many scenes were told before it
     */
    private record Scene(Fact fact, int at, LocalDate from, PlaceId place, Place.Kind kind, Set<PersonId> people) {}

    WrongPlaces(KnowledgeBase knowledge, English english) {
        this.knowledge = knowledge;
        this.english = english;
        knowledge.world().places().forEach(place -> byName.put(place.name(), place.id()));
        int at = 0;
        for (Fact fact : knowledge.truths()) {
            PlaceId place = Places.of(fact.statement()).orElse(null);
            if (place != null
                    && fact.when() != null
                    && fact.status() != Status.DENIED
                    && !(fact.statement() instanceof Statement.Remark)) {
                enter(new Scene(fact, at++, fact.when().earliest(), place, kind(place), people(fact)));
            }
        }
        byPerson.values().forEach(scenes -> scenes.sort(Comparator.comparing(Scene::from)));
    }

    private void enter(Scene scene) {
        for (PersonId person : scene.people()) {
            byPerson.computeIfAbsent(person, id -> new ArrayList<>()).add(scene);
        }
        if (scene.fact().status() != Status.REPORTED) {
            byArticle
                    .computeIfAbsent(scene.fact().id().article(), id -> new ArrayList<>())
                    .add(scene);
            List<Scene> like = byKind.computeIfAbsent(scene.kind(), kind -> new ArrayList<>());
            position.put(scene.fact().id(), like.size());
            like.add(scene);
        }
    }

    private Place.Kind kind(PlaceId id) {
        Place.Kind kind = knowledge.place(id).kind();
        return kind == Place.Kind.CITY_STATE ? Place.Kind.CITY : kind;
    }

    /** Places of the kind of the key that share no ground with it, each with what is known to have happened there. */
    List<Wrong> otherThan(PlaceId key, Fact fact) {
        if (fact.when() == null) {
            return List.of();
        }
        LocalDate from = fact.when().earliest();
        Set<PersonId> people = people(fact);
        List<Scene> pool = new ArrayList<>(byArticle.getOrDefault(fact.id().article(), List.of()));
        for (PersonId person : people) {
            addAround(from, byPerson.getOrDefault(person, List.of()), pool);
        }
        List<Scene> anywhere = byKind.getOrDefault(kind(key), List.of());
        int at = Math.max(0, Math.min(anywhere.size() - REACH, position.getOrDefault(fact.id(), 0) - REACH / 2));
        pool.addAll(anywhere.subList(at, Math.min(anywhere.size(), at + REACH)));

        Map<PlaceId, Candidate> best = new LinkedHashMap<>();
        Set<PlaceId> possible = new HashSet<>();
        for (Scene other : pool) {
            if (mayBeAsWell(other, fact, people)) {
                possible.add(other.place());
            }
        }
        Place.Kind kind = kind(key);
        boolean travel = fact.statement() instanceof Statement.Visit;
        // People meet where people of their sort meet, and not where anything else happened.
        boolean meets = fact.statement() instanceof Statement.Meeting;
        for (Scene other : pool) {
            // Where others were is no reason why a traveller was not there.
            boolean own = !Collections.disjoint(people, other.people());
            boolean tells = travel
                    ? own && isAbroad(other.place(), people)
                    : own || !meets || other.fact().statement() instanceof Statement.Meeting;
            if (other.kind() == kind
                    && tells
                    && isNear(from, other.from())
                    && !knowledge.overlap(other.place(), key)
                    && possible.stream().noneMatch(place -> knowledge.overlap(place, other.place()))) {
                Candidate candidate = new Candidate(other, weight(fact, people, other));
                best.merge(other.place(), candidate, (one, two) -> two.weight() > one.weight() ? two : one);
            }
        }
        List<Wrong> wrong = new ArrayList<>(best.size());
        best.forEach((place, candidate) -> wrong.add(new Wrong(
                knowledge.place(place).name(), reason(candidate.scene().fact(), fact, key), candidate.weight())));
        return wrong;
    }

    /** True if nobody of them is at home there: whoever travels was in the own capital, too. */
    private boolean isAbroad(PlaceId place, Set<PersonId> people) {
        return knowledge
                .country(place)
                .filter(country -> people.stream()
                        .noneMatch(person -> knowledge.person(person).country().equals(country.id())))
                .isPresent();
    }

    /** The place of that name with its preposition: {@code on Bali}. */
    String in(String name) {
        PlaceId place = byName.get(name);
        return place == null ? "in " + name : english.in(place);
    }

    /**
     * Where somebody who took part may have been on the same days. Of a stay the day before and the day after count,
     * too: on the first and on the last day a traveller is in two places.
     */
    private boolean mayBeAsWell(Scene other, Fact fact, Set<PersonId> people) {
        When when = fact.when();
        When then = other.fact().when();
        if (when == null || then == null || Collections.disjoint(people, other.people())) {
            return false;
        }
        boolean known = !when.earliest().equals(LocalDate.MIN)
                && !when.latest().equals(LocalDate.MAX)
                && !then.earliest().equals(LocalDate.MIN)
                && !then.latest().equals(LocalDate.MAX);
        boolean oneDay = when.earliest().equals(when.latest());
        int margin = oneDay && !(fact.statement() instanceof Statement.Visit) ? 0 : 1;
        return !known
                || (!then.latest().isBefore(when.earliest().minusDays(margin))
                        && !then.earliest().isAfter(when.latest().plusDays(margin)));
    }

    private record Candidate(Scene scene, int weight) {}

    /** Adds the scenes of some months before and after, in the order in which they were told. */
    private static void addAround(LocalDate day, List<Scene> sorted, List<Scene> pool) {
        boolean known = !day.equals(LocalDate.MIN);
        int first = firstFrom(known ? day.minusMonths(MONTHS + 1) : day, sorted);
        int last = firstFrom(known ? day.plusMonths(MONTHS + 1) : day.plusDays(1), sorted);
        List<Scene> around = new ArrayList<>(sorted.subList(first, last));
        around.sort(Comparator.comparingInt(Scene::at));
        pool.addAll(around);
    }

    private static int firstFrom(LocalDate day, List<Scene> sorted) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).from().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Chooses among wrong places so that no two of them share ground. */
    List<Distractor> pick(String key, List<Wrong> candidates, String seed) {
        return Wrong.pick(key, candidates, seed, (one, other) -> {
            PlaceId first = byName.get(one);
            PlaceId second = byName.get(other);
            return first != null && second != null && knowledge.overlap(first, second);
        });
    }

    private static boolean isStay(Fact fact) {
        return fact.statement() instanceof Statement.Meeting || fact.statement() instanceof Statement.Visit;
    }

    /** What else was there; where that is no meeting, where these people met. */
    private Supplier<String> reason(Fact other, Fact fact, PlaceId key) {
        When when = fact.when();
        return fact.statement() instanceof Statement.Meeting
                        && fact.status() == Status.HAPPENED
                        && !isStay(other)
                        && when != null
                ? () -> English.sentence(English.on(when)) + " they met " + english.in(key) + "."
                : other::says;
    }

    private static int weight(Fact fact, Set<PersonId> people, Scene other) {
        int weight = other.fact().id().article().equals(fact.id().article()) ? 2 : 0;
        weight += fact.statement() instanceof Statement.Meeting && isStay(other.fact()) ? 2 : 0;
        // What was due tells less than what took place.
        weight -= other.fact().status() == Status.PLANNED ? 2 : 0;
        return Collections.disjoint(other.people(), people) ? weight : weight + 3;
    }

    private static boolean isNear(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.MONTHS.between(one, other)) <= MONTHS;
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
