package org.hanmi.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hanmi.item.Item;
import org.hanmi.time.Edtf;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Chooses items, the same everywhere. Of several filters all must hold; of several values of one, any.
 *
 * @param articles parts of article ids
 * @param topics ids of topics
 * @param people ids of people
 * @param places ids of places
 * @param kinds kinds of question
 * @param difficulties from 1 to 5
 * @param from the earliest date of what is asked about
 * @param to the latest
 */
record Filter(
        List<String> articles,
        List<String> topics,
        List<String> people,
        List<String> places,
        List<String> kinds,
        List<Integer> difficulties,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static final Filter EVERYTHING =
            new Filter(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, null);

    /** Tells whether every item is wanted. */
    boolean isEverything() {
        return articles.isEmpty()
                && topics.isEmpty()
                && people.isEmpty()
                && places.isEmpty()
                && kinds.isEmpty()
                && difficulties.isEmpty()
                && from == null
                && to == null;
    }

    /** Tells whether an item is wanted. */
    boolean passes(Item item) {
        return passes(
                item.memory(),
                item.topics(),
                item.people(),
                item.places(),
                item.kind(),
                item.difficulty(),
                item.when());
    }

    /** Tells whether an item of these properties is wanted. */
    boolean passes(
            String memory,
            List<String> itsTopics,
            List<String> itsPeople,
            List<String> itsPlaces,
            String kind,
            int difficulty,
            @Nullable String when) {
        // At most starts nothing is filtered, and the first function made costs the JVM twenty milliseconds.
        return (articles.isEmpty() || any(articles, memory::contains))
                && (topics.isEmpty() || any(topics, itsTopics::contains))
                && (people.isEmpty() || any(people, person -> named(person, itsPeople)))
                && (places.isEmpty() || any(places, place -> named(place, itsPlaces)))
                && (kinds.isEmpty() || any(kinds, kind::equals))
                && (difficulties.isEmpty() || difficulties.contains(difficulty))
                && within(when);
    }

    private interface Test {
        boolean holds(String value);
    }

    private static boolean any(List<String> values, Test test) {
        for (String value : values) {
            if (test.holds(value)) {
                return true;
            }
        }
        return false;
    }

    /** An id, or a part of one: {@code blinken}. */
    private static boolean named(String wanted, List<String> ids) {
        String slug = wanted.toLowerCase(Locale.ROOT).replace(' ', '-');
        return ids.stream().anyMatch(id -> id.contains(slug));
    }

    private boolean within(@Nullable String edtf) {
        if (from == null && to == null) {
            return true;
        }
        if (edtf == null) {
            return false;
        }
        When when;
        try {
            when = Edtf.parse(edtf);
        } catch (DateTimeException none) {
            // Somebody's handwriting; hanmi check tells, and no date chooses it.
            return false;
        }
        return (from == null || !when.latest().isBefore(from))
                && (to == null || !when.earliest().isAfter(to));
    }
}
