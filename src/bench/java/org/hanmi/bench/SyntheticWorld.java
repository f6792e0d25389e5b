package org.hanmi.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
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
import org.jspecify.annotations.Nullable;

/**
 * Worlds of any size by a seed. Every country has twelve offices, held for about four years at a time from 1945 on, one term
 * in three by somebody who held another office before; articles of fifty facts tell of those who held them on the day.
 *
 * <p>There are as many countries as make the people as busy in a large world as in a small one: on average each meets
 * somebody twice a year, heads of state and foreign ministers more often. A million facts about the same two countries
 * would be a hundred meetings a month, which no history has.
 */
final class SyntheticWorld {

    private static final int FACTS_PER_COUNTRY = 5_000;
    private static final int CITIES = 6;
    private static final int POSTS = 12;
    private static final int FACTS = 50;
    private static final int SURNAMES = 5_000;
    private static final LocalDate START = LocalDate.of(1945, 1, 1);
    private static final int YEARS = 80;
    private static final int TERM = 4;
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

    /** What the article before told first of a meeting, for another to tell again. */
    private @Nullable Fact told;

    private SyntheticWorld(long seed, int count) {
        random = new Random(seed);
        countries = Math.max(2, count / FACTS_PER_COUNTRY);
    }

    /** A world of about so many facts. */
    static World of(int count) {
        SyntheticWorld world = new SyntheticWorld(7, count);
        for (int country = 0; country < world.countries; country++) {
            world.country(country);
        }
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

    private void country(int country) {
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
        Post.Family[] families = Post.Family.values();
        for (int post = 0; post < POSTS; post++) {
            posts.add(new Post(
                    new PostId("post-" + country + "-" + post),
                    post == 0 ? "president" : "minister of " + name(post + 40),
                    id,
                    null,
                    families[post % families.length],
                    post == 0 ? 1 : 2 + post % 4,
                    true,
                    List.of()));
            holders.add(new ArrayList<>());
        }
        List<PersonId> former = new ArrayList<>();
        for (int term = 0; term < YEARS / TERM; term++) {
            List<PersonId> leaving = new ArrayList<>();
            for (int post = 0; post < POSTS; post++) {
                List<PersonId> row = holders.get(country * POSTS + post);
                if (term > 0) {
                    leaving.add(row.get(term - 1));
                }
                boolean again = !former.isEmpty() && random.nextInt(3) == 0;
                PersonId person = again ? former.remove(random.nextInt(former.size())) : person(id);
                row.add(person);
                tenure(country, post, term, person);
            }
            // Who left a term or two ago may come back; who left long ago is too old.
            former.subList(0, Math.max(0, former.size() - POSTS / 2)).clear();
            former.addAll(leaving);
        }
    }

    private PersonId person(PlaceId country) {
        int n = people.size();
        PersonId person = new PersonId("person-" + n);
        String surname = name(n * 7 % SURNAMES + 11_000);
        people.add(new Person(person, name(n + 3_000) + " " + surname, surname, country, null, null, List.of(), true));
        return person;
    }

    private void tenure(int country, int post, int term, PersonId person) {
        LocalDate from = START.plusYears((long) TERM * term);
        facts.add(fact(
                new FactId("posts", "term-" + country + "-" + post + "-" + term),
                new Statement.Tenure(person, new PostId("post-" + country + "-" + post)),
                Status.HAPPENED,
                Period.of(PartialDate.of(from), PartialDate.of(from.plusYears(TERM))),
                new Citation(list, null),
                "This one held that office then.",
                2));
    }

    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        for (int rest = number + 17; rest > 0; rest /= SYLLABLES.length) {
            name.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }

    private static Source source(String id, @Nullable PartialDate published) {
        return new Source(id, "A paper", "A headline", published, "https://example.org/" + id, Source.Tier.B);
    }

    private static Fact fact(
            FactId id, Statement statement, Status status, When when, Citation citation, String says, int worth) {
        return new Fact(
                id, statement, status, null, when, null, citation, says, worth, null, List.of(), null, List.of(),
                List.of(), null);
    }

    private void article() {
        int number = articles.size();
        LocalDate day = START.plusDays(40 + random.nextInt(YEARS * 365 - 80));
        String id = day + "-article-" + number;
        Source source = source(id, PartialDate.of(day));
        articles.add(new Article(source, List.of("summits"), "About what happened.", List.of()));
        int[] around = offices();
        for (int i = 0; i < FACTS; i++) {
            int post = around[random.nextInt(around.length)];
            // The stops of a trip follow each other; everything else comes in no order.
            LocalDate then = day.minusDays(isVisit(i) ? 30 - i : random.nextInt(12));
            When when = random.nextInt(4) == 0 ? PartialDate.of(YearMonth.from(then)) : PartialDate.of(then);
            Statement statement = statement(i, number, post, around, day);
            boolean planned = i >= 6 && i < 22 && random.nextInt(10) == 0;
            facts.add(fact(
                    new FactId(id, "fact-" + i),
                    statement,
                    planned ? Status.PLANNED : Status.HAPPENED,
                    statement instanceof Statement.Tenure ? PartialDate.of(day) : when,
                    new Citation(source, "P" + i),
                    "On some day of that year this happened, as number " + i + " of article " + number + " says.",
                    1 + random.nextInt(3)));
        }
        retell(new FactId(id, "fact-" + FACTS), source);
    }

    /** Every other article tells again of a meeting of which the one before told. */
    private void retell(FactId id, Source source) {
        Fact before = told;
        told = before == null ? facts.get(facts.size() - FACTS + 6) : null;
        if (before != null) {
            facts.add(new Fact(
                    id,
                    before.statement(),
                    before.status(),
                    null,
                    before.when(),
                    null,
                    new Citation(source, "P" + FACTS),
                    "This article tells of it, too.",
                    before.worth(),
                    null,
                    List.of(before.id()),
                    null,
                    List.of(),
                    List.of(),
                    null));
        }
    }

    /** Those of two countries, and one of a third. Heads and foreign ministers are in the news more than others. */
    private int[] offices() {
        int[] around = new int[8];
        int one = random.nextInt(countries);
        int other = random.nextInt(countries);
        int third = random.nextInt(countries);
        for (int i = 0; i < around.length; i++) {
            int country = i < 4 ? one : i < 7 ? other : third;
            around[i] = country * POSTS + (random.nextInt(3) == 0 ? random.nextInt(POSTS) : random.nextInt(3));
        }
        return around;
    }

    private PersonId holder(int post, LocalDate day) {
        return holders.get(post).get((day.getYear() - START.getYear()) / TERM);
    }

    private static boolean isVisit(int i) {
        return i >= 14 && i < 22;
    }

    private PlaceId city() {
        return new PlaceId("city-" + random.nextInt(countries) + "-" + random.nextInt(CITIES));
    }

    /** Mostly two, sometimes three or four. */
    private List<PersonId> meeting(PersonId person, int[] around, LocalDate day) {
        int size = random.nextInt(5) < 3 ? 2 : 3 + random.nextInt(2);
        Set<PersonId> who = new LinkedHashSet<>(List.of(person));
        for (int i = 0; who.size() < size && i < around.length; i++) {
            who.add(holder(around[random.nextInt(around.length)], day));
        }
        return List.copyOf(who);
    }

    private Statement statement(int i, int article, int post, int[] around, LocalDate day) {
        PersonId person = holder(post, day);
        PlaceId city = city();
        if (i < 6) {
            return new Statement.Tenure(person, posts.get(post).id());
        }
        if (i < 14) {
            List<PersonId> who = meeting(person, around, day);
            return new Statement.Meeting(
                    who, null, Statement.Meeting.Format.BILATERAL, city, null, who.size() > 1 && i % 4 == 0);
        }
        if (isVisit(i)) {
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
        if (i < 44) {
            Statement.Event.Type[] types = Statement.Event.Type.values();
            return new Statement.Event(
                    "the " + name(article * FACTS + i) + " event", types[i % types.length], List.of(person), city);
        }
        if (i < 46) {
            return new Statement.Quantity(
                    "soldiers",
                    "How many soldiers stood in " + name(article * FACTS + i),
                    BigDecimal.valueOf(1000L + random.nextInt(90_000)),
                    null,
                    Statement.Quantity.Qualifier.ABOUT);
        }
        if (i < 49) {
            return new Statement.Definition(
                    name(article * FACTS + i),
                    Statement.Definition.Form.TERM,
                    null,
                    "a thing of the sort " + name(article * 3 + i),
                    null);
        }
        return new Statement.Membership(
                new OrganizationId("group-" + around[0] / POSTS),
                List.of(
                        places.get(around[0] / POSTS * (CITIES + 1)).id(),
                        places.get(around[7] / POSTS * (CITIES + 1)).id()),
                true);
    }
}
