package org.hanmi.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanmi.fact.Article;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Organization;
import org.hanmi.fact.OrganizationId;
import org.hanmi.fact.Person;
import org.hanmi.fact.Place;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.Post;
import org.hanmi.fact.World;
import org.hanmi.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;

/** What belongs to what, found without going through everything. All lists are in the order of the data. */
final class Ties {

    private final KnowledgeBase knowledge;
    private final Set<Target> known = new HashSet<>();
    private final Map<PlaceId, List<Place>> within = new HashMap<>();
    private final Map<PlaceId, List<Person>> citizens = new HashMap<>();
    private final Map<PlaceId, List<Organization>> organizations = new HashMap<>();
    private final Map<PlaceId, List<Post>> offices = new HashMap<>();
    private final Map<OrganizationId, List<Post>> posts = new HashMap<>();
    private final Map<String, List<Fact>> byArticle = new HashMap<>();
    private final Map<String, List<Fact>> byTopic = new HashMap<>();
    private final Map<String, List<Article>> articles = new HashMap<>();

    Ties(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        World world = knowledge.world();
        for (Place place : world.places()) {
            known.add(Target.of(place.id()));
            put(within, place.in(), place);
        }
        for (Person person : world.people()) {
            known.add(Target.of(person.id()));
            put(citizens, person.country(), person);
        }
        for (Organization organization : world.organizations()) {
            known.add(Target.of(organization.id()));
            put(organizations, organization.country(), organization);
        }
        for (Post post : world.posts()) {
            known.add(Target.of(post.id()));
            put(offices, post.country(), post);
            put(posts, post.organization(), post);
        }
        for (Fact fact : world.facts()) {
            put(byArticle, fact.id().article(), fact);
        }
        for (Fact fact : knowledge.truths()) {
            for (String topic : new HashSet<>(topics(fact))) {
                put(byTopic, topic, fact);
            }
        }
        for (Article article : world.articles()) {
            for (String topic : new HashSet<>(article.topics())) {
                put(articles, topic, article);
            }
        }
    }

    private static <K, V> void put(Map<K, List<V>> map, @Nullable K key, V value) {
        if (key != null) {
            map.computeIfAbsent(key, id -> new ArrayList<>()).add(value);
        }
    }

    private static <K, V> List<V> get(Map<K, List<V>> map, K key) {
        return map.getOrDefault(key, List.of());
    }

    /** Tells whether the lists have a person, a place, an organization or a post. */
    boolean knows(Target target) {
        return known.contains(target);
    }

    List<Place> within(PlaceId place) {
        return get(within, place);
    }

    List<Person> citizens(PlaceId country) {
        return get(citizens, country);
    }

    List<Organization> organizations(PlaceId country) {
        return get(organizations, country);
    }

    /** The posts that serve a country. */
    List<Post> offices(PlaceId country) {
        return get(offices, country);
    }

    List<Post> posts(OrganizationId organization) {
        return get(posts, organization);
    }

    /** What an article tells. */
    List<Fact> ofArticle(String article) {
        return get(byArticle, article);
    }

    /** What belongs to a topic, once however many articles tell it. */
    List<Fact> onTopic(String topic) {
        return get(byTopic, topic);
    }

    List<Article> articles(String topic) {
        return get(articles, topic);
    }

    /** A fact's own topics, or else those of its article. */
    List<String> topics(Fact fact) {
        return fact.topics().isEmpty()
                ? knowledge.article(fact.id().article()).map(Article::topics).orElse(List.of())
                : fact.topics();
    }
}
