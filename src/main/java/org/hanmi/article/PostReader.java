package org.hanmi.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.fact.Citation;
import org.hanmi.fact.Fact;
import org.hanmi.fact.FactId;
import org.hanmi.fact.OrganizationId;
import org.hanmi.fact.Person;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.Place;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.Post;
import org.hanmi.fact.PostId;
import org.hanmi.fact.Source;
import org.hanmi.fact.Statement;
import org.hanmi.fact.Status;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/** Reads {@code posts.yaml}: sources, posts, and who held them. */
final class PostReader {

    /** The first half of the id of every tenure in the list. */
    static final String LIST = "posts";

    /** Where questions about listed tenures are sorted, if there is such a topic. */
    private static final String TOPIC = "people";

    /** Useful to know, where the list does not say otherwise. */
    private static final int WORTH = 2;

    private static final String ACTING = "acting ";

    private final Register register;
    private final Findings findings;
    private final Map<PersonId, String> names = new HashMap<>();
    private final Map<PlaceId, String> adjectives = new HashMap<>();

    final List<Entry<Source>> sources = new ArrayList<>();
    final List<Entry<Post>> posts = new ArrayList<>();
    final List<Entry<Fact>> tenures = new ArrayList<>();

    PostReader(Register register, Findings findings, List<Entry<Person>> people, List<Entry<Place>> places) {
        this.register = register;
        this.findings = findings;
        for (Entry<Person> person : people) {
            names.put(person.value().id(), person.value().name());
        }
        for (Entry<Place> place : places) {
            String adjective = place.value().adjective();
            adjectives.put(place.value().id(), adjective == null ? place.value().name() : adjective);
        }
    }

    void read(Document document) {
        Cursor root = Cursor.root(document, Layout.POSTS, findings);
        if (root == null) {
            return;
        }
        Map<String, Source> byId = new HashMap<>();
        for (Cursor at : root.entries("sources")) {
            Source source = new Source(
                    at.id("id"),
                    at.require("outlet"),
                    at.require("title"),
                    at.date("published"),
                    at.require("address"),
                    at.choice("tier", Source.Tier.values()));
            byId.putIfAbsent(source.id(), source);
            sources.add(new Entry<>(source, at));
        }
        for (Cursor at : root.entries("posts")) {
            Post post = post(at);
            posts.add(new Entry<>(post, at));
            int worth = at.number("worth", 1, 3, WORTH);
            for (Cursor holder : at.entries("holders")) {
                tenures.add(new Entry<>(tenure(holder, post, worth, byId), holder));
            }
        }
    }

    private Post post(Cursor at) {
        PostId id = new PostId(at.id("id"));
        String label = at.require("label");
        PlaceId country = register.place(at, "country");
        OrganizationId organization = register.optionalOrganization(at, "organization");
        Post.Family family = at.choice("family", Post.Family.values());
        int rank = at.requireNumber("rank", 1, 5);
        String holders = at.optional("holders-at-once");
        if (holders != null && !holders.equals("many")) {
            at.error("holders-at-once", "“holders-at-once” is “many” or left out", null);
        }
        return new Post(id, label, country, organization, family, rank, holders == null, at.list("also"));
    }

    /** A tenure is worth what the post is, unless it says so itself. */
    private Fact tenure(Cursor at, Post post, int worth, Map<String, Source> byId) {
        FactId id = new FactId(LIST, at.id("id"));
        PersonId person = register.person(at, "person");
        at.require("when");
        When when = at.has("when") ? at.when("when") : null;
        String sourceId = register.source(at, "source");
        Source source = byId.getOrDefault(sourceId, new Source(sourceId, "", "", null, "", Source.Tier.C));
        return new Fact(
                id,
                new Statement.Tenure(person, post.id()),
                Status.HAPPENED,
                null,
                when,
                null,
                new Citation(source, null),
                says(person, post, when),
                at.number("worth", 1, 3, worth),
                null,
                List.of(),
                null,
                List.of(),
                register.knows(Register.Sort.TOPIC, TOPIC) ? List.of(TOPIC) : List.of(),
                at.optional("note"));
    }

    private String says(PersonId person, Post post, @Nullable When when) {
        String country = adjectives.getOrDefault(post.country(), post.country().slug());
        // Acting is said of the holder and comes first: acting South Korean president.
        String office = post.label().startsWith(ACTING)
                ? ACTING + country + " " + post.label().substring(ACTING.length())
                : isProper(post.label()) ? post.label() : country + " " + post.label();
        String name = names.getOrDefault(person, person.slug());
        return TenureSentence.of(name, office, post.singleHolder(), when);
    }

    /** Tells whether a label names a post without its country; one that is missing names none. */
    private static boolean isProper(String label) {
        return !label.isEmpty() && Character.isUpperCase(label.charAt(0));
    }
}
