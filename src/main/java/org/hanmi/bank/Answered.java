package org.hanmi.bank;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hanmi.item.Item;

/**
 * What classes answered, as far as a teacher has let the bank learn from it.
 *
 * @param tables hashes of the tables of answers that are counted already, so that none is counted twice
 * @param tallies by the item's id
 * @param others fields that this version does not know, which are kept, with their values in JSON
 */
public record Answered(Set<String> tables, Map<String, Tally> tallies, Map<String, String> others) {

    /** Nothing was learned from anybody. */
    public static final Answered NOTHING = new Answered(Set.of(), Map.of(), Map.of());

    /** Copies the collections. */
    public Answered {
        tables = Collections.unmodifiableSet(new TreeSet<>(tables));
        tallies = Collections.unmodifiableMap(new TreeMap<>(tallies));
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    /**
     * How many were asked, and how many were right.
     *
     * @param given at least 0
     * @param right from 0 to {@code given}
     * @param others fields that this version does not know, which are kept, with their values in JSON
     */
    public record Tally(int given, int right, Map<String, String> others) {

        /** Fewer answers than these say nothing certain of an item, as in the analysis of results. */
        public static final int ENOUGH = 30;

        /** What the written difficulty weighs, in answers. */
        private static final double WEIGHT = 20;

        /** The share of right answers that is expected of difficulty 1, and how much less of each further step. */
        private static final double EASY = 0.92;

        private static final double STEP = 0.13;

        /** Checks the numbers, copies the map. */
        public Tally {
            if (right < 0 || given < right) {
                throw new IllegalArgumentException(right + " right answers of " + given);
            }
            others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
        }

        /** A tally of which no more is known. */
        public Tally(int given, int right) {
            this(given, right, Map.of());
        }

        /** Both together. */
        public Tally plus(Tally other) {
            Map<String, String> kept = new LinkedHashMap<>(others);
            kept.putAll(other.others);
            return new Tally(given + other.given, right + other.right, kept);
        }

        /**
         * How hard the item is, 1 to 5: as written until enough have answered it, and then what their answers make of
         * that (a mean of both, by which a small class moves it little).
         */
        public int difficulty(int written) {
            if (given < ENOUGH) {
                return written;
            }
            double expected = EASY - STEP * (written - 1);
            double facility = (right + WEIGHT * expected) / (given + WEIGHT);
            return Math.max(1, Math.min(5, 1 + (int) Math.round((EASY - facility) / STEP)));
        }
    }

    /** The item with the difficulty that was learned. */
    public Item measured(Item item) {
        Tally tally = tallies.get(item.id().text());
        return tally == null ? item : item.withDifficulty(tally.difficulty(item.difficulty()));
    }

    /**
     * The same with one more table.
     *
     * @param table its hash
     */
    public Answered plus(String table, Map<String, Tally> more) {
        Set<String> counted = new LinkedHashSet<>(tables);
        counted.add(table);
        Map<String, Tally> sums = new TreeMap<>(tallies);
        more.forEach((item, tally) -> sums.merge(item, tally, Tally::plus));
        return new Answered(counted, sums, others);
    }
}
