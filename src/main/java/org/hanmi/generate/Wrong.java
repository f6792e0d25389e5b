package org.hanmi.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.hanmi.item.Distractor;

/**
 * A candidate for a wrong option: certainly false, with the reason why.
 *
 * @param text the option
 * @param why gives one sentence that says why it is wrong; most candidates are never offered, nor their reasons worded
 * @param weight how plausible it is: same office, same side, same article, near in time
 */
record Wrong(String text, Supplier<String> why, int weight) {

    /** A candidate whose reason is at hand. */
    Wrong(String text, String reason, int weight) {
        this(text, () -> reason, weight);
    }

    /** One sentence that says why it is wrong. */
    String reason() {
        return why.get();
    }

    /** The same, more or less plausible. */
    Wrong weighing(int other) {
        return new Wrong(text, why, other);
    }

    /**
     * Chooses two, and a third if it is as plausible as the second. Between equals a hash of the item decides, so
     * that the same neighbours do not turn up everywhere, and always the same way.
     */
    static List<Distractor> pick(String key, List<Wrong> candidates, String seed) {
        return pick(key, candidates, seed, (one, other) -> false);
    }

    /**
     * Likewise, keeping apart what must not stand together.
     *
     * @param clash true for two options that overlap, like a city and its state
     */
    static List<Distractor> pick(String key, List<Wrong> candidates, String seed, BiPredicate<String, String> clash) {
        Set<String> seen = new HashSet<>();
        seen.add(fold(key));
        int hash = seed.hashCode();
        List<Ranked> different = new ArrayList<>();
        for (Wrong candidate : candidates) {
            boolean lengthGivesAway = key.length() > 22
                    && (key.length() > 1.5 * candidate.text().length()
                            || candidate.text().length() > 2.2 * key.length());
            if (!lengthGivesAway && seen.add(fold(candidate.text()))) {
                different.add(new Ranked(candidate, mix(hashOfBoth(hash, candidate.text()))));
            }
        }
        Collections.sort(different);
        List<Wrong> apart = apart(different, clash);
        int count = apart.size() > 2
                        && apart.get(2).weight() >= apart.get(1).weight()
                        && apart.get(2).weight() >= 3
                ? 3
                : Math.min(2, apart.size());
        return apart.subList(0, count).stream()
                .map(wrong -> new Distractor(wrong.text(), wrong.reason()))
                .toList();
    }

    /** The most plausible first; between equals a hash decides. */
    private record Ranked(Wrong wrong, int hash) implements Comparable<Ranked> {
        @Override
        public int compareTo(Ranked other) {
            int byWeight = Integer.compare(other.wrong.weight(), wrong.weight());
            return byWeight != 0 ? byWeight : Integer.compare(hash, other.hash);
        }
    }

    private static List<Wrong> apart(List<Ranked> sorted, BiPredicate<String, String> clash) {
        List<Wrong> apart = new ArrayList<>(3);
        for (Ranked ranked : sorted) {
            if (apart.size() == 3) {
                break;
            }
            Wrong candidate = ranked.wrong();
            if (apart.stream().noneMatch(chosen -> clash.test(chosen.text(), candidate.text()))) {
                apart.add(candidate);
            }
        }
        return apart;
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** A hash whose bits are well spread. */
    static int mix(String text) {
        return mix(text.hashCode());
    }

    private static int mix(int text) {
        int hash = text * 0x9E3779B1;
        hash ^= hash >>> 15;
        hash *= 0x85EBCA77;
        return hash ^ (hash >>> 13);
    }

    /** What {@code String.hashCode} gives for one text behind another; its contract is a polynomial in 31. */
    private static int hashOfBoth(int first, String second) {
        int power = 1;
        for (int i = 0; i < second.length(); i++) {
            power *= 31;
        }
        return first * power + second.hashCode();
    }
}
