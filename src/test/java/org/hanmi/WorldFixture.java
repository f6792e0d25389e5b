package org.hanmi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hanmi.fact.Article;
import org.hanmi.fact.Ask;
import org.hanmi.fact.Citation;
import org.hanmi.fact.Distinction;
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
import org.hanmi.fact.Source;
import org.hanmi.fact.Statement;
import org.hanmi.fact.Status;
import org.hanmi.fact.Topic;
import org.hanmi.fact.World;
import org.hanmi.time.Edtf;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/** A small world around the Vienna summit of 1961, to which a test adds the facts it is about. */
public final class WorldFixture {

    private static final PlaceId US = new PlaceId("united-states");
    private static final PlaceId USSR = new PlaceId("soviet-union");

    private final List<Person> people = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<Organization> organizations = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    /** Kennedy, Khrushchev, their ministers, and the cities of 1961. */
    public WorldFixture() {
        country("united-states", "United States", "US");
        country("soviet-union", "Soviet Union", "Soviet");
        country("austria", "Austria", "Austrian");
        city("vienna", "Vienna", "austria");
        city("paris", "Paris", null);
        city("ottawa", "Ottawa", null);
        city("london", "London", null);
        person("john-f-kennedy", "John F. Kennedy", "Kennedy", US);
        person("dwight-eisenhower", "Dwight Eisenhower", "Eisenhower", US);
        person("lyndon-johnson", "Lyndon Johnson", "Johnson", US);
        person("dean-rusk", "Dean Rusk", "Rusk", US);
        person("robert-mcnamara", "Robert McNamara", "McNamara", US);
        person("nikita-khrushchev", "Nikita Khrushchev", "Khrushchev", USSR);
        person("andrei-gromyko", "Andrei Gromyko", "Gromyko", USSR);
        person("rodion-malinovsky", "Rodion Malinovsky", "Malinovsky", USSR);
        post("us-president", "president", US, Post.Family.HEAD, 1);
        post("us-secretary-of-state", "secretary of state", US, Post.Family.FOREIGN, 2);
        post("us-secretary-of-defense", "secretary of defense", US, Post.Family.DEFENSE, 2);
        post("ussr-premier", "premier", USSR, Post.Family.HEAD, 1);
        post("ussr-foreign-minister", "foreign minister", USSR, Post.Family.FOREIGN, 2);
        post("ussr-defense-minister", "defense minister", USSR, Post.Family.DEFENSE, 2);
        organizations.add(new Organization(
                new OrganizationId("quartet"), "Quartet", Organization.Kind.GROUP, null, null, null, List.of()));
        held("eisenhower-president", "dwight-eisenhower", "us-president", "1953-01-20/1961-01-20");
        held("kennedy-president", "john-f-kennedy", "us-president", "1961-01-20/1963-11-22");
        held("johnson-president", "lyndon-johnson", "us-president", "1963-11-22/1969-01-20");
        held("rusk-state", "dean-rusk", "us-secretary-of-state", "1961-01-21/1969-01-20");
        held("mcnamara-defense", "robert-mcnamara", "us-secretary-of-defense", "1961-01-21/1968-02-29");
        held("khrushchev-premier", "nikita-khrushchev", "ussr-premier", "1958-03-27/1964-10-14");
        held("gromyko-foreign", "andrei-gromyko", "ussr-foreign-minister", "1957-02-15/1985-07-02");
        held("malinovsky-defense", "rodion-malinovsky", "ussr-defense-minister", "1957-10-26/1967-03-31");
        article("1961-06-05-state-vienna", "1961-06-05");
        article("1961-06-10-gazette-vienna", "1961-06-10");
    }

    private void country(String id, String name, String adjective) {
        places.add(new Place(new PlaceId(id), name, Place.Kind.COUNTRY, null, adjective, null, List.of()));
    }

    /** Adds a city. */
    public WorldFixture city(String id, String name, @Nullable String in) {
        places.add(new Place(
                new PlaceId(id), name, Place.Kind.CITY, in == null ? null : new PlaceId(in), null, null, List.of()));
        return this;
    }

    private void person(String id, String name, String surname, PlaceId country) {
        people.add(new Person(new PersonId(id), name, surname, country, null, null, List.of(), true));
    }

    /** Adds a person with other spellings. */
    public WorldFixture person(String id, String name, String surname, String country, String... also) {
        people.add(new Person(new PersonId(id), name, surname, new PlaceId(country), null, null, List.of(also), true));
        return this;
    }

    private void post(String id, String label, PlaceId country, Post.Family family, int rank) {
        posts.add(new Post(new PostId(id), label, country, null, family, rank, true, List.of()));
    }

    /** Adds an office of a head of state. */
    public WorldFixture post(String id, String label, String country) {
        post(id, label, new PlaceId(country), Post.Family.HEAD, 1);
        return this;
    }

    private void article(String id, String published) {
        articles.add(new Article(source(id, published), List.of("summits"), "About Vienna.", List.of()));
    }

    private static Source source(String id, String published) {
        return new Source(
                id,
                "Department of State",
                "A headline",
                Edtf.date(published),
                "https://example.org/" + id,
                Source.Tier.A);
    }

    /** A tenure from a list. */
    public WorldFixture held(String id, String person, String post, String when) {
        Source list =
                new Source("list", "Office of the Historian", "Lists", null, "https://example.org", Source.Tier.A);
        facts.add(fact(
                new FactId("posts", id),
                new Statement.Tenure(new PersonId(person), new PostId(post)),
                Edtf.parse(when),
                new Citation(list, null),
                2));
        return this;
    }

    private static Fact fact(FactId id, Statement statement, @Nullable When when, Citation citation, int worth) {
        return new Fact(
                id,
                statement,
                Status.HAPPENED,
                null,
                when,
                null,
                citation,
                "Something happened.",
                worth,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null);
    }

    /** A fact of the first article, worth 3, that happened. */
    public WorldFixture fact(String id, @Nullable String when, Statement statement) {
        return fact(id, when, statement, fact -> fact);
    }

    /** A fact of the first article, changed as the test needs it. */
    public WorldFixture fact(String id, @Nullable String when, Statement statement, UnaryOperator<Fact> change) {
        return fact(0, id, when, statement, change);
    }

    /** A fact of the second article. */
    public WorldFixture later(String id, @Nullable String when, Statement statement, UnaryOperator<Fact> change) {
        return fact(1, id, when, statement, change);
    }

    private WorldFixture fact(
            int article, String id, @Nullable String when, Statement statement, UnaryOperator<Fact> change) {
        Source source = articles.get(article).source();
        facts.add(change.apply(fact(
                new FactId(source.id(), id),
                statement,
                when == null ? null : Edtf.parse(when),
                new Citation(source, "P2"),
                3)));
        return this;
    }

    /** The world so far. */
    public World world() {
        return new World(
                people,
                posts,
                organizations,
                places,
                List.of(new Topic("summits", "Summits", null, "About summits.")),
                articles,
                facts);
    }

    /** A bilateral meeting. */
    public static Statement.Meeting meeting(@Nullable String place, String... who) {
        return meeting(place, null, false, who);
    }

    /** A meeting with an occasion, whose list of people may be the whole list. */
    public static Statement.Meeting meeting(
            @Nullable String place, @Nullable String occasion, boolean complete, String... who) {
        return new Statement.Meeting(
                List.of(who).stream().map(PersonId::new).toList(),
                null,
                Statement.Meeting.Format.SUMMIT,
                place == null ? null : new PlaceId(place),
                occasion,
                complete);
    }

    /** A stop on a trip. */
    public static Statement.Visit visit(String person, String place, @Nullable String trip, int leg) {
        return new Statement.Visit(List.of(new PersonId(person)), new PlaceId(place), trip, leg);
    }

    /** A remark in a few quoted words about something. */
    public static Statement.Remark remark(boolean shared, String quote, String of, String... speakers) {
        return new Statement.Remark(
                List.of(speakers).stream()
                        .map(id -> (EntityId) new PersonId(id))
                        .toList(),
                null,
                quote,
                of,
                "it was so",
                null,
                null,
                shared);
    }

    /** An event in a place. */
    public static Statement.Event event(String name, Statement.Event.Type type, @Nullable String place) {
        return new Statement.Event(name, type, List.of(), place == null ? null : new PlaceId(place));
    }

    /** How many there were. */
    public static Statement.Quantity quantity(long value, Statement.Quantity.Qualifier qualifier) {
        return new Statement.Quantity(
                "soldiers in Berlin", "How many soldiers were in Berlin", BigDecimal.valueOf(value), null, qualifier);
    }

    /** Likewise, in one of several divisions. */
    public static Statement.Quantity quantity(long value, Statement.Quantity.Qualifier qualifier, int division) {
        return new Statement.Quantity(
                "soldiers in Berlin",
                "How many soldiers were in division " + division,
                BigDecimal.valueOf(value),
                null,
                qualifier);
    }

    /** Members of the quartet. */
    public static Statement.Membership members(boolean complete, String... places) {
        return new Statement.Membership(
                new OrganizationId("quartet"),
                List.of(places).stream().map(id -> (EntityId) new PlaceId(id)).toList(),
                complete);
    }

    /** The fact with another status. */
    public static UnaryOperator<Fact> status(Status status) {
        return fact -> new Fact(
                fact.id(),
                fact.statement(),
                status,
                null,
                fact.when(),
                fact.wording(),
                fact.citation(),
                fact.says(),
                fact.worth(),
                fact.first(),
                fact.sameAs(),
                fact.confirms(),
                fact.asks(),
                fact.topics(),
                fact.note());
    }

    /** The fact about something else than its article. */
    public static UnaryOperator<Fact> about(String topic) {
        return fact -> new Fact(
                fact.id(),
                fact.statement(),
                fact.status(),
                null,
                fact.when(),
                fact.wording(),
                fact.citation(),
                fact.says(),
                fact.worth(),
                fact.first(),
                fact.sameAs(),
                fact.confirms(),
                fact.asks(),
                List.of(topic),
                fact.note());
    }

    /** The fact in these words. */
    public static UnaryOperator<Fact> saying(String says) {
        return fact -> new Fact(
                fact.id(),
                fact.statement(),
                fact.status(),
                null,
                fact.when(),
                fact.wording(),
                fact.citation(),
                says,
                fact.worth(),
                fact.first(),
                fact.sameAs(),
                fact.confirms(),
                fact.asks(),
                fact.topics(),
                fact.note());
    }

    /** The fact as a first since an earlier date. */
    public static UnaryOperator<Fact> since(String of, String since) {
        return fact -> new Fact(
                fact.id(),
                fact.statement(),
                fact.status(),
                null,
                fact.when(),
                fact.wording(),
                fact.citation(),
                fact.says(),
                fact.worth(),
                new Distinction(1, of, Edtf.date(since)),
                fact.sameAs(),
                fact.confirms(),
                fact.asks(),
                fact.topics(),
                fact.note());
    }

    /** The fact with a question written by hand. */
    public static UnaryOperator<Fact> asking(Ask ask) {
        return fact -> new Fact(
                fact.id(),
                fact.statement(),
                fact.status(),
                null,
                fact.when(),
                fact.wording(),
                fact.citation(),
                fact.says(),
                fact.worth(),
                fact.first(),
                fact.sameAs(),
                fact.confirms(),
                List.of(ask),
                fact.topics(),
                fact.note());
    }
}
