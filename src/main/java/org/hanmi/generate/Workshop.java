package org.hanmi.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanmi.fact.Article;
import org.hanmi.fact.EntityId;
import org.hanmi.fact.Fact;
import org.hanmi.fact.FactId;
import org.hanmi.fact.Organization;
import org.hanmi.fact.Person;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.Place;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.Post;
import org.hanmi.fact.PostId;
import org.hanmi.fact.Statement;
import org.hanmi.fact.Status;
import org.hanmi.item.Cited;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.hanmi.item.ItemId;
import org.hanmi.knowledge.Certainty;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.knowledge.Mentions;
import org.hanmi.knowledge.Timeline;
import org.hanmi.query.Constraint;
import org.hanmi.query.Ground;
import org.hanmi.query.Query;
import org.hanmi.query.Search;
import org.hanmi.query.Verdict;
import org.hanmi.time.PartialDate;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/** What the models work with: the knowledge, what is certain in it, and the tools to word and cite an item. */
public final class Workshop {

    private final KnowledgeBase knowledge;
    private final Certainty certainty;
    private final English english;
    private final AcceptedNames accepted;
    private final Cast cast;
    private final Careers careers;
    private final WrongHolders wrongHolders;
    private final WrongSpeakers wrongSpeakers;
    private final WrongPlaces wrongPlaces;
    private final Index index;
    private final Landmarks landmarks;
    private final Series series;
    private final LocalDate horizon;
    private final Map<String, List<Fact>> then = new HashMap<>();
    private final List<Post> heads;
    private final List<String> parliaments;
    private final Search search;
    private final @Nullable List<Inquiry> inquiries;

    /** Of how many remarks of one speaker in one article it is asked who made them. */
    private static final int REMARKS = 4;

    /** Stands for all topics. */
    private static final String ANY = "*";

    /** How many things of one topic and time are thought of. */
    private static final int FEW = 12;

    /** Sets up the tools over a knowledge base. */
    public Workshop(KnowledgeBase knowledge) {
        this(knowledge, null);
    }

    /**
     * Likewise, for an explanation.
     *
     * @param inquiries takes what the models ask; the search then looks at all times
     */
    Workshop(KnowledgeBase knowledge, @Nullable List<Inquiry> inquiries) {
        this.knowledge = knowledge;
        this.certainty = new Certainty(knowledge);
        this.english = new English(knowledge, certainty);
        this.accepted = new AcceptedNames(knowledge);
        this.cast = new Cast(knowledge);
        this.careers = new Careers(knowledge, certainty, english);
        this.wrongHolders = new WrongHolders(knowledge, certainty, english, careers, cast);
        this.wrongSpeakers = new WrongSpeakers(knowledge, certainty, english, careers, cast);
        this.wrongPlaces = new WrongPlaces(knowledge, english);
        this.index = index(knowledge);
        this.landmarks = new Landmarks(knowledge, certainty, english);
        this.series = new Series(knowledge);
        this.horizon = horizon(knowledge);
        this.inquiries = inquiries;
        Search quick = new Search(new Ground(knowledge, certainty));
        this.search = inquiries == null ? quick : quick.thorough();
        this.parliaments = knowledge.world().organizations().stream()
                .filter(house -> house.kind() == Organization.Kind.LEGISLATURE)
                .map(Organization::name)
                .toList();
        this.heads = knowledge.world().posts().stream()
                .filter(post -> post.family() == Post.Family.HEAD && post.rank() == 1 && post.singleHolder())
                .toList();
    }

    private static final class Index {
        final Map<String, List<FactId>> bestRemarks = new HashMap<>();
        final Map<String, FactId> saidThere = new HashMap<>();
        final Map<String, List<Fact>> definitions = new HashMap<>();
        final Map<String, List<Fact>> stops = new HashMap<>();
        final Map<String, List<Fact>> tenures = new HashMap<>();
        final Map<String, Timeline> byTopic = new HashMap<>();
    }

    private static Index index(KnowledgeBase knowledge) {
        Index index = new Index();
        for (int worth = 3; worth > 0; worth--) {
            for (Fact fact : knowledge.truths()) {
                if (fact.worth() == worth
                        && fact.statement() instanceof Statement.Remark remark
                        && fact.status() == Status.HAPPENED
                        && !remark.shared()
                        && remark.speakers().size() == 1) {
                    List<FactId> best = index.bestRemarks.computeIfAbsent(
                            fact.id().article() + "/" + remark.speakers().get(0), key -> new ArrayList<>());
                    if (best.size() < REMARKS) {
                        best.add(fact.id());
                    }
                    if (remark.place() != null) {
                        index.saidThere.putIfAbsent(fact.id().article() + "/" + remark.place(), fact.id());
                    }
                }
            }
        }
        for (Fact fact : knowledge.truths()) {
            if (fact.statement() instanceof Statement.Definition) {
                index.definitions
                        .computeIfAbsent(fact.id().article(), article -> new ArrayList<>())
                        .add(fact);
            }
            if (fact.statement() instanceof Statement.Visit visit && visit.trip() != null) {
                for (PersonId traveller : visit.who()) {
                    index.stops
                            .computeIfAbsent(visit.trip() + "/" + traveller, trip -> new ArrayList<>())
                            .add(fact);
                }
            }
            if (fact.statement() instanceof Statement.Tenure) {
                index.tenures
                        .computeIfAbsent(fact.id().article(), article -> new ArrayList<>())
                        .add(fact);
            }
        }
        Map<String, List<Fact>> byTopic = new HashMap<>();
        for (Fact fact : knowledge.truths()) {
            if (fact.worth() > 1
                    && fact.status() == Status.HAPPENED
                    && fact.when() != null
                    && isLandmark(fact.statement())) {
                topics(fact, knowledge)
                        .forEach(topic -> byTopic.computeIfAbsent(topic, id -> new ArrayList<>())
                                .add(fact));
                byTopic.computeIfAbsent(ANY, id -> new ArrayList<>()).add(fact);
            }
        }
        byTopic.forEach((topic, facts) -> index.byTopic.put(topic, new Timeline(facts)));
        return index;
    }

    private static boolean isLandmark(Statement statement) {
        return statement instanceof Statement.Event
                || statement instanceof Statement.Agreement
                || statement instanceof Statement.Meeting
                || statement instanceof Statement.Visit;
    }

    private static List<String> topics(Fact fact, KnowledgeBase knowledge) {
        return fact.topics().isEmpty()
                ? knowledge.article(fact.id().article()).map(Article::topics).orElse(List.of("people"))
                : fact.topics();
    }

    /** The few best-known things of its topics that certainly fell into that time. */
    List<Fact> ofTheSameTopics(Fact fact, When when) {
        Set<Fact> around = new LinkedHashSet<>();
        for (String topic : topics(fact, knowledge)) {
            around.addAll(of(topic, when));
        }
        return List.copyOf(around);
    }

    /** The few best-known things of all that certainly fell into that time. */
    List<Fact> ofAnyTopic(When when) {
        return of(ANY, when);
    }

    private List<Fact> of(String topic, When when) {
        Timeline timeline = index.byTopic.get(topic);
        // There are more facts than years and months: each of these is looked up once.
        return timeline == null
                ? List.of()
                : then.computeIfAbsent(topic + " " + when.edtf(), key -> best(timeline.around(when), when));
    }

    private static List<Fact> best(List<Fact> around, When when) {
        return around.stream()
                .filter(fact -> fact.when() != null && fact.when().within(when))
                .sorted(Comparator.comparingInt(fact -> -fact.worth()))
                .limit(FEW)
                .toList();
    }

    /** True for the few remarks of a speaker in one article that are worth most: who said it is asked of no others. */
    boolean isAmongTheFirst(Fact remark, PersonId speaker) {
        return index.bestRemarks
                .getOrDefault(remark.id().article() + "/" + speaker, List.of())
                .contains(remark.id());
    }

    /** True for the one remark made in that place that is worth most in its article: where it was said is asked once. */
    boolean isTheOneSaidThere(Fact remark, PlaceId place) {
        return remark.id().equals(index.saidThere.get(remark.id().article() + "/" + place));
    }

    /** The tenures that the article of this one shows, in its order. */
    List<Fact> tenuresWith(Fact tenure) {
        return index.tenures.getOrDefault(tenure.id().article(), List.of());
    }

    /** The stops of a trip that are told of a traveller, in the order of the articles. */
    List<Fact> stops(String trip, PersonId traveller) {
        return index.stops.getOrDefault(trip + "/" + traveller, List.of());
    }

    /** The last day of the articles: what comes later is no plausible option. */
    LocalDate horizon() {
        return horizon;
    }

    private static LocalDate horizon(KnowledgeBase knowledge) {
        LocalDate horizon = LocalDate.MIN;
        for (Article article : knowledge.world().articles()) {
            PartialDate published = article.source().published();
            if (published != null && published.latest().isAfter(horizon)) {
                horizon = published.latest();
            }
        }
        return horizon;
    }

    /** Looks for other answers to a question, and for the fewest words that rule them out. */
    Verdict ask(String model, Query query) {
        Verdict verdict = search.ask(query);
        if (inquiries != null) {
            inquiries.add(new Inquiry(model, query, verdict));
        }
        return verdict;
    }

    /** The terms, acronyms and epithets that the article of this fact explains, in its order. */
    List<Fact> definitionsWith(Fact fact) {
        return index.definitions.getOrDefault(fact.id().article(), List.of());
    }

    /** What can be put in order. */
    Landmarks landmarks() {
        return landmarks;
    }

    /** What is counted in a row with something else. */
    Series series() {
        return series;
    }

    /** The names of parliaments, each of which sits in one place. */
    List<String> parliaments() {
        return parliaments;
    }

    /** The posts of heads of state with a single holder. */
    List<Post> heads() {
        return heads;
    }

    KnowledgeBase knowledge() {
        return knowledge;
    }

    Certainty certainty() {
        return certainty;
    }

    English english() {
        return english;
    }

    AcceptedNames accepted() {
        return accepted;
    }

    Cast cast() {
        return cast;
    }

    Careers careers() {
        return careers;
    }

    WrongHolders wrongHolders() {
        return wrongHolders;
    }

    WrongSpeakers wrongSpeakers() {
        return wrongSpeakers;
    }

    WrongPlaces wrongPlaces() {
        return wrongPlaces;
    }

    /** Where the facts were read; every article that tells the truth asked about is cited. */
    List<Cited> cite(Fact asked, List<Fact> others) {
        Set<Cited> sources = new LinkedHashSet<>();
        for (Fact telling : knowledge.tellings(asked)) {
            sources.add(cited(telling));
        }
        for (Fact confirmation : knowledge.confirmations(asked)) {
            sources.add(cited(confirmation));
        }
        others.forEach(other -> sources.add(cited(other)));
        return List.copyOf(sources);
    }

    private static Cited cited(Fact fact) {
        PartialDate published = fact.citation().source().published();
        String at = fact.citation().at();
        return new Cited(
                fact.id().article(),
                fact.citation().source().outlet(),
                published == null ? null : published.edtf(),
                at == null ? null : at.startsWith("P") ? at.substring(1) : at,
                fact.citation().source().address());
    }

    /** An item whose key is a place, among places where other things happened. */
    Item placeItem(Fact fact, String model, String kind, String stem, Place place, Verdict verdict) {
        // What two descriptions of an occasion keep apart is too near to the key to be called wrong.
        Set<String> near = verdict.ruledOutBy(Constraint.On.class);
        List<Wrong> wrong = wrongPlaces.otherThan(place.id(), fact).stream()
                .filter(candidate -> !near.contains(candidate.text()))
                .toList();
        return item(
                fact,
                model,
                kind,
                stem,
                new Interaction.Choice(place.name(), wrongPlaces.pick(place.name(), wrong, model + fact.id())),
                List.of(accepted.of(place)),
                List.of());
    }

    /** An item whose key is a person, among these people; it rests on the fact and on what proves the office. */
    Item personItem(
            Fact fact, String model, String kind, String stem, Person person, List<Wrong> wrong, List<Fact> proof) {
        return item(
                fact,
                model,
                kind,
                stem,
                new Interaction.Choice(person.name(), Wrong.pick(person.name(), wrong, model + fact.id())),
                List.of(accepted.of(person)),
                proof);
    }

    /** The fact that shows the person in the post on every day of the date. */
    List<Fact> proof(PersonId person, PostId post, When when) {
        return certainty
                .proof(person, post, when)
                .map(term -> List.of(term.fact()))
                .orElse(List.of());
    }

    /** Puts an item together; what it is about, where it stands and how hard it is follow from the facts. */
    Item item(
            Fact fact,
            String model,
            String kind,
            String stem,
            Interaction interaction,
            List<List<String>> accepted,
            List<Fact> others) {
        return item(fact, model, kind, stem, interaction, accepted, others, fact.says(), 0);
    }

    Item item(
            Fact fact,
            String model,
            String kind,
            String stem,
            Interaction interaction,
            List<List<String>> accepted,
            List<Fact> others,
            String rationale,
            int difficulty) {
        Set<FactId> basis = new LinkedHashSet<>();
        basis.add(fact.id());
        others.forEach(other -> basis.add(other.id()));
        List<String> topics = topics(fact, knowledge);
        List<String> people = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (EntityId entity : Mentions.of(fact.statement())) {
            if (entity instanceof PersonId) {
                people.add(entity.slug());
            } else if (entity instanceof PlaceId) {
                places.add(entity.slug());
            }
        }
        return new Item(
                ItemId.of(model, fact.id()),
                kind,
                stem,
                interaction,
                accepted,
                rationale,
                List.copyOf(basis),
                cite(fact, others),
                topics,
                fact.when() == null ? null : fact.when().edtf(),
                difficulty > 0 ? difficulty : Difficulty.of(fact, kind),
                people,
                places);
    }
}
