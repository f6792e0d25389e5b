package org.hanmi.set;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.item.Item;
import org.jspecify.annotations.Nullable;

/**
 * A set as its file holds it: what was asked for, what was chosen, and every form of it.
 *
 * @param title what it is called
 * @param seed what the choice and the orders follow from
 * @param bank {@link Pool#hash} of the bank it was drawn from
 * @param approved true if only approved items were taken
 * @param excluded ids of items of former sets, which were kept out
 * @param rows the rows of its blueprint
 * @param shortfalls the rows that fell short, as sentences
 * @param items its items, row by row
 * @param forms at least one
 */
public record QuestionSet(
        String title,
        String seed,
        String bank,
        boolean approved,
        List<String> excluded,
        List<Row> rows,
        List<String> shortfalls,
        List<SetItem> items,
        List<SetForm> forms) {

    /** What the first field of a file names. */
    public static final String FORMAT = "hanmi-set/1";

    /** Copies the lists. */
    public QuestionSet {
        excluded = List.copyOf(excluded);
        rows = List.copyOf(rows);
        shortfalls = List.copyOf(shortfalls);
        items = List.copyOf(items);
        forms = List.copyOf(forms);
    }

    /** Makes a set of what was chosen. */
    public static QuestionSet of(
            String title, String seed, List<String> forms, Blueprint blueprint, Pool pool, Selection selection) {
        List<Item> items =
                selection.items().stream().map(Selection.Chosen::item).toList();
        return new QuestionSet(
                title,
                seed,
                pool.hash(),
                blueprint.approved(),
                pool.excluded().stream().sorted().toList(),
                blueprint.rows(),
                selection.shortfalls().stream().map(Shortfall::toString).toList(),
                selection.items().stream().map(SetItem::of).toList(),
                Forms.of(items, seed, forms));
    }

    /** The form of that name; null if it has none. */
    public @Nullable SetForm form(String name) {
        for (SetForm form : forms) {
            if (form.name().equals(name)) {
                return form;
            }
        }
        return null;
    }

    /** An item of the set that the bank does not have as it was, and what became of it. */
    public record Changed(String id, String what) {}

    /**
     * Compares the set with a bank.
     *
     * @return the items that are gone or are others now, in the order of the set
     */
    public List<Changed> changed(Map<String, Item> bank) {
        List<Changed> changed = new ArrayList<>();
        for (SetItem item : items) {
            Item now = bank.get(item.id());
            if (now == null) {
                changed.add(new Changed(item.id(), "is no longer in the bank, or retired"));
            } else if (!item.isStill(now)) {
                changed.add(new Changed(item.id(), "changed since the set was made"));
            }
        }
        return changed;
    }

    /** Items by their ids. */
    public static Map<String, Item> byId(List<Item> items) {
        Map<String, Item> byId = new HashMap<>();
        items.forEach(item -> byId.put(item.id().text(), item));
        return byId;
    }
}
