package org.hanmi.set;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How many items of a bank say a word. */
final class Frequency {

    private final Map<String, Integer> counts = new HashMap<>();

    void add(Set<String> roots) {
        roots.forEach(root -> counts.merge(root, 1, Integer::sum));
    }

    /** From the rarest root; equally rare ones by their letters. */
    Comparator<String> rarest() {
        return Comparator.comparingInt((String root) -> counts.getOrDefault(root, 0))
                .thenComparing(Comparator.naturalOrder());
    }
}
