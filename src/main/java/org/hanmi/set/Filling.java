package org.hanmi.set;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hanmi.item.Item;
import org.jspecify.annotations.Nullable;

/**
 * Puts items into rows. The row with the least to spare comes first; a row that comes up short then takes what it can
 * from another that finds something else instead (augmenting paths), so that no row is short while its items stand
 * where others would do.
 */
final class Filling {

    /** Rows that may pass an item on, one to the other. What is longer than this is not worth looking for. */
    private static final int LONGEST_CHAIN = 60;

    /** Items that are tried for one that is missing; a search through ten thousand would take minutes. */
    private static final int MOST_TRIED = 2000;

    /** Items that are tried for all that are missing, and again for balance; a bank nearly used up has little to offer. */
    private static final int PATIENCE = 20_000;

    private final Blueprint blueprint;
    private final Pool pool;
    private final Set<String> excluded;
    private final Company company;
    private final List<List<Profile>> candidates = new ArrayList<>();
    private final List<List<Profile>> fitting = new ArrayList<>();
    private final Map<Profile, Integer> rows = new HashMap<>();
    private final Set<Profile> kept = new HashSet<>();
    private final int[] filled;
    private int patience = PATIENCE;

    /**
     * Prepares it.
     *
     * @param rejected ids of items that nobody wants to see again
     */
    Filling(Blueprint blueprint, Pool pool, String seed, Blueprint.Fit fit, Set<String> rejected) {
        this.blueprint = blueprint;
        this.pool = pool;
        excluded = pool.excludedFacts();
        filled = new int[blueprint.rows().size()];
        List<Profile> profiles = pool.items().stream().map(Profile::new).toList();
        Frequency frequency = new Frequency();
        profiles.forEach(profile -> frequency.add(profile.roots()));
        company = new Company(frequency);
        // First the facts in some order, then the items of each: a fact with many items is no likelier than others.
        Draw draw = new Draw(seed);
        Map<String, Integer> facts = new HashMap<>();
        draw.shuffled(profiles.stream().map(Profile::fact).distinct().toList(), "fact", fact -> fact)
                .forEach(fact -> facts.put(fact, facts.size()));
        List<Profile> shuffled = new ArrayList<>(draw.shuffled(profiles, "item", Profile::id));
        shuffled.sort(Comparator.comparingInt(profile -> facts.getOrDefault(profile.fact(), 0)));
        for (Row row : blueprint.rows()) {
            List<Profile> all = shuffled.stream()
                    .filter(profile -> canBeAsked(row, profile.item()) && fit.fits(row, profile.item()))
                    .toList();
            fitting.add(all);
            candidates.add(all.stream()
                    .filter(profile -> isFree(profile) && !rejected.contains(profile.id()))
                    .toList());
        }
    }

    private static boolean canBeAsked(Row row, Item item) {
        return !row.typed() || (item.isTypable() && item.way().equals("choice"));
    }

    private boolean isFree(Profile profile) {
        return !isExcluded(profile) && isApproved(profile);
    }

    private boolean isExcluded(Profile profile) {
        return excluded.contains(profile.fact()) || pool.excluded().contains(profile.id());
    }

    private boolean isApproved(Profile profile) {
        Set<String> approved = pool.approved();
        return approved == null || approved.contains(profile.id());
    }

    /**
     * Puts an item into a row before the row is filled, where it stays.
     *
     * @param row from 0
     */
    void keep(int row, String id) {
        for (Profile candidate : candidates.get(row)) {
            boolean free = !rows.containsKey(candidate) && filled[row] < asked(row);
            if (free
                    && candidate.id().equals(id)
                    && company.against(candidate, 1).isEmpty()) {
                put(candidate, row);
                kept.add(candidate);
                return;
            }
        }
    }

    /** Fills every row as far as it can be filled, and balances true and false. */
    void fill() {
        List<Integer> order = new ArrayList<>();
        for (int row = 0; row < filled.length; row++) {
            order.add(row);
        }
        order.sort(Comparator.comparingLong(this::spare).thenComparing(Comparator.naturalOrder()));
        for (int row : order) {
            for (Profile candidate : candidates.get(row)) {
                if (filled[row] == asked(row)) {
                    break;
                }
                if (!rows.containsKey(candidate)
                        && company.against(candidate, 1).isEmpty()) {
                    put(candidate, row);
                }
            }
        }
        for (int row : order) {
            while (filled[row] < asked(row) && augment(row, new HashSet<>(), 0)) {
                // Each turn is one item more.
            }
        }
        balance();
    }

    private int asked(int row) {
        return blueprint.rows().get(row).count();
    }

    /** Facts that a row has to choose from, beyond those it asks for. */
    private long spare(int row) {
        return candidates.get(row).stream().map(Profile::fact).distinct().count() - asked(row);
    }

    private void put(Profile profile, int row) {
        rows.put(profile, row);
        filled[row]++;
        company.add(profile);
    }

    /** Takes an item out; tells from which row. */
    private int take(Profile profile) {
        int row = rows.getOrDefault(profile, -1);
        rows.remove(profile);
        filled[row]--;
        company.remove(profile);
        return row;
    }

    private boolean augment(int row, Set<Profile> tried, int depth) {
        for (Profile candidate : candidates.get(row)) {
            if (tried.size() >= MOST_TRIED || patience == 0) {
                return false;
            }
            if (!tried.add(candidate)) {
                continue;
            }
            patience--;
            Set<Profile> against = rows.containsKey(candidate) ? Set.of(candidate) : company.against(candidate, 2);
            if (against.isEmpty()) {
                put(candidate, row);
                return true;
            }
            if (against.size() == 1 && depth < LONGEST_CHAIN) {
                Profile other = against.iterator().next();
                boolean isItself = rows.getOrDefault(other, row) == row && other.equals(candidate);
                if (isItself || kept.contains(other)) {
                    continue;
                }
                int from = take(other);
                put(candidate, row);
                if (augment(from, tried, depth + 1)) {
                    return true;
                }
                take(candidate);
                put(other, from);
            }
        }
        return false;
    }

    /** As many true statements as false ones, by exchanging one for another item of its row. */
    private void balance() {
        boolean better = true;
        patience = PATIENCE;
        while (better && Math.abs(excess()) > 1) {
            better = exchange(excess() > 0);
        }
    }

    /** True statements less false ones. */
    private int excess() {
        int excess = 0;
        for (Profile profile : rows.keySet()) {
            excess += !profile.isTrueOrFalse() ? 0 : profile.isTrue() ? 1 : -1;
        }
        return excess;
    }

    private boolean exchange(boolean tooMany) {
        for (int row = 0; row < filled.length; row++) {
            for (Profile chosen : of(row)) {
                if (chosen.isTrueOrFalse() && chosen.isTrue() == tooMany && !kept.contains(chosen)) {
                    take(chosen);
                    Profile instead = instead(row, chosen, tooMany);
                    put(instead == null ? chosen : instead, row);
                    if (instead != null) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** A statement of the other kind if there is one, else something that is no statement. */
    private @Nullable Profile instead(int row, Profile chosen, boolean tooMany) {
        Profile second = null;
        for (Profile candidate : candidates.get(row)) {
            boolean isMore = candidate.isTrueOrFalse() && candidate.isTrue() == tooMany;
            if (isMore || candidate.equals(chosen) || rows.containsKey(candidate)) {
                continue;
            }
            if (--patience < 0) {
                return second;
            }
            if (second != null && !candidate.isTrueOrFalse()) {
                continue;
            }
            if (company.against(candidate, 1).isEmpty()) {
                if (candidate.isTrueOrFalse()) {
                    return candidate;
                }
                second = candidate;
            }
        }
        return second;
    }

    /** What a row has, in the order in which it was drawn. */
    List<Profile> of(int row) {
        return candidates.get(row).stream()
                .filter(profile -> rows.getOrDefault(profile, -1) == row)
                .toList();
    }

    List<Shortfall> shortfalls() {
        Map<Integer, Shortfall> shortfalls = new TreeMap<>();
        for (int row = 0; row < filled.length; row++) {
            if (filled[row] < asked(row)) {
                shortfalls.put(row, shortfall(row));
            }
        }
        return List.copyOf(shortfalls.values());
    }

    private Shortfall shortfall(int row) {
        int elsewhere = 0;
        int siblings = 0;
        int enemies = 0;
        int excludedHere = 0;
        int unapproved = 0;
        for (Profile profile : fitting.get(row)) {
            if (rows.containsKey(profile)) {
                elsewhere += rows.getOrDefault(profile, row) == row ? 0 : 1;
            } else if (isExcluded(profile)) {
                excludedHere++;
            } else if (!isApproved(profile)) {
                unapproved++;
            } else if (!company.siblings(profile).isEmpty()) {
                siblings++;
            } else {
                enemies++;
            }
        }
        return new Shortfall(
                row + 1,
                blueprint.rows().get(row).conditions(),
                asked(row),
                filled[row],
                fitting.get(row).size(),
                elsewhere,
                siblings,
                enemies,
                excludedHere,
                unapproved);
    }
}
