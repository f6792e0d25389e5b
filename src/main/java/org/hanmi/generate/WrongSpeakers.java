package org.hanmi.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hanmi.fact.Article;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Person;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.Place;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.Post;
import org.hanmi.fact.Post.Family;
import org.hanmi.knowledge.Certainty;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.knowledge.Term;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/** People of the same side who did not say what somebody said: they said or did something else. */
final class WrongSpeakers {

    /** How many years off somebody may have had a like office. */
    private static final int YEARS = 6;

    private final KnowledgeBase knowledge;
    private final Certainty certainty;
    private final English english;
    private final Careers careers;
    private final Cast cast;
    private final Voices voices;
    private final Contemporaries contemporaries;
    private final Map<String, PlaceId> countries = new HashMap<>();

    WrongSpeakers(KnowledgeBase knowledge, Certainty certainty, English english, Careers careers, Cast cast) {
        this.knowledge = knowledge;
        this.certainty = certainty;
        this.english = english;
        this.careers = careers;
        this.cast = cast;
        this.voices = new Voices(knowledge);
        this.contemporaries = new Contemporaries(knowledge);
        for (Place place : knowledge.world().places()) {
            if (place.kind() == Place.Kind.COUNTRY) {
                countries.put(place.name(), place.id());
            }
        }
    }

    /**
     * People of the same side who said something else in the same article, each with what that was; then those it
     * names by office; then, if those are few, whoever spoke elsewhere in those months or had an office of like rank.
     *
     * @param words the question; whoever is spoken of in it did not say it
     */
    List<Wrong> otherThan(PersonId speaker, Fact fact, String words) {
        List<Wrong> wrong = new ArrayList<>();
        Speakers seen = new Speakers(speaker, words, knowledge);
        for (Fact telling : knowledge.tellings(fact)) {
            said(speaker, voices.beside(telling), 5, seen, wrong);
        }
        When when = fact.when();
        if (when == null) {
            return wrong;
        }
        held(speaker, cast.ofAllThatTell(fact), when, seen, wrong);
        if (wrong.size() < 2) {
            // Whoever spoke of something else those months would be found out by the subject.
            Set<String> topics = topics(fact);
            List<Fact> around = voices.before(speaker, when);
            said(
                    speaker,
                    around.stream()
                            .filter(other -> !Collections.disjoint(topics, topics(other)))
                            .toList(),
                    3,
                    seen,
                    wrong);
            said(speaker, around, 2, seen, wrong);
        }
        Post office = officeAround(speaker, when);
        if (wrong.size() < 2 && office != null) {
            Set<PersonId> like = new LinkedHashSet<>();
            for (Family family : Family.values()) {
                careers.nearest(office, family, when).stream()
                        .filter(term -> Math.abs(knowledge.post(term.post()).rank() - office.rank()) <= 1)
                        .forEach(term -> like.add(term.person()));
            }
            held(speaker, like, when, seen, wrong);
        }
        if (wrong.size() < 2) {
            activeThen(speaker, when, seen, wrong);
        }
        // Beside somebody who had no office yet, holders of later ones give the speaker away.
        if (wrong.size() < 2
                && office != null
                && certainty.office(speaker, when).isPresent()) {
            once(speaker, careers.nearest(office, office.family(), when), when, seen, wrong);
        }
        return wrong;
    }

    private Set<String> topics(Fact fact) {
        return new LinkedHashSet<>(
                fact.topics().isEmpty()
                        ? knowledge
                                .article(fact.id().article())
                                .map(Article::topics)
                                .orElse(List.of())
                        : fact.topics());
    }

    /** Those whom our articles name in that year, whatever they did: the date does not give the speaker away. */
    private void activeThen(PersonId speaker, When when, Speakers seen, List<Wrong> wrong) {
        PlaceId country = knowledge.person(speaker).country();
        int year = when.earliest().getYear();
        Map<PersonId, Fact> people = new LinkedHashMap<>(contemporaries.of(country, year));
        PlaceId undivided = undivided(country);
        if (undivided != null) {
            people.putAll(contemporaries.of(undivided, year));
        }
        people.forEach((id, fact) -> {
            When then = fact.when();
            boolean like = then != null
                    && certainty
                            .office(id, then)
                            .filter(office -> !isLike(office, speaker, when))
                            .isEmpty();
            if (like && isPlausible(id, speaker) && seen.add(id)) {
                String name = knowledge.person(speaker).name();
                wrong.add(new Wrong(
                        knowledge.person(id).name(), () -> "The words are " + name + "'s. " + fact.says(), 2));
            }
        });
    }

    /** Those who had an office like the speaker's some years before or after. */
    private void once(PersonId speaker, List<Term> terms, When when, Speakers seen, List<Wrong> wrong) {
        for (Term term : terms) {
            Person person = knowledge.person(term.person());
            if (term.isListed()
                    && Careers.years(term, when) <= YEARS
                    && isPlausible(term.person(), speaker)
                    && isLike(knowledge.post(term.post()), speaker, when)
                    && seen.add(term.person())) {
                wrong.add(new Wrong(
                        person.name(),
                        () -> theWordsOf(speaker).and(careers.held(term)).sentence(),
                        2));
            }
        }
    }

    private void said(PersonId speaker, List<Fact> facts, int weight, Speakers seen, List<Wrong> wrong) {
        for (Fact other : facts) {
            PersonId person = Voices.onlySpeaker(other);
            if (person != null && isPlausible(person, speaker) && seen.add(person)) {
                String name = knowledge.person(speaker).name();
                wrong.add(new Wrong(
                        knowledge.person(person).name(),
                        () -> "The words are " + name + "'s. " + other.says(),
                        weight));
            }
        }
    }

    private void held(PersonId speaker, Set<PersonId> people, When when, Speakers seen, List<Wrong> wrong) {
        for (PersonId id : people) {
            Optional<Post> office = certainty.office(id, when);
            if (office.isPresent() && isPlausible(id, speaker) && isLike(office.get(), speaker, when) && seen.add(id)) {
                String name = knowledge.person(id).name();
                wrong.add(new Wrong(
                        name,
                        () -> theWordsOf(speaker)
                                .and(new Clause(name + " was " + english.theOffice(office.get()) + " at the time"))
                                .sentence(),
                        4));
            }
        }
    }

    private Clause theWordsOf(PersonId speaker) {
        return new Clause("These are the words of " + knowledge.person(speaker).name());
    }

    /** The words of a diplomat are put neither into the mouth of the head of the state nor into a general's. */
    private boolean isLike(Post office, PersonId speaker, When when) {
        Post own = officeAround(speaker, when);
        boolean apart = office.family() == Family.HEAD || office.family() == Family.MILITARY;
        return !apart || (own != null && own.family() == office.family());
    }

    /** The office on that date; where it is not certain on every day, one that the person had at some time. */
    private @Nullable Post officeAround(PersonId person, When when) {
        return certainty
                .office(person, when)
                .or(() -> certainty.posts(person).stream().findFirst().map(knowledge::post))
                .orElse(null);
    }

    /** Whoever was on the other side is no plausible speaker. */
    private boolean isPlausible(PersonId other, PersonId speaker) {
        Person person = knowledge.person(other);
        PlaceId country = knowledge.person(speaker).country();
        return person.actor()
                && (person.country().equals(country) || person.country().equals(undivided(country)));
    }

    /** The country that one was before it was divided: Korea for South Korea. */
    private @Nullable PlaceId undivided(PlaceId part) {
        String name = knowledge.place(part).name();
        return countries.get(name.substring(name.indexOf(' ') + 1));
    }
}
