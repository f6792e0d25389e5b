package org.hanmi.set;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hanmi.item.Item;

/**
 * A set in the making: its rows, what was drawn for them, and what of it is to stay. Every change gives another sketch, so
 * that the one before can be had back.
 */
public final class Sketch {

    private final Pool pool;
    private final Blueprint.Fit fit;
    private final String seed;
    private final List<Row> rows;
    /** How often everything was drawn anew. */
    private final int draws;
    /** Ids of items that stay when everything else is drawn anew. */
    private final Set<String> locked;
    /** Ids of items that were exchanged for others. */
    private final Set<String> rejected;

    private final Selection selection;

    private Sketch(
            Pool pool,
            Blueprint.Fit fit,
            String seed,
            List<Row> rows,
            int draws,
            Set<String> locked,
            Set<String> rejected,
            List<Selection.Chosen> before,
            Predicate<Selection.Chosen> stays) {
        this.pool = pool;
        this.fit = fit;
        this.seed = seed;
        this.rows = List.copyOf(rows);
        this.draws = draws;
        this.rejected = Set.copyOf(rejected);
        List<Selection.Chosen> kept = before.stream().filter(stays).toList();
        Selection drawn = Selection.of(blueprint(), pool, draws == 0 ? seed : seed + "/" + draws, fit, kept, rejected);
        selection = new Selection(inPlace(before, drawn.items()), drawn.shortfalls());
        Set<String> still = new HashSet<>(locked);
        still.retainAll(ids(selection.items()));
        this.locked = Set.copyOf(still);
    }

    /** A first draw. */
    public static Sketch of(List<Row> rows, Pool pool, String seed, Blueprint.Fit fit) {
        return new Sketch(pool, fit, seed, rows, 0, Set.of(), Set.of(), List.of(), chosen -> true);
    }

    /** What stays is where it was, and what is new stands where something went. */
    private static List<Selection.Chosen> inPlace(List<Selection.Chosen> before, List<Selection.Chosen> drawn) {
        Set<String> were = ids(before);
        Set<String> are = ids(drawn);
        List<Selection.Chosen> fresh = new ArrayList<>(drawn);
        fresh.removeIf(chosen -> were.contains(chosen.item().id().text()));
        List<Selection.Chosen> items = new ArrayList<>();
        for (Selection.Chosen old : before) {
            if (are.contains(old.item().id().text())) {
                items.add(old);
                continue;
            }
            for (Selection.Chosen one : fresh) {
                if (one.row() == old.row()) {
                    items.add(one);
                    fresh.remove(one);
                    break;
                }
            }
        }
        items.addAll(fresh);
        items.sort(Comparator.comparingInt(Selection.Chosen::row));
        return items;
    }

    private static Set<String> ids(List<Selection.Chosen> items) {
        Set<String> ids = new HashSet<>();
        items.forEach(chosen -> ids.add(chosen.item().id().text()));
        return ids;
    }

    /** The rows, in the order in which they were asked for. */
    public List<Row> rows() {
        return rows;
    }

    /** What was drawn, row by row. */
    public List<Selection.Chosen> items() {
        return selection.items();
    }

    /** Where there is too little. */
    public List<Shortfall> shortfalls() {
        return selection.shortfalls();
    }

    /** How many items the rows ask for. */
    public int asked() {
        return blueprint().count();
    }

    /** Tells whether an item stays when everything else is drawn anew. */
    public boolean isLocked(Item item) {
        return locked.contains(item.id().text());
    }

    /** Another row, for which something is drawn beside what is there. */
    public Sketch with(Row row) {
        List<Row> more = new ArrayList<>(rows);
        more.add(row);
        return new Sketch(pool, fit, seed, more, draws, locked, rejected, items(), chosen -> true);
    }

    /**
     * Without a row and what was drawn for it.
     *
     * @param at from 0
     */
    public Sketch without(int at) {
        List<Row> fewer = new ArrayList<>(rows);
        fewer.remove(at);
        List<Selection.Chosen> kept = new ArrayList<>();
        for (Selection.Chosen chosen : items()) {
            if (chosen.row() != at + 1) {
                int row = chosen.row() > at + 1 ? chosen.row() - 1 : chosen.row();
                kept.add(new Selection.Chosen(chosen.item(), row, chosen.typed()));
            }
        }
        return new Sketch(pool, fit, seed, fewer, draws, locked, rejected, kept, chosen -> true);
    }

    /**
     * With another item of the same row in place of one, which does not come back; without it, if the row has no other.
     *
     * @param at from 0
     */
    public Sketch swapped(int at) {
        Selection.Chosen bad = items().get(at);
        Set<String> unwanted = new HashSet<>(rejected);
        unwanted.add(bad.item().id().text());
        return new Sketch(pool, fit, seed, rows, draws, locked, unwanted, items(), chosen -> !chosen.equals(bad));
    }

    /**
     * With an item locked, or free again.
     *
     * @param at from 0
     */
    public Sketch toggled(int at) {
        Set<String> changed = new HashSet<>(locked);
        String id = items().get(at).item().id().text();
        if (!changed.remove(id)) {
            changed.add(id);
        }
        return new Sketch(pool, fit, seed, rows, draws, changed, rejected, items(), chosen -> true);
    }

    /** Everything that is not locked drawn anew. */
    public Sketch redrawn() {
        return new Sketch(
                pool, fit, seed, rows, draws + 1, locked, rejected, items(), chosen -> isLocked(chosen.item()));
    }

    /** The set as it stands. */
    public QuestionSet set(String title, List<String> forms) {
        return QuestionSet.of(title, seed, forms, blueprint(), pool, selection);
    }

    private Blueprint blueprint() {
        return new Blueprint(null, null, List.of(), pool.approved() != null, rows);
    }
}
