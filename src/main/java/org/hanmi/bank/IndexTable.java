package org.hanmi.bank;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The index in memory: one array a property, texts and lists by number. */
final class IndexTable {

    final Texts texts;
    final int[] ids;
    final int[] memories;
    final int[] kinds;
    final int[] interactions;
    final int[] whens;
    final int[] topics;
    final int[] people;
    final int[] places;
    final int[] marks;
    final int[] files;
    final int[] offsets;
    final int[] lengths;
    final int[] wordings;
    final long[] hashes;
    private final int[] listEnds;
    private final int[] listed;
    private final @Nullable List<String>[] lists;
    private @Nullable Map<String, Integer> byId;

    /**
     * Reads what {@link IndexBuilder} wrote.
     *
     * @throws RuntimeException of some kind, if it is something else
     */
    IndexTable(ByteBuffer in) {
        texts = Texts.read(in);
        listEnds = Columns.read(in);
        listed = Columns.read(in);
        lists = lists(listEnds.length);
        ids = Columns.read(in);
        memories = column(in);
        kinds = column(in);
        interactions = column(in);
        whens = column(in);
        topics = column(in);
        people = column(in);
        places = column(in);
        marks = column(in);
        files = column(in);
        offsets = column(in);
        lengths = column(in);
        wordings = column(in);
        hashes = Columns.readLongs(in);
        if (in.hasRemaining() || hashes.length != ids.length) {
            throw new BufferUnderflowException();
        }
    }

    private int[] column(ByteBuffer in) {
        int[] column = Columns.read(in);
        if (column.length != ids.length) {
            throw new BufferUnderflowException();
        }
        return column;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable List<String>[] lists(int count) {
        return new List[count];
    }

    List<String> list(int number) {
        List<String> list = lists[number];
        if (list == null) {
            list = new ArrayList<>(4);
            for (int i = number == 0 ? 0 : listEnds[number - 1]; i < listEnds[number]; i++) {
                list.add(texts.get(listed[i]));
            }
            list = List.copyOf(list);
            lists[number] = list;
        }
        return list;
    }

    int find(String id) {
        Map<String, Integer> found = byId;
        if (found == null) {
            found = new HashMap<>(ids.length * 2);
            for (int i = 0; i < ids.length; i++) {
                found.put(texts.get(ids[i]), i);
            }
            byId = found;
        }
        return found.getOrDefault(id, -1);
    }
}
