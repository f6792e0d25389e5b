package org.hanmi.review;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts numbered in the order they came, kept as UTF-8 in one array. Finding one by the bytes of a line makes no object,
 * and thousands of ids can be loaded from the snapshot without making a string of any.
 */
final class Names {

    private byte[] bytes;
    private int[] ends;
    private int[] hashes;
    /** An open hash table; a slot holds hash and number plus one together, so that one look tells most of the time. */
    private long[] slots;

    private int count;

    Names() {
        this(new byte[256], new int[16], new int[16], 0);
    }

    private Names(byte[] bytes, int[] ends, int[] hashes, int count) {
        this.bytes = bytes;
        this.ends = ends;
        this.hashes = hashes;
        this.count = count;
        slots = new long[0];
        rebuildSlots();
    }

    static Names unpack(Unpacking in) {
        int count = in.number();
        int[] ends = in.ints(count);
        int[] hashes = in.ints(count);
        return new Names(in.bytes(count == 0 ? 0 : ends[count - 1]), ends, hashes, count);
    }

    void pack(Packing out) {
        out.number(count);
        out.column(ends, count);
        out.column(hashes, count);
        out.column(bytes, start(count));
    }

    int size() {
        return count;
    }

    String get(int index) {
        return new String(bytes, start(index), ends[index] - start(index), StandardCharsets.UTF_8);
    }

    /** How long a text is, in bytes. */
    int length(int index) {
        return ends[index] - start(index);
    }

    /** A part of a text, from a byte to a byte. */
    String get(int index, int from, int to) {
        return new String(bytes, start(index) + from, to - from, StandardCharsets.UTF_8);
    }

    /** The number of a text, −1 if it never came. */
    int find(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return (int) slots[slot(utf8, 0, utf8.length, hash(utf8, 0, utf8.length))] - 1;
    }

    int put(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return put(utf8, 0, utf8.length);
    }

    /** The number of a text, a new one if it has not come before. */
    int put(byte[] in, int from, int to) {
        int hash = hash(in, from, to);
        int slot = slot(in, from, to, hash);
        if (slots[slot] == 0) {
            append(in, from, to, hash);
            slots[slot] = entry(hash, count - 1);
            if (count * 2 > slots.length) {
                rebuildSlots();
            }
            return count - 1;
        }
        return (int) slots[slot] - 1;
    }

    private void append(byte[] in, int from, int to, int hash) {
        int start = start(count);
        int end = start + to - from;
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length + (bytes.length >> 1)));
        }
        if (count == ends.length) {
            int longer = Math.max(16, count + (count >> 1));
            ends = Arrays.copyOf(ends, longer);
            hashes = Arrays.copyOf(hashes, longer);
        }
        System.arraycopy(in, from, bytes, start, to - from);
        ends[count] = end;
        hashes[count] = hash;
        count++;
    }

    private int start(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    private int slot(byte[] in, int from, int to, int hash) {
        int mask = slots.length - 1;
        int slot = spread(hash) & mask;
        for (long entry = slots[slot]; entry != 0; entry = slots[slot]) {
            if ((int) (entry >> Integer.SIZE) == hash) {
                int index = (int) entry - 1;
                if (Arrays.equals(bytes, start(index), ends[index], in, from, to)) {
                    return slot;
                }
            }
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void rebuildSlots() {
        int size = Math.max(32, Integer.highestOneBit(Math.max(1, count)) << 2);
        slots = new long[size];
        for (int i = 0; i < count; i++) {
            int slot = spread(hashes[i]) & (size - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (size - 1);
            }
            slots[slot] = entry(hashes[i], i);
        }
    }

    private static long entry(int hash, int index) {
        return (long) hash << Integer.SIZE | (index + 1);
    }

    private static int spread(int hash) {
        return hash ^ hash >>> 15;
    }

    /** The polynomial of {@link Arrays#hashCode(byte[])}, four bytes a turn so that multiplications overlap. */
    private static int hash(byte[] in, int from, int to) {
        int hash = 1;
        int i = from;
        for (; i + 3 < to; i += 4) {
            hash = hash * (31 * 31 * 31 * 31)
                    + in[i] * (31 * 31 * 31)
                    + in[i + 1] * (31 * 31)
                    + in[i + 2] * 31
                    + in[i + 3];
        }
        for (; i < to; i++) {
            hash = hash * 31 + in[i];
        }
        return hash;
    }
}
