package org.hanmi.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hanmi.fact.Article;
import org.hanmi.fact.EntityId;
import org.hanmi.fact.Fact;
import org.hanmi.fact.FactId;
import org.hanmi.fact.Organization;
import org.hanmi.fact.OrganizationId;
import org.hanmi.fact.Person;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.Place;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.Post;
import org.hanmi.fact.PostId;
import org.hanmi.fact.World;
import org.hanmi.time.When;

/**
 * Everything the articles say, indexed. It answers and never guesses; what follows from several facts is in
 * {@link Certainty}.
 *
 * <p>Facts that say the same are one truth here: {@link #truths()} has the first-told of each group, and
 * {@link #tellings} all of them, so that one truth is asked and scheduled once and cites every article.
 */
public final class KnowledgeBase {

    private final World world;
    private final Map<PersonId, Person> people = new LinkedHashMap<>();
    private final Map<PlaceId, Place> places = new LinkedHashMap<>();
    private final Map<OrganizationId, Organization> organizations = new LinkedHashMap<>();
    private final Map<PostId, Post> posts = new LinkedHashMap<>();
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<FactId, Fact> facts = new LinkedHashMap<>();
    private final Map<FactId, List<Fact>> tellings = new LinkedHashMap<>();
    private final List<Fact> truths = new ArrayList<>();
    private final Map<EntityId, List<Fact>> mentions = new HashMap<>();
    private final Map<FactId, List<Fact>> confirmations = new HashMap<>();
    private final Map<EntityId, Timeline> timelines = new ConcurrentHashMap<>();

    /** Indexes a world whose references all hold. */
    public KnowledgeBase(World world) {
        this.world = world;
        world.people().forEach(person -> people.put(person.id(), person));
        world.places().forEach(place -> places.put(place.id(), place));
        world.organizations().forEach(organization -> organizations.put(organization.id(), organization));
        world.posts().forEach(post -> posts.put(post.id(), post));
        world.articles().forEach(article -> articles.put(article.id(), article));
        world.facts().forEach(fact -> facts.put(fact.id(), fact));
        for (Fact fact : world.facts()) {
            tellings.computeIfAbsent(firstTold(fact), id -> new ArrayList<>()).add(fact);
            if (fact.confirms() != null) {
                confirmations
                        .computeIfAbsent(fact.confirms(), id -> new ArrayList<>())
                        .add(fact);
            }
        }
        tellings.keySet().forEach(id -> truths.add(fact(id)));
        for (Fact fact : truths) {
            for (EntityId entity : Mentions.of(fact.statement())) {
                mentions.computeIfAbsent(entity, id -> new ArrayList<>()).add(fact);
            }
        }
    }

    private FactId firstTold(Fact fact) {
        return fact.sameAs().isEmpty() ? fact.id() : fact.sameAs().get(0);
    }

    /** The world it was made of. */
    public World world() {
        return world;
    }

    /** One fact for each truth, in the order of the articles. */
    public List<Fact> truths() {
        return Collections.unmodifiableList(truths);
    }

    /** All facts that tell the truth that this fact tells, the first-told one first. */
    public List<Fact> tellings(Fact fact) {
        List<Fact> told = tellings.getOrDefault(firstTold(fact), List.of(fact));
        if (told.size() == 1 && told.get(0).id().equals(firstTold(fact))) {
            return told;
        }
        List<Fact> all = new ArrayList<>(told);
        Fact first = fact(firstTold(fact));
        all.remove(first);
        all.add(0, first);
        return all;
    }

    /** True if the two facts tell one truth. */
    public boolean tellTheSame(Fact one, Fact other) {
        return firstTold(one).equals(firstTold(other));
    }

    /** The later facts that show a planned one to have happened. */
    public List<Fact> confirmations(Fact planned) {
        return confirmations.getOrDefault(planned.id(), List.of());
    }

    /** The truths that mention a person, an organization or a place, in the order of the articles. */
    public List<Fact> mentions(EntityId entity) {
        return mentions.getOrDefault(entity, List.of());
    }

    /**
     * The truths that mention someone or something and may fall on one of these days, those without a date
     * included. The work grows with what happened around that time, and not with all that is known.
     */
    public List<Fact> mentions(EntityId entity, When when) {
        Timeline timeline = timelines.computeIfAbsent(entity, id -> new Timeline(mentions.getOrDefault(id, List.of())));
        return timeline.around(when);
    }

    /** The fact of that name, if there is one. */
    public Optional<Fact> find(FactId id) {
        return Optional.ofNullable(facts.get(id));
    }

    /** The fact of that name, which must exist. */
    public Fact fact(FactId id) {
        return Objects.requireNonNull(facts.get(id), () -> "no fact " + id);
    }

    /** The person of that name, who must exist. */
    public Person person(PersonId id) {
        return Objects.requireNonNull(people.get(id), () -> "no person " + id);
    }

    /** The place of that name, which must exist. */
    public Place place(PlaceId id) {
        return Objects.requireNonNull(places.get(id), () -> "no place " + id);
    }

    /** The organization of that name, which must exist. */
    public Organization organization(OrganizationId id) {
        return Objects.requireNonNull(organizations.get(id), () -> "no organization " + id);
    }

    /** The post of that name, which must exist. */
    public Post post(PostId id) {
        return Objects.requireNonNull(posts.get(id), () -> "no post " + id);
    }

    /** The article of that name; none for {@code posts}. */
    public Optional<Article> article(String id) {
        return Optional.ofNullable(articles.get(id));
    }

    /** The name of a person, an organization or a place. */
    public String name(EntityId id) {
        if (id instanceof PersonId person) {
            return person(person).name();
        }
        return id instanceof PlaceId place
                ? place(place).name()
                : organization((OrganizationId) id).name();
    }

    /** True if one place is the other or contains it. */
    public boolean contains(PlaceId outer, PlaceId inner) {
        PlaceId at = inner;
        for (int depth = 0; at != null && depth < 16; depth++) {
            if (at.equals(outer)) {
                return true;
            }
            at = place(at).in();
        }
        return false;
    }

    /** True if the two places share ground: Anchorage and Alaska do, Seoul and Tokyo do not. */
    public boolean overlap(PlaceId one, PlaceId other) {
        return contains(one, other) || contains(other, one);
    }

    /** The country a place lies in, if that is known. */
    public Optional<Place> country(PlaceId id) {
        PlaceId at = id;
        for (int depth = 0; at != null && depth < 16; depth++) {
            Place place = place(at);
            if (place.kind() == Place.Kind.COUNTRY || place.kind() == Place.Kind.CITY_STATE) {
                return Optional.of(place);
            }
            at = place.in();
        }
        return Optional.empty();
    }
}
