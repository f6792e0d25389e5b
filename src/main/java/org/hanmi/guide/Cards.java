package org.hanmi.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
import org.hanmi.fact.Source;
import org.hanmi.fact.Statement;
import org.hanmi.fact.Topic;
import org.hanmi.item.Cited;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.hanmi.knowledge.Certainty;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.knowledge.Mentions;
import org.jspecify.annotations.Nullable;

/** Writes the card of each thing. */
final class Cards {

    private final KnowledgeBase knowledge;
    private final Certainty certainty;
    private final Terms terms;
    private final Shelf shelf;
    private final Map<String, Topic> topics;
    private final Ties ties;

    Cards(KnowledgeBase knowledge, Certainty certainty, Shelf shelf, Map<String, Topic> topics) {
        this.knowledge = knowledge;
        this.certainty = certainty;
        this.terms = new Terms(certainty);
        this.shelf = shelf;
        this.topics = topics;
        ties = new Ties(knowledge);
    }

    /** The post with the country it serves: {@code US secretary of state}. */
    String title(Post post) {
        String adjective = knowledge.place(post.country()).adjective();
        return adjective == null ? post.label() : adjective + " " + post.label();
    }

    Line post(Post post) {
        return Line.of(title(post)).to(Target.of(post.id()));
    }

    Line line(EntityId id) {
        if (id instanceof PersonId person) {
            return Lines.person(knowledge.person(person));
        }
        return id instanceof PlaceId place
                ? Lines.place(knowledge.place(place))
                : Lines.organization(knowledge.organization((OrganizationId) id));
    }

    Card of(EntityId id) {
        if (id instanceof PersonId person) {
            return of(knowledge.person(person));
        }
        return id instanceof PlaceId place
                ? of(knowledge.place(place))
                : of(knowledge.organization((OrganizationId) id));
    }

    private Card of(Person person) {
        List<Line> held = new ArrayList<>();
        for (PostId post : certainty.posts(person.id())) {
            held.addAll(terms.of(person.id(), post, post(knowledge.post(post))));
        }
        Terms.sort(held);
        List<Fact> facts = told(person.id());
        List<Line> names = names(person.name(), person.also(), person.hangul(), person.hanja());
        return new Card.Draft(Target.of(person.id()), person.name(), person.hangul())
                .with(Part.NAMES, names)
                .with(Part.ABOUT, List.of(line(person.country()).noted(Note.COUNTRY, "")))
                .with(Part.OFFICES, held)
                .with(Part.EVENTS, lines(facts))
                .with(Part.ARTICLES, articles(facts))
                .with(Part.ITEMS, shelf.aboutPerson(person.id().slug(), all(person.name(), person.hangul(), names)))
                .card();
    }

    private Card of(Place place) {
        List<Fact> facts = told(place.id());
        List<Line> names = names(place.name(), place.also(), place.hangul());
        List<Line> about = new ArrayList<>();
        about.add(Line.of(Note.KIND, place.kind().name()));
        PlaceId in = place.in();
        if (in != null) {
            about.add(line(in).noted(Note.IN, ""));
        }
        return new Card.Draft(Target.of(place.id()), place.name(), place.hangul())
                .with(Part.NAMES, names)
                .with(Part.ABOUT, about)
                .with(Part.PLACES, map(ties.within(place.id()), Lines::place))
                .with(Part.EVENTS, lines(facts))
                .with(Part.POSTS, map(ties.offices(place.id()), this::post))
                .with(Part.PEOPLE, map(ties.citizens(place.id()), Lines::person))
                .with(Part.ORGANIZATIONS, map(ties.organizations(place.id()), Lines::organization))
                .with(Part.ARTICLES, articles(facts))
                .with(Part.ITEMS, shelf.aboutPlace(place.id().slug(), all(place.name(), place.hangul(), names)))
                .card();
    }

    private Card of(Organization organization) {
        List<Fact> facts = new ArrayList<>();
        List<Line> members = new ArrayList<>();
        List<Line> groups = new ArrayList<>();
        for (Fact fact : knowledge.mentions(organization.id())) {
            if (!(fact.statement() instanceof Statement.Membership membership)) {
                facts.add(fact);
            } else if (membership.group().equals(organization.id())) {
                Note note = membership.complete() ? Note.COMPLETE : Note.NONE;
                membership
                        .members()
                        .forEach(each -> members.add(line(each).at(fact.when()).noted(note, "")));
            } else {
                groups.add(line(membership.group()).at(fact.when()));
            }
        }
        facts.sort(Chronicle.ORDER);
        List<Line> about = new ArrayList<>();
        String acronym = organization.acronym();
        if (acronym != null) {
            about.add(Line.of(Note.ACRONYM, acronym));
        }
        about.add(Line.of(Note.KIND, organization.kind().name()));
        PlaceId country = organization.country();
        if (country != null) {
            about.add(line(country).noted(Note.COUNTRY, ""));
        }
        return new Card.Draft(Target.of(organization.id()), organization.name(), organization.hangul())
                .with(Part.NAMES, names(organization.name(), organization.also(), organization.hangul()))
                .with(Part.ABOUT, about)
                .with(Part.POSTS, map(ties.posts(organization.id()), this::post))
                .with(Part.MEMBERS, members)
                .with(Part.GROUPS, groups)
                .with(Part.EVENTS, lines(facts))
                .with(Part.ARTICLES, articles(facts))
                .card();
    }

    Card of(PostId id) {
        Post post = knowledge.post(id);
        List<Line> holders = new ArrayList<>();
        for (PersonId person : certainty.people(id)) {
            holders.addAll(terms.of(person, id, Lines.person(knowledge.person(person))));
        }
        Terms.sort(holders);
        List<Line> about = new ArrayList<>();
        about.add(line(post.country()).noted(Note.COUNTRY, ""));
        OrganizationId organization = post.organization();
        if (organization != null) {
            about.add(line(organization).noted(Note.IN, ""));
        }
        if (post.singleHolder()) {
            about.add(Line.of(Note.ONE_AT_A_TIME, ""));
        }
        return new Card.Draft(Target.of(id), title(post), null)
                .with(Part.NAMES, names(title(post), post.also()))
                .with(Part.ABOUT, about)
                .with(Part.HOLDERS, holders)
                .card();
    }

    Card of(Topic topic) {
        List<Fact> facts = new ArrayList<>(ties.onTopic(topic.id()));
        facts.sort(Chronicle.ORDER);
        return new Card.Draft(Target.topic(topic.id()), topic.name(), topic.hangul())
                .with(Part.SUMMARY, List.of(Line.of(topic.introduction())))
                .with(Part.ARTICLES, map(ties.articles(topic.id()), Lines::article))
                .with(Part.EVENTS, lines(facts))
                .card();
    }

    Card of(Article article) {
        List<Fact> facts = new ArrayList<>(ties.ofArticle(article.id()));
        facts.sort(Chronicle.ORDER);
        Source source = article.source();
        List<Line> about = new ArrayList<>();
        about.add(Line.of(source.outlet()).at(source.published()));
        if (!source.address().isEmpty()) {
            about.add(Line.of(Note.ADDRESS, source.address()));
        }
        return new Card.Draft(Target.article(article.id()), source.title(), null)
                .with(Part.ABOUT, about)
                .with(Part.SUMMARY, List.of(Line.of(article.summary())))
                .with(Part.TOPICS, topics(article.topics()))
                .with(Part.EVENTS, lines(facts))
                .with(Part.PEOPLE, named(facts, PersonId.class))
                .with(Part.PLACES, named(facts, PlaceId.class))
                .with(Part.ORGANIZATIONS, named(facts, OrganizationId.class))
                .with(Part.ITEMS, map(shelf.ofArticle(article.id()), Lines::item))
                .card();
    }

    Card of(Fact fact) {
        Fact truth = knowledge.tellings(fact).get(0);
        Line line = Lines.fact(fact);
        List<Line> sources = new ArrayList<>();
        for (Fact told : knowledge.tellings(fact)) {
            Source source = told.citation().source();
            Line outlet = Line.of(source.outlet()).at(source.published());
            cite(sources, outlet, told.citation().at(), told.id().article(), source.address());
        }
        List<Line> facts = new ArrayList<>();
        knowledge.confirmations(fact).forEach(each -> facts.add(Lines.fact(each).noted(Note.CONFIRMED, "")));
        FactId plan = fact.confirms();
        if (plan != null) {
            knowledge.find(plan).ifPresent(each -> facts.add(Lines.fact(each)));
        }
        List<Fact> alone = List.of(fact);
        int questions = shelf.count(truth.id());
        return new Card.Draft(Target.of(fact.id()), fact.says(), null)
                .with(Part.ABOUT, List.of(Line.of(line.note(), line.detail()).at(line.when())))
                .with(Part.PEOPLE, named(alone, PersonId.class))
                .with(Part.PLACES, named(alone, PlaceId.class))
                .with(Part.ORGANIZATIONS, named(alone, OrganizationId.class))
                .with(
                        Part.POSTS,
                        fact.statement() instanceof Statement.Tenure tenure
                                ? List.of(post(knowledge.post(tenure.post())))
                                : List.of())
                .with(Part.FACTS, facts)
                .with(Part.TOPICS, topics(ties.topics(fact)))
                .with(Part.SOURCES, sources)
                .with(
                        Part.ITEMS,
                        questions == 0
                                ? List.of()
                                : List.of(Line.of(Note.HIDDEN, "").counting(questions)))
                .card();
    }

    Card of(Item item) {
        List<Line> key = new ArrayList<>();
        if (item.interaction() instanceof Interaction.Match match) {
            match.pairs().forEach(pair -> key.add(Line.of(pair.left() + " – " + pair.right())));
        } else {
            item.interaction().key().forEach(right -> key.add(Line.of(right)));
        }
        List<Line> wrong = new ArrayList<>();
        for (Distractor each : item.interaction().distractors()) {
            wrong.add(Line.of(each.text()).noted(Note.WHY, each.feedback()));
        }
        List<Line> sources = new ArrayList<>();
        for (Cited cited : item.sources()) {
            cite(sources, Line.of(cited.outlet()), cited.paragraph(), cited.article(), cited.address());
        }
        List<Line> facts = new ArrayList<>();
        Set<FactId> basis = new LinkedHashSet<>(item.basis());
        basis.forEach(id -> knowledge.find(id).ifPresent(fact -> facts.add(Lines.fact(fact))));
        List<Line> people = new ArrayList<>();
        item.people().forEach(id -> known(Target.of(new PersonId(id)), people));
        List<Line> places = new ArrayList<>();
        item.places().forEach(id -> known(Target.of(new PlaceId(id)), places));
        return new Card.Draft(Target.of(item.id()), item.stem(), null)
                .with(Part.KEY, key)
                .with(Part.RATIONALE, List.of(Line.of(item.rationale())))
                .with(Part.WRONG, wrong)
                .with(Part.PEOPLE, people)
                .with(Part.PLACES, places)
                .with(Part.FACTS, facts)
                .with(Part.TOPICS, topics(item.topics()))
                .with(Part.SOURCES, sources)
                .with(Part.ABOUT, List.of(Line.of(Note.DIFFICULTY, "").counting(item.difficulty())))
                .card();
    }

    /** Where something was read: a link to the article if there is one, and the address below it. */
    private void cite(List<Line> sources, Line outlet, @Nullable String at, String article, String address) {
        Line from = outlet.noted(Note.AT, at == null ? "" : at);
        sources.add(knowledge.article(article).isPresent() ? from.to(Target.article(article)) : from);
        if (!address.isEmpty()) {
            sources.add(Line.of(Note.ADDRESS, address));
        }
    }

    /** A bank may be older than the lists; what is gone from them is left out. */
    private void known(Target target, List<Line> lines) {
        if (ties.knows(target)) {
            lines.add(line(target.entity()));
        }
    }

    /** Tells whether the lists have it. */
    boolean knows(Target target) {
        return ties.knows(target);
    }

    private List<Line> topics(List<String> ids) {
        List<Line> lines = new ArrayList<>();
        for (String id : ids) {
            Topic topic = topics.get(id);
            if (topic != null) {
                lines.add(Lines.topic(topic));
            }
        }
        return lines;
    }

    /** What is told of someone or something, in time; offices have a section of their own. */
    private List<Fact> told(EntityId id) {
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : knowledge.mentions(id)) {
            if (!(fact.statement() instanceof Statement.Tenure)) {
                facts.add(fact);
            }
        }
        facts.sort(Chronicle.ORDER);
        return facts;
    }

    private static List<Line> lines(List<Fact> facts) {
        return map(facts, Lines::fact);
    }

    private static <T> List<Line> map(List<T> things, Function<T, Line> line) {
        List<Line> lines = new ArrayList<>(things.size());
        things.forEach(thing -> lines.add(line.apply(thing)));
        return lines;
    }

    private List<Line> articles(List<Fact> facts) {
        Set<String> ids = new TreeSet<>();
        for (Fact fact : facts) {
            knowledge.tellings(fact).forEach(told -> ids.add(told.id().article()));
        }
        List<Line> lines = new ArrayList<>();
        ids.forEach(id -> knowledge.article(id).ifPresent(article -> lines.add(Lines.article(article))));
        return lines;
    }

    /** Those of one sort that facts name, each once, in the order of the facts. */
    private List<Line> named(List<Fact> facts, Class<? extends EntityId> sort) {
        Set<EntityId> ids = new LinkedHashSet<>();
        for (Fact fact : facts) {
            for (EntityId id : Mentions.of(fact.statement())) {
                if (sort.isInstance(id)) {
                    ids.add(id);
                }
            }
        }
        List<Line> lines = new ArrayList<>(ids.size());
        ids.forEach(id -> lines.add(line(id)));
        return lines;
    }

    private static List<Line> names(String name, List<String> also, @Nullable String... more) {
        Set<String> names = new LinkedHashSet<>();
        for (String each : more) {
            if (each != null) {
                names.add(each);
            }
        }
        names.addAll(also);
        names.remove(name);
        List<Line> lines = new ArrayList<>(names.size());
        names.forEach(each -> lines.add(Line.of(each)));
        return lines;
    }

    private static Set<String> all(String name, @Nullable String hangul, List<Line> also) {
        Set<String> all = new HashSet<>();
        all.add(name);
        if (hangul != null) {
            all.add(hangul);
        }
        also.forEach(line -> all.add(line.text()));
        return all;
    }
}
