package org.hanmi.generate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hanmi.fact.Article;
import org.hanmi.fact.EntityId;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Person;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.Place;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.Post;
import org.hanmi.fact.Post.Family;
import org.hanmi.fact.PostId;
import org.hanmi.fact.Statement;
import org.hanmi.fact.Status;
import org.hanmi.knowledge.Certainty;
import org.hanmi.knowledge.Incumbency;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.knowledge.Mentions;
import org.hanmi.knowledge.Term;
import org.hanmi.knowledge.Truth;
import org.hanmi.time.PartialDate;
import org.hanmi.time.PartialDate.Precision;
import org.hanmi.time.Period;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/** Wrong people: of the same country, in the same article or in a like office, and certainly not the one asked for. */
final class WrongPeople {

    /** How many holders of like offices are looked at, nearest in time first. */
    private static final int REACH = 24;

    /** How many months earlier somebody may have spoken. */
    private static final int MONTHS = 6;

    /** How many years off somebody may have had a like office. */
    private static final int YEARS = 6;

    /** How many years off somebody is still a likely answer. */
    private static final int GENERATION = 20;

    private static final long NEVER = Long.MAX_VALUE;

    private final KnowledgeBase knowledge;
    private final Certainty certainty;
    private final English english;
    private final Map<String, Set<PersonId>> byArticle = new HashMap<>();
    private final Map<String, List<Fact>> remarks = new HashMap<>();
    private final Map<PlaceId, List<Fact>> remarksByCountry = new HashMap<>();
    private final Map<String, List<Term>> byFamily = new HashMap<>();
    private final Map<String, Map<PersonId, Fact>> active = new HashMap<>();
    private final Map<String, PlaceId> countries = new HashMap<>();

    WrongPeople(KnowledgeBase knowledge, Certainty certainty, English english) {
        this.knowledge = knowledge;
        this.certainty = certainty;
        this.english = english;
        for (Place place : knowledge.world().places()) {
            if (place.kind() == Place.Kind.COUNTRY) {
                countries.put(place.name(), place.id());
            }
        }
        for (Fact fact : knowledge.world().facts()) {
            String article = fact.id().article();
            for (EntityId entity : Mentions.of(fact.statement())) {
                if (entity instanceof PersonId person && !article.equals("posts")) {
                    byArticle
                            .computeIfAbsent(article, id -> new LinkedHashSet<>())
                            .add(person);
                    enterActive(person, fact);
                }
            }
            if (fact.statement() instanceof Statement.Remark) {
                remarks.computeIfAbsent(article, id -> new ArrayList<>()).add(fact);
                PersonId speaker = onlySpeaker(fact);
                if (speaker != null && fact.when() != null && fact.status() == Status.HAPPENED) {
                    remarksByCountry
                            .computeIfAbsent(knowledge.person(speaker).country(), id -> new ArrayList<>())
                            .add(fact);
                }
            }
        }
        for (Person person : knowledge.world().people()) {
            for (Term term : certainty.terms(person.id())) {
                Post post = knowledge.post(term.post());
                byFamily.computeIfAbsent(family(post.country(), post.family()), key -> new ArrayList<>())
                        .add(term);
            }
        }
        remarksByCountry.values().forEach(said -> said.sort(Comparator.comparing(WrongPeople::from)));
        byFamily.values()
                .forEach(terms ->
                        terms.sort(Comparator.comparing(term -> term.when().earliest())));
    }

    /** Who of a country is told to have done something in a year; of one person the first that is told. */
    private void enterActive(PersonId person, Fact fact) {
        When when = fact.when();
        if (when != null
                && fact.status() == Status.HAPPENED
                && when.earliest().getYear() == when.latest().getYear()
                && fact.says().contains(knowledge.person(person).surname())) {
            Map<PersonId, Fact> people = active.computeIfAbsent(
                    active(knowledge.person(person).country(), when.earliest().getYear()),
                    key -> new LinkedHashMap<>());
            if (people.size() < REACH) {
                people.putIfAbsent(person, fact);
            }
        }
    }

    private static String active(PlaceId country, int year) {
        return country + " " + year;
    }

    private static String family(PlaceId country, Family family) {
        return country + "/" + family;
    }

    /** People who certainly did not hold a single-holder post at that time, each with what they were instead. */
    List<Wrong> notHolding(PersonId key, Post post, When when, Fact fact) {
        Set<PersonId> pool = inArticle(fact);
        nearest(post, post.family(), when).forEach(term -> pool.add(term.person()));
        List<Wrong> wrong = notHolding(key, post, when, fact, pool);
        if (wrong.size() < 2 && post.family() != Family.HEAD) {
            for (Family family : Family.values()) {
                nearest(post, family, when).stream()
                        .filter(term -> knowledge.post(term.post()).rank() == post.rank())
                        .forEach(term -> pool.add(term.person()));
            }
            wrong = notHolding(key, post, when, fact, pool);
        }
        return wrong;
    }

    private List<Wrong> notHolding(PersonId key, Post post, When when, Fact fact, Set<PersonId> pool) {
        Set<PersonId> article = byArticle.getOrDefault(fact.id().article(), Set.of());
        Incumbency incumbency = certainty.incumbency(post.id(), when);
        List<Wrong> wrong = new ArrayList<>();
        List<Wrong> far = new ArrayList<>();
        for (PersonId id : pool) {
            Person person = knowledge.person(id);
            boolean sameSide = person.country().equals(post.country());
            if (id.equals(key) || !person.actor() || !sameSide || incumbency.holds(id) != Truth.FALSE) {
                continue;
            }
            if (mayHaveActed(id, post, when)) {
                continue;
            }
            // Nobody takes the head of the state for a minister, or a minister for the head of the state.
            reason(person, post, when)
                    .filter(held -> (held.post().family() == Family.HEAD) == (post.family() == Family.HEAD))
                    .ifPresent(reason -> (isFar(id, when) ? far : wrong)
                            .add(new Wrong(
                                    person.name(),
                                    () -> words(person, reason, key, when),
                                    weight(id, post, when, article.contains(id)))));
        }
        if (wrong.size() < 2) {
            wrong.addAll(far);
        }
        return wrong;
    }

    /** Those of them who held the post at some time: for a stem that names the office before the person. */
    List<Wrong> everHolding(Post post, List<Wrong> wrong) {
        Set<String> holders = new LinkedHashSet<>();
        certainty
                .people(post.id())
                .forEach(person -> holders.add(knowledge.person(person).name()));
        return wrong.stream().filter(each -> holders.contains(each.text())).toList();
    }

    private List<Term> nearest(Post post, Family family, When when) {
        List<Term> terms = byFamily.getOrDefault(family(post.country(), family), List.of());
        int from = Math.max(0, firstFrom(terms, when) - REACH / 2);
        return terms.subList(from, Math.min(terms.size(), from + REACH));
    }

    /** The place of the first term that does not begin before the date. */
    private static int firstFrom(List<Term> terms, When when) {
        int low = 0;
        int high = terms.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (terms.get(middle).when().earliest().isBefore(when.earliest())) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int weight(PersonId person, Post post, When when, boolean inArticle) {
        int weight = inArticle ? 2 : 0;
        for (PostId id : certainty.posts(person)) {
            long years = years(certainty.terms(person, id), when);
            if (years == NEVER) {
                continue;
            }
            Post held = knowledge.post(id);
            int near = years <= 2 ? 3 : years <= 6 ? 2 : years <= 15 ? 1 : 0;
            int like = held.id().equals(post.id()) || sister(held, post)
                    ? 4
                    : held.family() == post.family() && Math.abs(held.rank() - post.rank()) <= 1
                            ? 2
                            : held.rank() == post.rank() ? 1 : 0;
            weight = Math.max(weight, near + like + (inArticle ? 1 : 0));
        }
        return weight;
    }

    /** Whole years from the date to the nearest start of these terms, which are in the order of their starts. */
    private static long years(List<Term> terms, When when) {
        int at = firstFrom(terms, when);
        long years = at < terms.size() ? years(terms.get(at), when) : NEVER;
        return at > 0 ? Math.min(years, years(terms.get(at - 1), when)) : years;
    }

    private static long years(Term term, When when) {
        LocalDate start = term.when().earliest();
        return start.equals(LocalDate.MIN) ? NEVER : Math.abs(ChronoUnit.YEARS.between(start, when.earliest()));
    }

    /** An office and its acting holder. */
    private static boolean sister(Post one, Post other) {
        return one.label().equals("acting " + other.label()) || other.label().equals("acting " + one.label());
    }

    /** True if all that is known of somebody's offices was in another generation. */
    private boolean isFar(PersonId person, When when) {
        return years(certainty.terms(person), when) > GENERATION;
    }

    /** Whoever did the work for a time is half right (trap 42). */
    private boolean mayHaveActed(PersonId person, Post post, When when) {
        for (PostId id : certainty.posts(person)) {
            if (sister(knowledge.post(id), post) && certainty.holds(person, id, when) != Truth.FALSE) {
                return true;
            }
        }
        return false;
    }

    /** What a person was: an office, at a time that a source gives or at the time that was asked about. */
    private record Held(Post post, @Nullable Term term, boolean same) {}

    /** What the person was at that time, or when they held the post, or else what they were at the nearest time. */
    private Optional<Held> reason(Person person, Post post, When when) {
        Optional<Post> then = certainty.office(person.id(), when);
        if (then.isPresent() && !then.get().id().equals(post.id())) {
            return Optional.of(new Held(then.get(), null, false));
        }
        List<Term> terms = certainty.terms(person.id(), post.id());
        for (boolean listed : new boolean[] {true, false}) {
            for (Term term : terms) {
                if (term.isListed() == listed && !term.when().mayOverlap(when)) {
                    return Optional.of(new Held(post, term, true));
                }
            }
        }
        if (!terms.isEmpty()) {
            // Nobody says when it ended; what other office the person had is no reason against this one.
            return terms.stream()
                    .filter(term -> term.isListed()
                            && !term.when().earliest().equals(LocalDate.MIN)
                            && term.when().earliest().isBefore(when.earliest()))
                    .findFirst()
                    .map(term -> new Held(post, term, true));
        }
        Term nearest = null;
        for (Term term : certainty.terms(person.id())) {
            if (!term.post().equals(post.id()) && (nearest == null || years(term, when) < years(nearest, when))) {
                nearest = term;
            }
        }
        return nearest == null
                ? Optional.empty()
                : Optional.of(new Held(knowledge.post(nearest.post()), nearest, false));
    }

    private String words(Person person, Held held, PersonId key, When when) {
        if (held.same() && held.term() != null && held.term().when().mayOverlap(when)) {
            String words = held(person, held.term());
            return words.substring(0, words.length() - 1) + "; " + English.on(when) + " it was "
                    + knowledge.person(key).name() + ".";
        }
        if (held.term() == null) {
            return person.name() + " was " + english.theOffice(held.post()) + " at the time.";
        }
        boolean oneDay = held.term().when() instanceof PartialDate date && date.precision() == Precision.DAY;
        if (held.same() && oneDay) {
            return English.sentence(English.on(held.term().when())) + " " + person.name() + " held that office; "
                    + English.on(when) + " it was " + knowledge.person(key).name() + ".";
        }
        List<String> times = times(person, held.post());
        boolean better = held.same() && !held.term().fact().id().article().equals("posts");
        if (times.size() > (better ? 0 : 1)) {
            return person.name() + " was " + english.theOffice(held.post()) + " " + English.list(times) + ".";
        }
        return held(person, held.term());
    }

    /** When somebody held a post, each time; what several lists tell of one term is told once. */
    private List<String> times(Person person, Post post) {
        List<When> terms = new ArrayList<>();
        for (Term term : certainty.terms(person.id(), post.id())) {
            boolean list = term.isListed() && term.fact().id().article().equals("posts");
            if (list && terms.stream().noneMatch(known -> known.mayOverlap(term.when()))) {
                terms.add(term.when());
            }
        }
        return terms.stream().map(English::on).toList();
    }

    /** {@code Park Jin was the South Korean foreign minister from May 2022 to January 2024.} */
    String held(Person person, Term term) {
        String office = english.theOffice(knowledge.post(term.post()));
        if (term.when() instanceof Period period
                && period.start() instanceof Period.Bound.On on
                && !(period.end() instanceof Period.Bound.On)) {
            return person.name() + " became " + office + " " + English.on(on.date()) + ".";
        }
        return person.name() + " was " + office + " " + English.on(term.when()) + ".";
    }

    /** The people whom the articles that tell this fact name. */
    Set<PersonId> inArticle(Fact fact) {
        Set<PersonId> people = new LinkedHashSet<>();
        for (Fact telling : knowledge.tellings(fact)) {
            people.addAll(byArticle.getOrDefault(telling.id().article(), Set.of()));
        }
        return people;
    }

    /**
     * People of the same side who said something else in the same article, each with what that was; then those it
     * names by office; then, if those are few, whoever spoke elsewhere in those months or had an office of like rank.
     *
     * @param words the question; whoever is spoken of in it did not say it
     */
    List<Wrong> otherSpeakers(PersonId speaker, Fact fact, String words) {
        List<Wrong> wrong = new ArrayList<>();
        Speakers seen = new Speakers(speaker, words, knowledge);
        for (Fact telling : knowledge.tellings(fact)) {
            said(speaker, remarks.getOrDefault(telling.id().article(), List.of()), 5, seen, wrong);
        }
        When when = fact.when();
        if (when == null) {
            return wrong;
        }
        held(speaker, inArticle(fact), when, seen, wrong);
        if (wrong.size() < 2) {
            // Whoever spoke of something else those months would be found out by the subject.
            Set<String> topics = topics(fact);
            List<Fact> around = remarksAround(speaker, when);
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
                nearest(office, family, when).stream()
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
            once(speaker, nearest(office, office.family(), when), when, seen, wrong);
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
        Map<PersonId, Fact> people = new LinkedHashMap<>(active.getOrDefault(active(country, year), Map.of()));
        PlaceId undivided = undivided(country);
        if (undivided != null) {
            people.putAll(active.getOrDefault(active(undivided, year), Map.of()));
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
                    && years(term, when) <= YEARS
                    && isPlausible(term.person(), speaker)
                    && isLike(knowledge.post(term.post()), speaker, when)
                    && seen.add(term.person())) {
                wrong.add(new Wrong(
                        person.name(),
                        () -> "These are the words of "
                                + knowledge.person(speaker).name() + "; " + held(person, term),
                        2));
            }
        }
    }

    private void said(PersonId speaker, List<Fact> facts, int weight, Speakers seen, List<Wrong> wrong) {
        for (Fact other : facts) {
            PersonId person = onlySpeaker(other);
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
                        () -> "These are the words of "
                                + knowledge.person(speaker).name() + "; " + name + " was "
                                + english.theOffice(office.get()) + " at the time.",
                        4));
            }
        }
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

    /** Who alone made this remark; null if nobody did alone. */
    private static @Nullable PersonId onlySpeaker(Fact fact) {
        return fact.statement() instanceof Statement.Remark remark
                        && !remark.shared()
                        && remark.speakers().size() == 1
                        && remark.speakers().get(0) instanceof PersonId person
                ? person
                : null;
    }

    /** What people of the same country said in the months around, the latest before first. */
    private List<Fact> remarksAround(PersonId speaker, When when) {
        List<Fact> sorted =
                remarksByCountry.getOrDefault(knowledge.person(speaker).country(), List.of());
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
        List<Fact> around = new ArrayList<>();
        for (int i = low - 1; i >= Math.max(0, low - REACH); i--) {
            if (ChronoUnit.MONTHS.between(from(sorted.get(i)), when.earliest()) < MONTHS) {
                around.add(sorted.get(i));
            }
        }
        return around;
    }

    private static LocalDate from(Fact remark) {
        return remark.when() == null ? LocalDate.MIN : remark.when().earliest();
    }
}
