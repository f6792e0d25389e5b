package org.hanmi.set;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanmi.answer.Sorting;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;

/**
 * Lays out forms. In each, every place holds the key equally often, as far as dates, numbers and statements, whose
 * options keep their own order, allow it.
 */
final class Forms {

    private final List<Item> items;
    private final Draw draw;
    private final Set<List<Integer>> orders = new HashSet<>();

    private Forms(List<Item> items, String seed) {
        this.items = items;
        draw = new Draw(seed);
    }

    /** Forms of those names, no two in the same order while there are orders left. */
    static List<SetForm> of(List<Item> items, String seed, List<String> names) {
        Forms forms = new Forms(items, seed);
        return names.stream().map(forms::form).toList();
    }

    private SetForm form(String name) {
        Map<Integer, List<Integer>> options = options(name);
        List<SetForm.Placed> placed = new ArrayList<>();
        for (int item : order(name)) {
            List<Integer> order = options.getOrDefault(item, List.of());
            placed.add(new SetForm.Placed(item, order, key(items.get(item), order)));
        }
        return new SetForm(name, placed);
    }

    private List<Integer> order(String name) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            all.add(i);
        }
        List<Integer> order = all;
        for (int turn = 0; turn < 9; turn++) {
            order = draw.shuffled(
                    all, "form " + name + turn, i -> items.get(i).id().text());
            if (orders.add(order)) {
                break;
            }
        }
        return order;
    }

    private Map<Integer, List<Integer>> options(String name) {
        Map<Integer, List<Integer>> orders = new HashMap<>();
        Map<Integer, int[]> places = new HashMap<>();
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            List<String> all = SetItem.options(item);
            List<String> fixed = fixed(item, all);
            if (!(item.interaction() instanceof Interaction.Choice)) {
                orders.put(i, fixed.isEmpty() ? shuffled(item, all, name) : permutation(all, fixed));
            } else if (fixed.isEmpty()) {
                free.add(i);
            } else {
                orders.put(i, permutation(all, fixed));
                places.computeIfAbsent(all.size(), int[]::new)[fixed.indexOf(all.get(0))]++;
            }
        }
        for (int i : draw.shuffled(free, "key " + name, i -> items.get(i).id().text())) {
            Item item = items.get(i);
            List<String> all = SetItem.options(item);
            int place = place(places.computeIfAbsent(all.size(), int[]::new), name);
            List<Integer> order = new ArrayList<>(shuffled(item, all, name));
            order.remove((Object) 0);
            order.add(place, 0);
            orders.put(i, order);
        }
        return orders;
    }

    /** The place that has held the key least often, and counts it. */
    private int place(int[] counts, String name) {
        List<Integer> all = new ArrayList<>();
        int round = 0;
        for (int i = 0; i < counts.length; i++) {
            all.add(i);
            round += counts[i];
        }
        int turn = round / counts.length;
        int place = Collections.min(
                draw.shuffled(all, "place " + name + turn, String::valueOf), Comparator.comparingInt(i -> counts[i]));
        counts[place]++;
        return place;
    }

    /** The order that options have by themselves; empty if they have none. */
    private static List<String> fixed(Item item, List<String> all) {
        if (item.interaction() instanceof Interaction.Choice choice && Profile.isTrueOrFalse(choice)) {
            return List.of("True", "False");
        }
        boolean canBe =
                item.interaction() instanceof Interaction.Choice || item.interaction() instanceof Interaction.Multiple;
        return canBe ? Sorting.sorted(all) : List.of();
    }

    private static List<Integer> permutation(List<String> all, List<String> order) {
        return order.stream().map(all::indexOf).toList();
    }

    /** Shuffled; of a sequence or pairs, never so that the answer stands there already. */
    private List<Integer> shuffled(Item item, List<String> all, String name) {
        List<Integer> right = permutation(all, all);
        List<Integer> order = draw.shuffled(right, "options " + name + " " + item.id(), all::get);
        boolean solved = order.equals(right)
                && (item.interaction() instanceof Interaction.Order || item.interaction() instanceof Interaction.Match);
        if (solved) {
            order.add(order.remove(0));
        }
        return order;
    }

    private static String key(Item item, List<Integer> order) {
        List<String> all = SetItem.options(item);
        List<Integer> places = new ArrayList<>();
        for (String right : item.interaction().key()) {
            places.add(order.indexOf(all.indexOf(right)));
        }
        if (item.interaction() instanceof Interaction.Multiple) {
            Collections.sort(places);
        }
        StringBuilder letters = new StringBuilder();
        places.forEach(place -> letters.append((char) ('A' + place)));
        return letters.toString();
    }
}
