package org.hanmi.bank;

import java.nio.ByteBuffer;

/**
 * Finds a fact by its name without reading any name: 64 bits of hash are taken for it. Of a bank with ten thousand facts
 * two share one in every hundred thousand million banks.
 */
final class Finder {

    private final Column hashes;
    private final Column facts;
    private final Column sets;

    Finder(ByteBuffer in) {
        hashes = Column.read(in);
        facts = Column.read(in, hashes.length() / 2);
        sets = Column.read(in);
    }

    /** The number of a fact, or −1 if there is none of that name. */
    int find(String name) {
        long hash = Fingerprint.of(name);
        int mask = facts.length() - 1;
        for (int slot = (int) hash & mask; facts.at(slot) != 0; slot = (slot + 1) & mask) {
            if (hashes.longAt(slot) == hash) {
                return facts.at(slot) - 1;
            }
        }
        return -1;
    }

    /** The number of the set of a fact's topics. */
    int set(int fact) {
        return sets.at(fact);
    }
}
