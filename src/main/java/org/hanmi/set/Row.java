package org.hanmi.set;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a blueprint: which questions, and how many of them. Of several conditions all must hold; of several values
 * of one, any.
 *
 * @param articles parts of article ids
 * @param topics ids of topics
 * @param people ids of people, or parts of them
 * @param places ids of places, or parts of them
 * @param kinds kinds of question
 * @param difficulties from 1 to 5
 * @param from the earliest date of what is asked about: 2021, 2021-03, 2021-03-17
 * @param to the latest
 * @param typed true if answers are typed, so that only questions that allow it will do
 * @param count how many, at least 1
 */
public record Row(
        List<String> articles,
        List<String> topics,
        List<String> people,
        List<String> places,
        List<String> kinds,
        List<Integer> difficulties,
        @Nullable String from,
        @Nullable String to,
        boolean typed,
        int count) {

    /** Copies the lists, and refuses a count below one. */
    public Row {
        articles = List.copyOf(articles);
        topics = List.copyOf(topics);
        people = List.copyOf(people);
        places = List.copyOf(places);
        kinds = List.copyOf(kinds);
        difficulties = List.copyOf(difficulties);
        if (count < 1) {
            throw new IllegalArgumentException("a row asks for at least one item, not " + count);
        }
    }

    /** So many of any questions. */
    public static Row of(int count) {
        return new Row(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, null, false, count);
    }

    /** What it asks for, as it may be written after {@code --row}, without the count; {@code any} for anything. */
    public String conditions() {
        List<String> words = new ArrayList<>();
        add(words, "article", articles);
        add(words, "topic", topics);
        add(words, "person", people);
        add(words, "place", places);
        add(words, "kind", kinds);
        add(words, "difficulty", difficulties.stream().map(String::valueOf).toList());
        add(words, "from", from == null ? List.of() : List.of(from));
        add(words, "to", to == null ? List.of() : List.of(to));
        add(words, "asked", typed ? List.of("typed") : List.of());
        return words.isEmpty() ? "any" : String.join(",", words);
    }

    private static void add(List<String> words, String name, List<String> values) {
        if (!values.isEmpty()) {
            words.add(name + "=" + String.join("|", values));
        }
    }
}
