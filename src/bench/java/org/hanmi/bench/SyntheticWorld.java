package org.hanmi.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hanmi.fact.Article;
import org.hanmi.fact.Citation;
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
import org.hanmi.time.PartialDate;
import org.hanmi.time.Period;
import org.hanmi.time.When;

/**
 * Worlds of any size by a seed: two to ten countries with twelve offices each, held for about four years at a time from 1945
 * on, and articles of fifty facts about those who held them on the day. The more articles, the busier the same people:
 * history does not grow with what is read about it.
 */
final class SyntheticWorld {

    private static final int MOST_COUNTRIES = 10;
    private static final int CITIES = 6;
    private static final int POSTS = 12;
    private static final int FACTS = 50;
    private static final LocalDate START = LocalDate.of(1945, 1, 1);
    private static final int YEARS = 80;
    private static final String[] SYLLABLES = {
        "ka", "do", "mi", "ren", "so", "tal", "bu", "vic", "ger", "lin", "no", "pa", "shu", "wel", "zor", "hai"
    };

    private final Random random;
    private final List<Person> people = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Organization> organizations = new ArrayList<>();
    /** The holders of each post, one every four years. */
    private final List<List<PersonId>> holders = new ArrayList<>();

    private final Source list = source("lists", null);

    private final int countries;

    private SyntheticWorld(long seed, int count) {
        random = new Random(seed);
        countries = Math.max(2, Math.min(MOST_COUNTRIES, count / 1_000));
    }

    /** A world of about so many facts. */
    static World of(int count) {
        SyntheticWorld world = new SyntheticWorld(7, count);
        world.countries();
        while (world.facts.size() < count) {
            world.article();
        }
        return new World(
                world.people,
                world.posts,
                world.organizations,
                world.places,
                List.of(new Topic("summits", "Summits", null, "About summits.")),
                world.articles,
                world.facts);
    }

    private void countries() {
        Post.Family[] families = Post.Family.values();
        for (int country = 0; country < countries; country++) {
            PlaceId id = new PlaceId("country-" + country);
            String name = name(country * 31 + 5) + "ia";
            places.add(new Place(id, name, Place.Kind.COUNTRY, null, name + "n", null, List.of()));
            for (int city = 0; city < CITIES; city++) {
                places.add(new Place(
                        new PlaceId("city-" + country + "-" + city),
                        name(country * CITIES + city + 700) + "ville",
                        Place.Kind.CITY,
                        id,
                        null,
                        null,
                        List.of()));
            }
            organizations.add(new Organization(
                    new OrganizationId("group-" + country),
                    "Group of " + name,
                    Organization.Kind.GROUP,
                    null,
                    id,
                    null,
                    List.of()));
            for (int post = 0; post < POSTS; post++) {
                post(id, country, post, families[post % families.length]);
            }
        }
    }

    private void post(PlaceId country, int number, int post, Post.Family family) {
        PostId id = new PostId("post-" + number + "-" + post);
        posts.add(new Post(
                id,
                post == 0 ? "president" : "minister of " + name(post + 40),
                country,
                null,
                family,
                post == 0 ? 1 : 2 + post % 4,
                true,
                List.of()));
        List<PersonId> row = new ArrayList<>();
        for (int term = 0; term < YEARS / 4; term++) {
            int n = people.size();
            PersonId person = new PersonId("person-" + n);
            people.add(new Person(
                    person,
                    name(n + 3000) + " " + name(n * 7 + 11000),
                    name(n * 7 + 11000),
                    country,
                    null,
                    null,
                    List.of(),
                    true));
            row.add(person);
            LocalDate from = START.plusYears(4L * term);
            facts.add(fact(
                    new FactId("posts", "term-" + number + "-" + post + "-" + term),
                    new Statement.Tenure(person, id),
                    Status.HAPPENED,
                    Period.of(PartialDate.of(from), PartialDate.of(from.plusYears(4))),
                    new Citation(list, null),
                    "This one held that office then.",
                    2));
        }
        holders.add(row);
    }

    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        for (int rest = number + 17; rest > 0; rest /= SYLLABLES.length) {
            name.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }

    private static Source source(String id, PartialDate published) {
        return new Source(id, "A paper", "A headline", published, "https://example.org/" + id, Source.Tier.B);
    }

    private static Fact fact(
            FactId id, Statement statement, Status status, When when, Citation citation, String says, int worth) {
        return new Fact(
                id, statement, status, null, when, null, citation, says, worth, null, List.of(), null, List.of(),
                List.of(), null);
    }

    private int holder(LocalDate day) {
        return (day.getYear() - START.getYear()) / 4;
    }

    private void article() {
        int number = articles.size();
        LocalDate day = START.plusDays(40 + random.nextInt(YEARS * 365 - 80));
        String id = day + "-article-" + number;
        Source source = source(id, PartialDate.of(day));
        articles.add(new Article(source, List.of("summits"), "About what happened.", List.of()));
        int[] around = new int[8];
        for (int i = 0; i < around.length; i++) {
            // Heads and foreign ministers are in the news more than others.
            int country = random.nextInt(countries);
            int post = random.nextInt(3) == 0 ? random.nextInt(POSTS) : random.nextInt(3);
            around[i] = country * POSTS + post;
        }
        for (int i = 0; i < FACTS; i++) {
            int post = around[random.nextInt(around.length)];
            int other = around[random.nextInt(around.length)];
            PersonId person = holders.get(post).get(holder(day));
            PersonId second = holders.get(other).get(holder(day));
            LocalDate then = day.minusDays(random.nextInt(12));
            When when = random.nextInt(4) == 0 ? PartialDate.of(YearMonth.from(then)) : PartialDate.of(then);
            Statement statement = statement(i, number, post, person, second);
            facts.add(fact(
                    new FactId(id, "fact-" + i),
                    statement,
                    i >= 6 && i < 22 && random.nextInt(10) == 0 ? Status.PLANNED : Status.HAPPENED,
                    statement instanceof Statement.Tenure ? PartialDate.of(day) : when,
                    new Citation(source, "P" + i),
                    "On some day of that year this happened, as number " + i + " of article " + number + " says.",
                    1 + random.nextInt(3)));
        }
    }

    private Statement statement(int i, int article, int post, PersonId person, PersonId second) {
        PlaceId city = new PlaceId("city-" + random.nextInt(countries) + "-" + random.nextInt(CITIES));
        if (i < 6) {
            return new Statement.Tenure(person, posts.get(post).id());
        }
        if (i < 14) {
            List<PersonId> who = person.equals(second) ? List.of(person) : List.of(person, second);
            return new Statement.Meeting(
                    who, null, Statement.Meeting.Format.BILATERAL, city, null, who.size() > 1 && i % 4 == 0);
        }
        if (i < 22) {
            return new Statement.Visit(List.of(person), city, "trip-" + article + "-" + person.slug(), i - 13);
        }
        if (i < 36) {
            return new Statement.Remark(
                    List.of((EntityId) person),
                    null,
                    name(article * FACTS + i) + " and " + name(random.nextInt(4000)),
                    "the " + name(i * 131 + article) + " question",
                    "it was so",
                    city,
                    null,
                    false);
        }
        if (i == 36) {
            return new Statement.Agreement(
                    "the " + name(article + 90) + " Treaty",
                    Statement.Agreement.Stage.SIGNED,
                    List.of(),
                    List.of(person),
                    city);
        }
        if (i < 46) {
            Statement.Event.Type[] types = Statement.Event.Type.values();
            return new Statement.Event(
                    "the " + name(article * FACTS + i) + " event", types[i % types.length], List.of(person), city);
        }
        if (i < 48) {
            return new Statement.Quantity(
                    "soldiers",
                    "How many soldiers stood in " + name(article * FACTS + i),
                    BigDecimal.valueOf(1000L + random.nextInt(90_000)),
                    null,
                    Statement.Quantity.Qualifier.ABOUT);
        }
        return new Statement.Definition(
                name(article * FACTS + i),
                Statement.Definition.Form.TERM,
                null,
                "a thing of the sort " + name(article * 3 + i),
                null);
    }
}
