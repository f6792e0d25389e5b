package org.hanmi.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hanmi.fact.Article;
import org.hanmi.fact.Fact;
import org.hanmi.fact.FactId;
import org.hanmi.fact.Organization;
import org.hanmi.fact.Person;
import org.hanmi.fact.Place;
import org.hanmi.fact.Post;
import org.hanmi.fact.PostId;
import org.hanmi.fact.Statement;
import org.hanmi.fact.Topic;
import org.hanmi.fact.World;
import org.hanmi.item.Item;
import org.hanmi.knowledge.Certainty;
import org.hanmi.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;

/**
 * The whole of what can be looked up. Everything is indexed once; a card costs as much as what stands on it.
 *
 * <p>Questions are listed by their stems only. What answers them stands on their own cards, and the card of a person or a
 * place leaves out the questions that it would answer.
 */
public final class Guide {

    private static final int NEAREST = 3;
    private static final int MOST_TOLD = 9;

    private final KnowledgeBase knowledge;
    private final Shelf shelf;
    private final Chronicle chronicle;
    private final Cards cards;
    private final Finder finder = new Finder();
    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private final Map<Sort, List<Line>> lists = new HashMap<>();

    /** Indexes what the articles say and what the bank asks. */
    public Guide(KnowledgeBase knowledge, List<Item> items) {
        this.knowledge = knowledge;
        World world = knowledge.world();
        shelf = new Shelf(items, knowledge);
        chronicle = new Chronicle(knowledge.truths());
        world.topics().forEach(topic -> topics.put(topic.id(), topic));
        cards = new Cards(knowledge, new Certainty(knowledge), shelf, topics);
        list();
        index(world);
    }

    private void list() {
        World world = knowledge.world();
        Comparator<Line> byName = Comparator.comparing(line -> Folded.joined(line.text()));
        lists.put(Sort.PERSON, sorted(world.people().stream().map(Lines::person).toList(), byName));
        lists.put(Sort.PLACE, sorted(world.places().stream().map(Lines::place).toList(), byName));
        lists.put(
                Sort.ORGANIZATION,
                sorted(world.organizations().stream().map(Lines::organization).toList(), byName));
        lists.put(Sort.POST, sorted(world.posts().stream().map(cards::post).toList(), byName));
        lists.put(Sort.TOPIC, world.topics().stream().map(Lines::topic).toList());
        lists.put(
                Sort.ARTICLE,
                sorted(
                        world.articles().stream().map(Lines::article).toList(),
                        Comparator.comparing(line -> String.valueOf(line.target()))));
        lists.put(Sort.ITEM, shelf.all().stream().map(Lines::item).toList());
    }

    private static List<Line> sorted(List<Line> lines, Comparator<Line> order) {
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort(order);
        return List.copyOf(sorted);
    }

    private void index(World world) {
        for (Person person : world.people()) {
            begin(Target.of(person.id()));
            name(person.name(), person.hangul(), person.hanja());
            person.also().forEach(finder::name);
        }
        for (Organization organization : world.organizations()) {
            begin(Target.of(organization.id()));
            name(organization.name(), organization.hangul(), organization.acronym());
            organization.also().forEach(finder::name);
        }
        for (Place place : world.places()) {
            begin(Target.of(place.id()));
            name(place.name(), place.hangul());
            place.also().forEach(finder::name);
        }
        for (Post post : world.posts()) {
            begin(Target.of(post.id()));
            name(post.label(), cards.title(post));
            post.also().forEach(finder::name);
        }
        for (Topic topic : world.topics()) {
            begin(Target.topic(topic.id()));
            name(topic.name(), topic.hangul());
            finder.text(topic.introduction());
        }
        for (Article article : world.articles()) {
            begin(Target.article(article.id()));
            name(article.source().title());
            finder.text(article.source().outlet());
            finder.text(article.summary());
        }
        for (Fact fact : knowledge.truths()) {
            if (!(fact.statement() instanceof Statement.Tenure)) {
                begin(Target.of(fact.id()));
                finder.text(fact.says());
            }
        }
        for (Item item : shelf.all()) {
            begin(Target.of(item.id()));
            finder.text(item.stem());
        }
        finder.seal();
    }

    private void begin(Target target) {
        finder.begin(target);
        finder.id(target.id());
    }

    private void name(@Nullable String... names) {
        for (String name : names) {
            if (name != null) {
                finder.name(name);
            }
        }
    }

    /** The card that a link leads to; nothing if there is no such thing any more. */
    public Optional<Card> card(Target target) {
        return switch (target.sort()) {
            case PERSON, PLACE, ORGANIZATION ->
                cards.knows(target) ? Optional.of(cards.of(target.entity())) : Optional.empty();
            case POST -> cards.knows(target) ? Optional.of(cards.of(new PostId(target.id()))) : Optional.empty();
            case TOPIC -> Optional.ofNullable(topics.get(target.id())).map(cards::of);
            case ARTICLE -> knowledge.article(target.id()).map(cards::of);
            case FACT -> fact(target.id()).map(cards::of);
            case ITEM -> Optional.ofNullable(shelf.find(target.id())).map(cards::of);
            case LIST -> all(target);
            case TIMELINE -> Optional.of(timeline(target));
            case HITS -> Optional.of(hits(target));
            case OVERVIEW -> Optional.of(overview());
        };
    }

    private Optional<Fact> fact(String id) {
        try {
            return knowledge.find(FactId.parse(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** The question of an id. */
    public Optional<Item> question(Target target) {
        return Optional.ofNullable(shelf.find(target.id()));
    }

    private Optional<Card> all(Target target) {
        for (Sort sort : Sort.LISTED) {
            if (sort.word().equals(target.id())) {
                List<Line> lines = lists.getOrDefault(sort, List.of());
                return Optional.of(
                        new Card.Draft(target, "", null).with(Part.LIST, lines).card());
            }
        }
        return Optional.empty();
    }

    private Card timeline(Target target) {
        return new Card.Draft(target, "", null)
                .with(Part.EVENTS, chronicle.lines(target.zoom()))
                .card();
    }

    private Card hits(Target target) {
        List<Line> lines = new ArrayList<>();
        for (Hit hit : find(target.id())) {
            lines.add(line(hit.target()).noted(Note.SORT, hit.target().sort().word()));
        }
        List<Line> near = new ArrayList<>();
        if (lines.isEmpty()) {
            for (Target each : near(target.id())) {
                near.add(line(each).noted(Note.SORT, each.sort().word()));
            }
        }
        return new Card.Draft(target, target.id(), null)
                .with(Part.HITS, lines)
                .with(Part.NEAR, near)
                .card();
    }

    /** How many there are of each sort, the topics, the articles. */
    private Card overview() {
        List<Line> counts = new ArrayList<>();
        for (Sort sort : Sort.LISTED) {
            int count = lists.getOrDefault(sort, List.of()).size();
            if (sort != Sort.TOPIC && count > 0) {
                counts.add(Line.of(Note.SORT, sort.word()).counting(count).to(Target.list(sort)));
            }
        }
        if (chronicle.size() > 0) {
            counts.add(Line.of(Note.SORT, Sort.TIMELINE.word())
                    .counting(chronicle.size())
                    .to(Target.timeline(Zoom.YEAR, "")));
        }
        List<Line> subjects = new ArrayList<>();
        for (Line line : lists.getOrDefault(Sort.TOPIC, List.of())) {
            Target target = line.target();
            subjects.add(line.counting(target == null ? 0 : shelf.count(target.id())));
        }
        return new Card.Draft(Target.OVERVIEW, "", null)
                .with(Part.LIST, counts)
                .with(Part.PEOPLE, mostTold())
                .with(Part.TOPICS, subjects)
                .with(Part.ARTICLES, lists.getOrDefault(Sort.ARTICLE, List.of()))
                .card();
    }

    /** The people of whom most is told, those of whom nothing is left out. */
    private List<Line> mostTold() {
        List<Person> people = new ArrayList<>();
        for (Person person : knowledge.world().people()) {
            if (!knowledge.mentions(person.id()).isEmpty()) {
                people.add(person);
            }
        }
        people.sort(Comparator.comparingInt(
                        (Person person) -> -knowledge.mentions(person.id()).size())
                .thenComparing(person -> person.id().slug()));
        List<Line> lines = new ArrayList<>();
        for (Person person : people.subList(0, Math.min(MOST_TOLD, people.size()))) {
            lines.add(Lines.person(person)
                    .counting(knowledge.mentions(person.id()).size()));
        }
        return lines;
    }

    /** A line that leads to a thing that is here. */
    Line line(Target target) {
        return switch (target.sort()) {
            case PERSON, PLACE, ORGANIZATION -> cards.line(target.entity());
            case POST -> cards.post(knowledge.post(new PostId(target.id())));
            case TOPIC -> Lines.topic(Objects.requireNonNull(topics.get(target.id())));
            case ARTICLE -> Lines.article(knowledge.article(target.id()).orElseThrow());
            case FACT -> Lines.fact(knowledge.fact(FactId.parse(target.id())));
            case ITEM -> Lines.item(Objects.requireNonNull(shelf.find(target.id())));
            case LIST, TIMELINE, HITS, OVERVIEW -> Line.of("").to(target);
        };
    }

    /** Everything in which every word of the text is found, in any script or spelling, the best first. */
    public List<Hit> find(String text) {
        return finder.find(text);
    }

    /** Names that differ from the text in a few letters. */
    public List<Target> near(String text) {
        return finder.near(text, NEAREST);
    }

    /**
     * The one thing that somebody who says this must mean: whatever else says so, too, the only person, organization,
     * place, post or topic of that name; nothing if several may be meant.
     */
    public Optional<Target> meant(String text) {
        List<Hit> hits = find(text);
        Hit first = null;
        for (Hit hit : hits) {
            boolean named = hit.match() != Hit.Match.TEXT
                    && (hit.match() == Hit.Match.WHOLE_NAME
                            || hit.target().sort().compareTo(Sort.TOPIC) <= 0);
            if (named && first != null && first.match() == hit.match()) {
                return Optional.empty();
            }
            first = named && first == null ? hit : first;
        }
        if (first != null) {
            return Optional.of(first.target());
        }
        return hits.size() == 1 ? Optional.of(hits.get(0).target()) : Optional.empty();
    }
}
