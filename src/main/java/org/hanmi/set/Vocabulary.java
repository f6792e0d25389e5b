package org.hanmi.set;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hanmi.article.Nearest;
import org.hanmi.item.Item;
import org.jspecify.annotations.Nullable;

/** The words that a bank knows, so that a row that can never be filled is a mistake and not a shortfall. */
public final class Vocabulary {

    /** As many words can be read at one go: topics and kinds, but not people. */
    private static final int FEW = 32;

    private final Set<String> articles = new TreeSet<>();
    private final Set<String> topics = new TreeSet<>();
    private final Set<String> kinds = new TreeSet<>();
    private final Set<String> people = new TreeSet<>();
    private final Set<String> places = new TreeSet<>();

    /** Knows nothing yet. */
    public Vocabulary() {
        // Words are added.
    }

    /** The words of these items. */
    public Vocabulary(List<Item> items) {
        for (Item item : items) {
            add(item.memory(), item.topics(), item.kind(), item.people(), item.places());
        }
    }

    /** The words of one more item, in whatever form it is kept. */
    public void add(
            String memory, List<String> itsTopics, String kind, List<String> itsPeople, List<String> itsPlaces) {
        int end = memory.indexOf('#');
        articles.add(end < 0 ? memory : memory.substring(0, end));
        topics.addAll(itsTopics);
        kinds.add(kind);
        people.addAll(itsPeople);
        places.addAll(itsPlaces);
    }

    /** The names of a row's conditions. */
    public List<String> fields() {
        return RowDraft.FIELDS;
    }

    /** What may stand behind the name of a condition, as far as that can be listed. */
    public List<String> values(String field) {
        return switch (field) {
            case "topic" -> List.copyOf(topics);
            case "kind" -> List.copyOf(kinds);
            case "article" -> List.copyOf(articles);
            case "person" -> List.copyOf(people);
            case "place" -> List.copyOf(places);
            case "difficulty" -> List.of("1", "2", "3", "4", "5");
            case "asked" -> List.of("typed", "options");
            default -> List.of();
        };
    }

    /** Says what is wrong with a value of a field, and which is meant or which there are; null if nothing is wrong. */
    public @Nullable String mistake(String field, String value) {
        Unknown unknown = kinds.isEmpty() ? null : unknown(field, value);
        if (unknown == null) {
            return null;
        }
        String hint = unknown.hint();
        return hint == null ? unknown.message() : unknown.message() + "; " + hint;
    }

    /** A word that is not known. */
    record Unknown(String message, @Nullable String hint) {}

    /** Says what is wrong with a value of a field; null if nothing is. */
    @Nullable
    Unknown unknown(String field, String value) {
        return switch (field) {
            case "topic" -> exactly("topic", value, topics);
            case "kind" -> exactly("kind of question", value, kinds);
            case "article" -> part("article", value, value, articles);
            case "person" -> part("person", value, slug(value), people);
            case "place" -> part("place", value, slug(value), places);
            default -> null;
        };
    }

    private static String slug(String value) {
        return value.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static @Nullable Unknown exactly(String noun, String value, Set<String> known) {
        return known.contains(value) ? null : unknown(noun, value, known);
    }

    private static @Nullable Unknown part(String noun, String value, String part, Set<String> known) {
        for (String id : known) {
            if (id.contains(part)) {
                return null;
            }
        }
        Unknown unknown = unknown(noun, value, known);
        // Part of an id will do, and people write a part: blinkin.
        Set<String> words = new TreeSet<>();
        known.forEach(id -> words.addAll(List.of(id.split("-", -1))));
        String near = unknown.hint() == null ? Nearest.hint(part, words) : unknown.hint();
        return new Unknown(unknown.message(), near == null ? "hanmi browse finds names in any spelling" : near);
    }

    private static Unknown unknown(String noun, String value, Collection<String> known) {
        String hint = Nearest.hint(value, known);
        boolean few = known.size() <= FEW && !known.isEmpty();
        return new Unknown(
                "no item has the " + noun + " “" + value + "”",
                hint == null && few ? "the bank has " + String.join(", ", known) : hint);
    }
}
