package org.hanmi.generate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanmi.fact.EntityId;
import org.hanmi.fact.Fact;
import org.hanmi.fact.FactId;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.Place;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.Statement;
import org.hanmi.fact.Status;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.knowledge.Mentions;
import org.hanmi.knowledge.Places;
import org.jspecify.annotations.Nullable;

/** What happened somewhere: in an article, with a person around a day, in places of one kind. */
final class Scenes {

    /** How many facts of a kind of place are looked at when those nearby do not suffice. */
    private static final int REACH = 40;

    private final KnowledgeBase knowledge;
    private final Map<String, List<Scene>> byArticle = new HashMap<>();
    private final Map<PersonId, List<Scene>> byPerson = new HashMap<>();
    private final Map<Place.Kind, List<Scene>> byKind = new EnumMap<>(Place.Kind.class);
    private final Map<FactId, Integer> position = new HashMap<>();

    /**
     * A fact with its place.
     *
     * @param at how many scenes were told before it
     */
    record Scene(Fact fact, int at, LocalDate from, PlaceId place, Place.Kind kind, Set<PersonId> people) {

        /** True if one of them was there. */
        boolean has(Set<PersonId> some) {
            return !Collections.disjoint(people, some);
        }
    }

    Scenes(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
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

    /** The kind of a place; a city that is a state is a city. */
    Place.Kind kind(PlaceId id) {
        Place.Kind kind = knowledge.place(id).kind();
        return kind == Place.Kind.CITY_STATE ? Place.Kind.CITY : kind;
    }

    /** The people of a fact. */
    static Set<PersonId> people(Fact fact) {
        Set<PersonId> people = new HashSet<>();
        for (EntityId entity : Mentions.of(fact.statement())) {
            if (entity instanceof PersonId person) {
                people.add(person);
            }
        }
        return people;
    }

    /** Those that the article of this fact tells. */
    List<Scene> beside(Fact fact) {
        return byArticle.getOrDefault(fact.id().article(), List.of());
    }

    /** Those with a person, of some months before and after the day, in the order in which they were told. */
    List<Scene> with(PersonId person, LocalDate day, int months) {
        List<Scene> sorted = byPerson.getOrDefault(person, List.of());
        boolean known = !day.equals(LocalDate.MIN);
        int first = firstFrom(known ? day.minusMonths(months) : day, sorted);
        int last = firstFrom(known ? day.plusMonths(months) : day.plusDays(1), sorted);
        List<Scene> around = new ArrayList<>(sorted.subList(first, last));
        around.sort(Comparator.comparingInt(Scene::at));
        return around;
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

    /** Those in places of that kind that are told before and after this fact. */
    List<Scene> told(Fact fact, Place.Kind kind) {
        List<Scene> like = byKind.getOrDefault(kind, List.of());
        int at = Math.max(0, Math.min(like.size() - REACH, position.getOrDefault(fact.id(), 0) - REACH / 2));
        return like.subList(at, Math.min(like.size(), at + REACH));
    }

    /**
     * A meeting or a visit of these people in a place that took place: of as many of them as can be, then at the time
     * nearest to a day.
     */
    @Nullable
    Scene nearest(Set<PersonId> people, PlaceId place, LocalDate day) {
        Scene best = null;
        for (PersonId person : people) {
            String name = knowledge.person(person).surname();
            for (Scene scene : byPerson.getOrDefault(person, List.of())) {
                if (scene.place().equals(place)
                        && scene.fact().status() == Status.HAPPENED
                        && isStay(scene.fact())
                        && scene.fact().says().contains(name)
                        && (best == null || isBetter(scene, best, people, day))) {
                    best = scene;
                }
            }
        }
        return best;
    }

    private static boolean isBetter(Scene one, Scene other, Set<PersonId> people, LocalDate day) {
        int more = Long.compare(shared(one, people), shared(other, people));
        if (more != 0) {
            return more > 0;
        }
        int nearer = Long.compare(distance(one, day), distance(other, day));
        // Sets have no order; where the articles tell it first decides.
        return nearer < 0 || (nearer == 0 && one.at() < other.at());
    }

    private static long shared(Scene scene, Set<PersonId> people) {
        return people.stream().filter(scene.people()::contains).count();
    }

    private static long distance(Scene scene, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(scene.from(), day));
    }

    /** True for what shows that somebody was somewhere. */
    static boolean isStay(Fact fact) {
        return fact.statement() instanceof Statement.Meeting || fact.statement() instanceof Statement.Visit;
    }
}
