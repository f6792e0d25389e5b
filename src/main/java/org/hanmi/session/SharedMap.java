package org.hanmi.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map that cannot change, and shares with those made from it what a {@link SharedList} shares.
 *
 * @param <K> by what it is sorted
 * @param <V> what belongs to it
 * @param entries in the order of the keys, no two of one key
 */
record SharedMap<K extends Comparable<K>, V>(SharedList<Entry<K, V>> entries) {

    /** A key and what belongs to it. */
    record Entry<K, V>(K key, V value) {}

    static <K extends Comparable<K>, V> SharedMap<K, V> empty() {
        return new SharedMap<>(SharedList.of(List.of()));
    }

    /** What belongs to a key; null if nothing does. */
    @Nullable
    V get(K key) {
        int place = place(key);
        return isAt(place, key) ? entries.get(place).value : null;
    }

    /** With something else that belongs to a key. */
    SharedMap<K, V> with(K key, V value) {
        int place = place(key);
        Entry<K, V> entry = new Entry<>(key, value);
        return new SharedMap<>(isAt(place, key) ? entries.with(place, entry) : entries.plus(place, entry));
    }

    private boolean isAt(int place, K key) {
        return place < entries.size() && entries.get(place).key.equals(key);
    }

    /** Where a key is, or would be. */
    private int place(K key) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).key.compareTo(key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
