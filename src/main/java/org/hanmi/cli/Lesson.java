package org.hanmi.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hanmi.fact.Era;
import org.hanmi.fact.Topic;
import org.hanmi.item.Card;
import org.hanmi.present.ReadingView;
import org.hanmi.present.Readings;
import org.hanmi.session.Deck;
import org.hanmi.session.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * What a sitting is about: which items, in which order they are introduced, what is read before them.
 *
 * @param deck the items
 * @param sequence the order of what is new
 * @param readings what is read, each once
 */
record Lesson(Deck deck, Sequence sequence, Readings readings) {

    /** Whatever is due, and new things from everywhere. */
    static Lesson of(Deck deck) {
        return new Lesson(deck, Sequence.SPREAD, Readings.none());
    }

    /** Articles, one after the other, each read before its questions. */
    static Lesson ofArticles(Deck deck, ReadingDesk desk) {
        return new Lesson(deck, Sequence.AS_LISTED, new Readings(List.of(), desk::article));
    }

    /**
     * A topic along its path: its eras in their order, in each the earliest fact first, then what lies in none of them.
     *
     * @param seen tells of a fact, by its memory, whether it was asked before
     */
    static Lesson ofTopic(Deck deck, Topic topic, List<Era> eras, ReadingDesk desk, Predicate<String> seen) {
        Map<String, Place> places = new HashMap<>();
        List<String> keys = new ArrayList<>(deck.keys());
        for (String key : keys) {
            places.put(key, place(deck.items(key).get(0), topic, eras));
        }
        keys.sort(Comparator.comparing((String key) -> at(places, key)));
        List<Card> cards = new ArrayList<>();
        int[] facts = new int[topic.path().size() + 1];
        int[] known = new int[facts.length];
        for (String key : keys) {
            cards.addAll(deck.items(key));
            int step = at(places, key).step();
            facts[step]++;
            known[step] += seen.test(key) ? 1 : 0;
        }
        ReadingView card = desk.topic(topic, eras, facts, known);
        return new Lesson(new Deck(cards), Sequence.AS_LISTED, new Readings(List.of(card), null));
    }

    /**
     * Where a fact stands on the path.
     *
     * @param step which era of the path; behind the last for none
     * @param day its earliest day
     */
    private record Place(int step, LocalDate day) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return step == other.step ? day.compareTo(other.day) : Integer.compare(step, other.step);
        }
    }

    private static Place at(Map<String, Place> places, String key) {
        return places.getOrDefault(key, new Place(0, LocalDate.MAX));
    }

    private static Place place(Card card, Topic topic, List<Era> eras) {
        LocalDate day = day(card);
        String era = day == null ? "" : Era.of(eras, day).map(Era::id).orElse("");
        int step = topic.path().indexOf(era);
        return new Place(step < 0 ? topic.path().size() : step, day == null ? LocalDate.MAX : day);
    }

    /** The day by which a fact is put in order; what has no date belongs where its article does. */
    private static @Nullable LocalDate day(Card card) {
        String when = card.when();
        LocalDate day = when == null ? null : Written.day(when);
        return day != null ? day : Written.day(card.memory());
    }

    /** Where a file of articles stands. */
    static Path file(Path articles, String id) {
        return articles.resolve(id.substring(0, Math.min(4, id.length()))).resolve(id + ".yaml");
    }
}
