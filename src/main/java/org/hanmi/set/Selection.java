package org.hanmi.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hanmi.item.Item;

/**
 * The items of a set, and where there are too few.
 *
 * @param items what was chosen, row by row
 * @param shortfalls rows with fewer items than they ask for
 */
public record Selection(List<Chosen> items, List<Shortfall> shortfalls) {

    /** Copies the lists. */
    public Selection {
        items = List.copyOf(items);
        shortfalls = List.copyOf(shortfalls);
    }

    /**
     * An item and the row it was chosen for.
     *
     * @param row the number of the row, from 1
     * @param typed true if it is asked as typed text
     */
    public record Chosen(Item item, int row, boolean typed) {}

    /**
     * Chooses. No two items ask for the same fact, none gives the key of another away, and of statements to judge
     * as many are true as false, where the rows leave a choice.
     *
     * @param seed another one gives another choice; the same one gives the same
     */
    public static Selection of(Blueprint blueprint, Pool pool, String seed, Blueprint.Fit fit) {
        return of(blueprint, pool, seed, fit, List.of(), Set.of());
    }

    /**
     * Chooses beside what is chosen already.
     *
     * @param kept what stays, as far as it still fits its row
     * @param rejected ids of items that are not wanted
     */
    static Selection of(
            Blueprint blueprint, Pool pool, String seed, Blueprint.Fit fit, List<Chosen> kept, Set<String> rejected) {
        Filling filling = new Filling(blueprint, pool, seed, fit, rejected);
        kept.forEach(chosen -> filling.keep(chosen.row() - 1, chosen.item().id().text()));
        filling.fill();
        List<Chosen> items = new ArrayList<>();
        for (int row = 0; row < blueprint.rows().size(); row++) {
            for (Profile profile : filling.of(row)) {
                items.add(new Chosen(
                        profile.item(), row + 1, blueprint.rows().get(row).typed()));
            }
        }
        return new Selection(items, filling.shortfalls());
    }
}
