package org.hanmi.generate;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hanmi.fact.EntityId;
import org.hanmi.fact.Fact;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.Post;
import org.hanmi.fact.Statement;
import org.hanmi.fact.Status;
import org.hanmi.generate.DateOptions.Unit;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.knowledge.Mentions;
import org.hanmi.knowledge.Term;
import org.hanmi.knowledge.Truth;
import org.hanmi.time.PartialDate;
import org.hanmi.time.PartialDate.Precision;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/**
 * What was at another date than the one asked for: another of the same row, which office somebody who took part held then, who held the office
 * instead, what of the same sort the same people did; then what of the same topic fell into that time, so that a wrong
 * answer leaves a landmark behind. Where nothing else is known, the sentence says how far off the date is.
 */
final class OtherDates implements DateOptions.Reasons {

    /** How many facts of one person are looked at. */
    private static final int REACH = 40;

    private static final List<String> NUMBERS =
            List.of("", "a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven");

    private final Fact fact;
    private final @Nullable When when;
    private final Workshop shop;
    private final KnowledgeBase knowledge;
    private final List<PersonId> people;
    private final Set<EntityId> parties;
    private final Map<PartialDate, Map<String, String>> known = new HashMap<>();
    private final Set<String> said = new HashSet<>();
    private int untold;

    OtherDates(Fact fact, Workshop shop) {
        this.fact = fact;
        this.when = fact.when();
        this.shop = shop;
        this.knowledge = shop.knowledge();
        this.people = people();
        this.parties = Parties.of(fact, knowledge);
    }

    @Override
    public boolean isStory(PartialDate date) {
        return !sentences(date).isEmpty();
    }

    /** One sentence on the date, of another sort than the one before if there is one. */
    @Override
    public String on(PartialDate date) {
        Map<String, String> sentences = sentences(date);
        for (Map.Entry<String, String> sentence : sentences.entrySet()) {
            if (said.add(sentence.getKey())) {
                return sentence.getValue();
            }
        }
        if (sentences.isEmpty()) {
            // Nobody would think of that year for it; but it had to be taken, and something else was then.
            Fact any =
                    date.precision() == Precision.YEAR ? best(shop.chronicle().ofAnyTopic(date), date) : null;
            untold += any == null ? 1 : 0;
            return distance(when, date) + (any == null ? "" : " " + any.says());
        }
        return sentences.values().iterator().next();
    }

    /** True if each date that was asked about had a story. */
    boolean hasToldAll() {
        return untold == 0;
    }

    private Map<String, String> sentences(PartialDate date) {
        return known.computeIfAbsent(date, this::tell);
    }

    private Map<String, String> tell(PartialDate date) {
        Map<String, String> sentences = new LinkedHashMap<>();
        sisters(date, sentences);
        people.forEach(person -> otherOffice(person, date, sentences));
        people.forEach(person -> otherHolder(person, date, sentences));
        shop.institutions().heads().stream()
                .filter(head -> parties.contains(head.country()))
                .forEach(head -> holder(head, date, sentences));
        events(date, sentences);
        if (sentences.isEmpty() && date.precision() != Precision.DAY) {
            deed(date, sentences);
        }
        if (sentences.isEmpty() && date.precision() != Precision.DAY) {
            story(date, sentences);
        }
        return sentences;
    }

    /** The sixth test of a row in which the fifth is asked for. */
    private void sisters(PartialDate date, Map<String, String> sentences) {
        String digits = English.date(date);
        for (Fact sister : shop.series().sisters(fact, date.year())) {
            if (sister.when() != null
                    && sister.when().within(date)
                    && sister.says().contains(digits)) {
                sentences.putIfAbsent(sister.id().toString(), sister.says());
            }
        }
    }

    /** True if another of the same row was then. */
    @Override
    public boolean isLikely(PartialDate date) {
        Map<String, String> sisters = new LinkedHashMap<>();
        sisters(date, sisters);
        return !sisters.isEmpty();
    }

    /** {@code 2019 is two years too early.} */
    static String distance(@Nullable When when, PartialDate date) {
        if (when == null) {
            return "";
        }
        Unit unit = switch (date.precision()) {
            case YEAR -> Unit.YEAR;
            case MONTH -> Unit.MONTH;
            case DAY -> Unit.DAY;
        };
        ChronoUnit step = switch (unit) {
            case YEAR -> ChronoUnit.YEARS;
            case MONTH -> ChronoUnit.MONTHS;
            case DAY -> ChronoUnit.DAYS;
        };
        PartialDate right = new PartialDate(when.earliest(), date.precision(), date.qualifier());
        long late = step.between(right.earliest(), date.earliest());
        int count = (int) Math.abs(late);
        return DateOptions.text(unit, date) + " is " + (count < NUMBERS.size() ? NUMBERS.get(count) : count) + " "
                + unit.name().toLowerCase(Locale.ROOT) + (count == 1 ? "" : "s") + " too "
                + (late < 0 ? "early." : "late.");
    }

    private List<PersonId> people() {
        List<PersonId> people = new ArrayList<>();
        for (EntityId entity : Mentions.of(fact.statement())) {
            if (entity instanceof PersonId person) {
                people.add(person);
            }
        }
        return people;
    }

    /** Another office of the same person. */
    private void otherOffice(PersonId person, PartialDate date, Map<String, String> sentences) {
        Post post = office(person);
        Post then = shop.certainty().office(person, date).orElse(null);
        if (post != null && then != null && !then.id().equals(post.id())) {
            sentences.putIfAbsent(
                    person.slug(),
                    new Clause(English.on(date) + " " + knowledge.person(person).name() + " was "
                                    + shop.english().theOffice(then) + ", not "
                                    + shop.english().theOffice(post))
                            .sentence());
        }
    }

    /** Another holder of the office that the person had. */
    private void otherHolder(PersonId person, PartialDate date, Map<String, String> sentences) {
        Post post = office(person);
        if (post != null) {
            holder(post, date, sentences);
        }
    }

    private @Nullable Post office(PersonId person) {
        return when == null ? null : shop.certainty().office(person, when).orElse(null);
    }

    private void holder(Post post, PartialDate date, Map<String, String> sentences) {
        Optional<PersonId> then = shop.certainty().holder(post.id(), date);
        Optional<PersonId> here =
                when == null ? Optional.empty() : shop.certainty().holder(post.id(), when);
        if (then.isEmpty() && here.isPresent() && shop.certainty().holds(here.get(), post.id(), date) == Truth.FALSE) {
            mostly(post, date, sentences);
        }
        boolean same = then.isPresent()
                && when != null
                && here.isEmpty()
                && shop.certainty().holds(then.get(), post.id(), when) != Truth.FALSE;
        if (then.isEmpty() || then.equals(here) || same || (here.isEmpty() && !isFilled(post))) {
            return;
        }
        sentences.putIfAbsent(
                post.id().slug(),
                contrast(
                                new Clause(
                                        English.on(date) + " " + shop.english().theOffice(post) + " was "
                                                + knowledge.person(then.get()).name()),
                                post)
                        .sentence());
    }

    /** Adds {@code on 26 April 2023 it was Yoon Suk Yeol}, if somebody is certain. */
    private Clause contrast(Clause then, Post post) {
        return when == null
                ? then
                : shop.certainty()
                        .holder(post.id(), when)
                        .map(holder -> then.and(new Clause(English.on(when) + " it was "
                                + knowledge.person(holder).name())))
                        .orElse(then);
    }

    /** True if somebody may have held the post when it happened: of one that was no more, its holders say nothing. */
    private boolean isFilled(Post post) {
        for (Term term : shop.certainty().holders(post.id())) {
            if (when != null && term.isListed() && term.when().mayOverlap(when)) {
                return true;
            }
        }
        return false;
    }

    /** The term that took up most of a time in which the office changed hands. */
    private void mostly(Post post, PartialDate date, Map<String, String> sentences) {
        Term best = null;
        long most = 0;
        for (Term term : shop.certainty().holders(post.id())) {
            long days = term.isListed() && Tenures.isClosed(term) ? Tenures.days(term, date) : 0;
            if (days > most) {
                best = term;
                most = days;
            }
        }
        if (best != null && 2 * most > ChronoUnit.DAYS.between(date.earliest(), date.latest())) {
            sentences.putIfAbsent(
                    post.id().slug(), contrast(shop.careers().held(best), post).sentence());
        }
    }

    /**
     * What of the same sort the same people or parties did then. Of a day, whatever these people did, for it shows where
     * they were; of a month, whatever was between the same parties, for it shows what the months were full of.
     */
    private void events(PartialDate date, Map<String, String> sentences) {
        String digits = English.date(date);
        Set<EntityId> actors = new LinkedHashSet<>(people);
        if (date.precision() != Precision.DAY) {
            actors.addAll(parties);
        }
        for (EntityId actor : actors) {
            List<Fact> then = knowledge.mentions(actor, date);
            then.subList(0, Math.min(REACH, then.size())).stream()
                    .filter(other -> tells(other, date) && other.says().contains(digits))
                    .filter(other -> isNear(other, date))
                    .sorted(Comparator.comparing((Fact other) -> !isAlike(other))
                            .thenComparing(other -> other.statement() instanceof Statement.Tenure)
                            .thenComparing(other -> -other.worth()))
                    .forEach(other -> sentences.putIfAbsent(other.id().toString(), other.says()));
        }
    }

    /** Where the people of the fact met or were then, or what they signed: of as many of them as can be. */
    private void deed(PartialDate date, Map<String, String> sentences) {
        String digits = English.date(date);
        Fact best = null;
        for (PersonId person : people) {
            String name = knowledge.person(person).surname();
            for (Fact other : knowledge.mentions(person, date)) {
                if (isDeed(other.statement())
                        && tells(other, date)
                        && other.says().contains(digits)
                        && other.says().contains(name)
                        && (best == null || company(other) > company(best))) {
                    best = other;
                }
            }
        }
        if (best != null) {
            sentences.put(best.id().toString(), best.says());
        }
    }

    private static boolean isDeed(Statement statement) {
        return statement instanceof Statement.Meeting
                || statement instanceof Statement.Visit
                || statement instanceof Statement.Agreement;
    }

    /** How many of the people are in it, then what it is worth. */
    private int company(Fact other) {
        Set<EntityId> theirs = new LinkedHashSet<>(Mentions.of(other.statement()));
        theirs.retainAll(people);
        return 4 * theirs.size() + other.worth();
    }

    /** As the last resort the best-known thing of the same topic, if it was certainly then. */
    private void story(PartialDate date, Map<String, String> sentences) {
        Fact best = best(shop.chronicle().ofTheSameTopics(fact, date), date);
        if (best != null) {
            sentences.put(best.id().toString(), distance(when, date) + " " + best.says());
        }
    }

    private @Nullable Fact best(List<Fact> then, PartialDate date) {
        String digits = English.date(date);
        Fact best = null;
        int most = -1;
        for (Fact other : then) {
            if (tells(other, date)
                    && !other.id().article().equals(fact.id().article())
                    && other.says().contains(digits)) {
                int near = nearness(other);
                if (near > most) {
                    best = other;
                    most = near;
                }
            }
        }
        return best;
    }

    /** The same people, the same sort, the same parties; then what is worth more. */
    private int nearness(Fact other) {
        Set<EntityId> theirs = new LinkedHashSet<>(Mentions.of(other.statement()));
        boolean people = !Collections.disjoint(theirs, this.people);
        boolean sort = other.statement().kind().equals(fact.statement().kind());
        boolean parties = Parties.of(other, knowledge).equals(this.parties);
        return (people ? 8 : 0) + (parties ? 6 : 0) + 2 * other.worth() + (sort ? 1 : 0);
    }

    private boolean isNear(Fact other, PartialDate date) {
        return switch (date.precision()) {
            case YEAR -> isAlike(other);
            case MONTH -> isAlike(other) || Parties.of(other, knowledge).equals(parties);
            case DAY -> true;
        };
    }

    private boolean isAlike(Fact other) {
        if (fact.statement() instanceof Statement.Meeting && other.statement() instanceof Statement.Meeting meeting) {
            return meeting.who().containsAll(people);
        }
        if (fact.statement() instanceof Statement.Agreement own
                && other.statement() instanceof Statement.Agreement agreement) {
            return own.parties().equals(agreement.parties());
        }
        return fact.statement() instanceof Statement.Event event
                && other.statement() instanceof Statement.Event like
                && event.type() == like.type()
                && !Collections.disjoint(event.actors(), like.actors());
    }

    private boolean tells(Fact other, PartialDate date) {
        return other.status() == Status.HAPPENED
                && other.worth() >= 2
                && !other.id().equals(fact.id())
                && other.when() != null
                && other.when().within(date);
    }
}
