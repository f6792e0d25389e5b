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

    /** The same in Korean, behind the name of the option. */
    public @Nullable String mistakeInKorean(String field, String value) {
        Unknown unknown = kinds.isEmpty() ? null : unknown(field, value);
        if (unknown == null) {
            return null;
        }
        String begin = "--" + field + ": “" + value + "”에 맞는 문제가 없습니다. ";
        return unknown.near() != null
                ? begin + "혹시 이것을 찾으셨나요: " + unknown.near()
                : unknown.few()
                        ? begin + "있는 것: " + String.join(", ", unknown.known())
                        : begin + "이름은 hanmi browse로 찾을 수 있습니다.";
    }

    /**
     * A word that is not known.
     *
     * @param near the one that was probably meant, if there is one
     * @param known what there is
     */
    record Unknown(
            String message,
            @Nullable String near,
            Collection<String> known,
            @Nullable String otherwise) {

        boolean few() {
            return known.size() <= FEW && !known.isEmpty();
        }

        @Nullable
        String hint() {
            return near != null
                    ? "did you mean “" + near + "”?"
                    : few() ? "the bank has " + String.join(", ", known) : otherwise;
        }
    }

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
        return known.contains(value) ? null : unknown(noun, value, Nearest.to(value, known), known, null);
    }

    private static @Nullable Unknown part(String noun, String value, String part, Set<String> known) {
        for (String id : known) {
            if (id.contains(part)) {
                return null;
            }
        }
        // Part of an id will do, and people write a part: blinkin.
        Set<String> words = new TreeSet<>();
        known.forEach(id -> words.addAll(List.of(id.split("-", -1))));
        String whole = Nearest.to(value, known);
        return unknown(
                noun,
                value,
                whole == null ? Nearest.to(part, words) : whole,
                known,
                "hanmi browse finds names in any spelling");
    }

    private static Unknown unknown(
            String noun, String value, @Nullable String near, Collection<String> known, @Nullable String otherwise) {
        return new Unknown("no item has the " + noun + " “" + value + "”", near, known, otherwise);
    }
}
