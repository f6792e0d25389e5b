package org.hanmi.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import org.hanmi.item.Distractor;

/**
 * A candidate for a wrong option: certainly false, with the reason why.
 *
 * @param text the option
 * @param reason one sentence that says why it is wrong
 * @param weight how plausible it is: same office, same side, same article, near in time
 */
record Wrong(String text, String reason, int weight) {

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
        List<Wrong> different = new ArrayList<>();
        for (Wrong candidate : candidates) {
            boolean lengthGivesAway = key.length() > 22
                    && (key.length() > 1.5 * candidate.text().length()
                            || candidate.text().length() > 2.2 * key.length());
            if (!lengthGivesAway && seen.add(fold(candidate.text()))) {
                different.add(candidate);
            }
        }
        different.sort(Comparator.comparingInt((Wrong wrong) -> -wrong.weight())
                .thenComparingInt(wrong -> mix(seed + wrong.text())));
        different = apart(different, clash);
        int count = different.size() > 2
                        && different.get(2).weight() >= different.get(1).weight()
                        && different.get(2).weight() >= 3
                ? 3
                : Math.min(2, different.size());
        return different.subList(0, count).stream()
                .map(wrong -> new Distractor(wrong.text(), wrong.reason()))
                .toList();
    }

    private static List<Wrong> apart(List<Wrong> sorted, BiPredicate<String, String> clash) {
        List<Wrong> apart = new ArrayList<>();
        for (Wrong candidate : sorted) {
            if (apart.size() == 3) {
                break;
            }
            if (apart.stream().noneMatch(chosen -> clash.test(chosen.text(), candidate.text()))) {
                apart.add(candidate);
            }
        }
        return apart;
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** A hash whose bits are well spread; the sequence of {@code String.hashCode} is fixed by its contract. */
    static int mix(String text) {
        int hash = text.hashCode() * 0x9E3779B1;
        hash ^= hash >>> 15;
        hash *= 0x85EBCA77;
        return hash ^ (hash >>> 13);
    }
}
