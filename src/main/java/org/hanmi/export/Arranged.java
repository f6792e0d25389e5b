package org.hanmi.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.hanmi.answer.Asked;
import org.hanmi.answer.Sorting;
import org.hanmi.item.Item;

/**
 * Gives each item of a set the order of its options. It follows from a seed and the item's id by a hash, not by a
 * random generator, so that it is the same under every JDK; and among every few items with equally many options each
 * place holds the key once.
 */
public final class Arranged {

    private final String seed;
    private final Map<Integer, Integer> turns = new HashMap<>();

    private Arranged(String seed) {
        this.seed = seed;
    }

    /**
     * Makes entries of one point each.
     *
     * @param seed any text; another one gives other orders
     * @param typed true to ask for typed answers where items allow it
     */
    public static List<Entry> entries(List<Item> items, String seed, boolean typed) {
        Arranged arranged = new Arranged(seed);
        List<Entry> entries = new ArrayList<>(items.size());
        for (Item item : items) {
            Item clean = Clean.item(item);
            entries.add(new Entry(clean, asked(clean, typed), arranged.options(clean), 1));
        }
        return entries;
    }

    private static Asked asked(Item item, boolean typed) {
        return switch (item.interaction().name()) {
            case "choice" -> typed && item.isTypable() ? Asked.TYPED : Asked.CHOICE;
            case "multiple" -> Asked.MULTIPLE;
            case "order" -> Asked.ORDER;
            default -> Asked.MATCH;
        };
    }

    private List<String> options(Item item) {
        return switch (asked(item, false)) {
            case CHOICE -> choice(item);
            case ORDER, MATCH -> astray(item);
            default -> {
                List<String> sorted = Sorting.sorted(item.interaction().options());
                yield sorted.isEmpty() ? shuffled(item, item.interaction().options()) : sorted;
            }
        };
    }

    private List<String> choice(Item item) {
        List<String> all = item.interaction().options();
        if (all.size() == 2 && all.contains("True") && all.contains("False")) {
            return List.of("True", "False");
        }
        List<String> sorted = Sorting.sorted(all);
        if (!sorted.isEmpty()) {
            return sorted;
        }
        String key = item.interaction().key().get(0);
        List<String> options = new ArrayList<>(all);
        options.remove(key);
        options = shuffled(item, options);
        options.add(place(all.size()), key);
        return options;
    }

    /** Where the key stands: every place once, in an order that changes from round to round. */
    private int place(int options) {
        int turn = turns.merge(options, 1, Integer::sum) - 1;
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < options; i++) {
            places.add(i);
        }
        String round = Integer.toString(turn / options);
        places.sort(Comparator.comparingLong(place -> Hash.number(seed, "place", round, Integer.toString(place))));
        return places.get(turn % options);
    }

    /** Shuffled, but never so that the answer stands there already. */
    private List<String> astray(Item item) {
        List<String> key = List.copyOf(new LinkedHashSet<>(item.interaction().key()));
        List<String> options = shuffled(item, key);
        if (options.equals(key)) {
            options.add(options.remove(0));
        }
        return options;
    }

    private List<String> shuffled(Item item, List<String> options) {
        List<String> shuffled = new ArrayList<>(options);
        Map<String, Long> order = new HashMap<>();
        for (String option : options) {
            order.put(option, Hash.number(seed, item.id().text(), option));
        }
        shuffled.sort(Comparator.comparing((String option) -> order.getOrDefault(option, 0L))
                .thenComparing(Comparator.naturalOrder()));
        return shuffled;
    }
}
