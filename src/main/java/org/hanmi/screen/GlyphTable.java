package org.hanmi.screen;

import java.util.HashMap;
import java.util.Map;

/**
 * Stands one character of the private use area for each cluster that Lanterna would measure or split in its own way (wide
 * ones, several code points, beyond the basic plane), so that Lanterna only ever sees characters one column wide.
 */
final class GlyphTable {

    /** The right half of a wide cluster: nothing is printed for it. */
    static final char COVERED = '\uE000';

    private static final int FIRST = 0xE001;
    private static final int LAST = 0xF8FF;
    /** What Lanterna prints as it is: Latin, punctuation, rules and blocks. */
    private static final char[][] NARROW = {
        {' ', '~'}, {'\u00A1', '\u02FF'}, {'\u2010', '\u2027'}, {'\u2190', '\u2193'}, {'\u2500', '\u25FC'}
    };

    private final Map<String, Character> standIns = new HashMap<>();
    private final String[] clusters = new String[LAST - FIRST + 1];

    /** Whether there may be no room for another screenful. */
    boolean isFull(int cells) {
        return standIns.size() + cells > clusters.length;
    }

    void clear() {
        standIns.clear();
    }

    char standIn(String cluster) {
        if (cluster.isEmpty()) {
            return COVERED;
        }
        if (cluster.length() == 1 && isNarrow(cluster.charAt(0))) {
            return cluster.charAt(0);
        }
        Character known = standIns.get(cluster);
        if (known != null) {
            return known;
        }
        int index = Math.min(standIns.size(), clusters.length - 1);
        clusters[index] = cluster;
        standIns.put(cluster, (char) (FIRST + index));
        return (char) (FIRST + index);
    }

    private static boolean isNarrow(char c) {
        for (char[] range : NARROW) {
            if (c >= range[0] && c <= range[1]) {
                return true;
            }
        }
        return false;
    }

    static boolean isStandIn(char c) {
        return c >= FIRST && c <= LAST;
    }

    String cluster(char standIn) {
        return clusters[standIn - FIRST];
    }
}
