package org.hanmi.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hanmi.fact.EntityId;
import org.hanmi.fact.Fact;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.Post;
import org.hanmi.fact.Statement;
import org.hanmi.fact.Status;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.knowledge.Mentions;
import org.hanmi.time.PartialDate;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/**
 * What was at another date than the one asked for: which office somebody held then, who held the office instead, what
 * the same people did. It teaches more than the right date over again, and never says one thing twice.
 */
final class OtherDates {

    /** How many facts of one person are looked at. */
    private static final int REACH = 40;

    private final Fact fact;
    private final @Nullable When when;
    private final Workshop shop;
    private final KnowledgeBase knowledge;
    private final Set<String> said = new HashSet<>();

    OtherDates(Fact fact, Workshop shop) {
        this.fact = fact;
        this.when = fact.when();
        this.shop = shop;
        this.knowledge = shop.knowledge();
    }

    /** One sentence on the date; the fact's own where nothing else is known. */
    String on(PartialDate date) {
        Map<String, String> sentences = new LinkedHashMap<>();
        List<PersonId> people = people();
        people.forEach(person -> otherOffice(person, date, sentences));
        people.forEach(person -> otherHolder(person, date, sentences));
        Set<PlaceId> countries = countries();
        List<Post> concerned = shop.heads().stream()
                .filter(head -> countries.contains(head.country()))
                .toList();
        concerned.forEach(head -> holder(head, date, head.id().slug(), sentences));
        events(date, sentences);
        if (concerned.isEmpty() && !shop.heads().isEmpty()) {
            // Who led a country that has no part in it still helps to place the year.
            holder(shop.heads().get(0), date, "elsewhere", sentences);
        }
        for (Map.Entry<String, String> sentence : sentences.entrySet()) {
            if (said.add(sentence.getKey())) {
                return sentence.getValue();
            }
        }
        return fact.says();
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
                    at(date) + " " + knowledge.person(person).name() + " was "
                            + shop.english().theOffice(then) + ", not "
                            + shop.english().theOffice(post) + ".");
        }
    }

    /** Another holder of the office that the person had. */
    private void otherHolder(PersonId person, PartialDate date, Map<String, String> sentences) {
        Post post = office(person);
        if (post != null) {
            holder(post, date, post.id().slug(), sentences);
        }
    }

    private @Nullable Post office(PersonId person) {
        return when == null ? null : shop.certainty().office(person, when).orElse(null);
    }

    private void holder(Post post, PartialDate date, String key, Map<String, String> sentences) {
        Optional<PersonId> then = shop.certainty().holder(post.id(), date);
        Optional<PersonId> here =
                when == null ? Optional.empty() : shop.certainty().holder(post.id(), when);
        if (then.isEmpty() || then.equals(here)) {
            return;
        }
        String contrast = when == null || here.isEmpty()
                ? ""
                : "; " + English.on(when) + " it was "
                        + knowledge.person(here.get()).name();
        sentences.putIfAbsent(
                key,
                at(date) + " " + shop.english().theOffice(post) + " was "
                        + knowledge.person(then.get()).name() + contrast + ".");
    }

    private Set<PlaceId> countries() {
        Set<PlaceId> countries = new HashSet<>();
        for (EntityId entity : Mentions.of(fact.statement())) {
            if (entity instanceof PersonId person) {
                countries.add(knowledge.person(person).country());
            } else if (entity instanceof PlaceId place) {
                knowledge.country(place).ifPresent(country -> countries.add(country.id()));
            }
        }
        return countries;
    }

    /** What the same people, or the leaders of the same countries, are known to have done then. */
    private void events(PartialDate date, Map<String, String> sentences) {
        Set<PersonId> entities = new LinkedHashSet<>(people());
        for (EntityId entity : Mentions.of(fact.statement())) {
            for (Post head : shop.heads()) {
                if (head.country().equals(entity)) {
                    shop.certainty().holder(head.id(), date).ifPresent(entities::add);
                }
            }
        }
        String digits = English.date(date);
        for (PersonId person : entities) {
            List<Fact> then = knowledge.mentions(person, date);
            then.subList(0, Math.min(REACH, then.size())).stream()
                    .filter(other -> tells(other, date) && other.says().contains(digits))
                    .sorted(Comparator.comparing((Fact other) -> other.statement() instanceof Statement.Tenure)
                            .thenComparing(other -> -other.worth()))
                    .forEach(other -> sentences.putIfAbsent(other.id().toString(), other.says()));
        }
    }

    private boolean tells(Fact other, PartialDate date) {
        return other.status() == Status.HAPPENED
                && other.worth() >= 2
                && !other.id().equals(fact.id())
                && other.when() != null
                && other.when().within(date);
    }

    private static String at(PartialDate date) {
        return English.sentence(English.on(date));
    }
}
