package org.hanmi.generate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.hanmi.fact.Fact;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.Place;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.Statement;
import org.hanmi.fact.Status;
import org.hanmi.generate.Scenes.Scene;
import org.hanmi.item.Distractor;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.time.When;

/**
 * Wrong places for something that has one place only. Each is the place of something else that is known, and the
 * reason given is what happened there.
 */
final class WrongPlaces {

    /** How many months off something may be. */
    private static final int MONTHS = 12;

    private final KnowledgeBase knowledge;
    private final English english;
    private final Scenes scenes;
    private final Map<String, PlaceId> byName = new HashMap<>();

    WrongPlaces(KnowledgeBase knowledge, English english) {
        this.knowledge = knowledge;
        this.english = english;
        this.scenes = new Scenes(knowledge);
        knowledge.world().places().forEach(place -> byName.put(place.name(), place.id()));
    }

    /** Places of the kind of the key that share no ground with it, each with what is known to have happened there. */
    List<Wrong> otherThan(PlaceId key, Fact fact) {
        if (fact.when() == null) {
            return List.of();
        }
        LocalDate from = fact.when().earliest();
        Set<PersonId> people = Scenes.people(fact);
        Place.Kind kind = scenes.kind(key);
        List<Scene> pool = new ArrayList<>(scenes.beside(fact));
        for (PersonId person : people) {
            pool.addAll(scenes.with(person, from, MONTHS + 1));
        }
        pool.addAll(scenes.told(fact, kind));

        Map<PlaceId, Candidate> best = new LinkedHashMap<>();
        Set<PlaceId> possible = new HashSet<>();
        for (Scene other : pool) {
            if (mayBeAsWell(other, fact, people)) {
                possible.add(other.place());
            }
        }
        boolean travel = fact.statement() instanceof Statement.Visit;
        // People meet where people of their sort meet, and not where anything else happened.
        boolean meets = fact.statement() instanceof Statement.Meeting;
        for (Scene other : pool) {
            // Where others were is no reason why a traveller was not there.
            boolean own = other.has(people);
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
                knowledge.place(place).name(), reason(candidate.scene(), fact, people, key), candidate.weight())));
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
        if (when == null || then == null || !other.has(people)) {
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

    /** Chooses among wrong places so that no two of them share ground. */
    List<Distractor> pick(String key, List<Wrong> candidates, String seed) {
        return Wrong.pick(key, candidates, seed, (one, other) -> {
            PlaceId first = byName.get(one);
            PlaceId second = byName.get(other);
            return first != null && second != null && knowledge.overlap(first, second);
        });
    }

    /**
     * What these people did there at another time, else what somebody else did; of a meeting, where that was no meeting,
     * where these people met.
     */
    private Supplier<String> reason(Scene other, Fact fact, Set<PersonId> people, PlaceId key) {
        When when = fact.when();
        boolean meets = fact.statement() instanceof Statement.Meeting;
        boolean stayed = Scenes.isStay(other.fact());
        if (when == null || (other.has(people) && (stayed || !meets))) {
            return other.fact()::says;
        }
        Scene own = scenes.nearest(people, other.place(), when.earliest());
        if (own != null && !mayBeAsWell(own, fact, people)) {
            return own.fact()::says;
        }
        return meets && !stayed && fact.status() == Status.HAPPENED
                ? () -> English.sentence(English.on(when)) + " they met " + english.in(key) + "."
                : other.fact()::says;
    }

    private static int weight(Fact fact, Set<PersonId> people, Scene other) {
        int weight = other.fact().id().article().equals(fact.id().article()) ? 2 : 0;
        weight += fact.statement() instanceof Statement.Meeting && Scenes.isStay(other.fact()) ? 2 : 0;
        // What was due tells less than what took place.
        weight -= other.fact().status() == Status.PLANNED ? 2 : 0;
        return other.has(people) ? weight + 3 : weight;
    }

    private static boolean isNear(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.MONTHS.between(one, other)) <= MONTHS;
    }
}
