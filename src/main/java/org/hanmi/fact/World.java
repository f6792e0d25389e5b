package org.hanmi.fact;

import java.util.List;

/** Everything the articles folder says, as it was read: lists, articles, facts. Tenures are facts too. */
public record World(
        List<Person> people,
        List<Post> posts,
        List<Organization> organizations,
        List<Place> places,
        List<Topic> topics,
        List<Article> articles,
        List<Fact> facts) {

    /** Copies the lists. */
    public World {
        people = List.copyOf(people);
        posts = List.copyOf(posts);
        organizations = List.copyOf(organizations);
        places = List.copyOf(places);
        topics = List.copyOf(topics);
        articles = List.copyOf(articles);
        facts = List.copyOf(facts);
    }
}
