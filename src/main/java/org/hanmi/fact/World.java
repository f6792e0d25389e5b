package org.hanmi.fact;

import java.util.List;

/**
 * Everything the articles folder says, as it was read: lists, articles, facts. Tenures are facts too.
 *
 * @param eras in the order of time
 */
public record World(
        List<Person> people,
        List<Post> posts,
        List<Organization> organizations,
        List<Place> places,
        List<Era> eras,
        List<Topic> topics,
        List<Article> articles,
        List<Fact> facts) {

    /** Copies the lists. */
    public World {
        people = List.copyOf(people);
        posts = List.copyOf(posts);
        organizations = List.copyOf(organizations);
        places = List.copyOf(places);
        eras = List.copyOf(eras);
        topics = List.copyOf(topics);
        articles = List.copyOf(articles);
        facts = List.copyOf(facts);
    }

    /** A world whose story is not divided into eras. */
    public World(
            List<Person> people,
            List<Post> posts,
            List<Organization> organizations,
            List<Place> places,
            List<Topic> topics,
            List<Article> articles,
            List<Fact> facts) {
        this(people, posts, organizations, places, List.of(), topics, articles, facts);
    }
}
