package org.hanmi.bank;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The index in memory: one column a property, texts and lists by number. Its parts are read when they are needed. */
final class IndexTable {

    private final IndexFile parts;
    final Summary summary;
    private @Nullable Finder finder;
    private @Nullable Facts facts;
    private @Nullable Texts names;
    private @Nullable Items items;
    private @Nullable Texts texts;
    private @Nullable Filters filters;

    /**
     * Reads the first part.
     *
     * @throws RuntimeException of some kind, if it is none that {@link IndexBuilder} wrote
     */
    IndexTable(IndexFile parts) {
        this.parts = parts;
        summary = new Summary(parts.part(Part.SUMMARY));
    }

    /** Which items ask about which fact, and which facts belong to which article; lists as columns of ends and of members. */
    static final class Facts {
        final Column itemEnds;
        final Column items;
        final Column articleEnds;
        final Column articles;

        Facts(ByteBuffer in) {
            itemEnds = Column.read(in);
            items = Column.read(in);
            articleEnds = Column.read(in);
            articles = Column.read(in);
        }
    }

    /** What is needed to choose an item and to read it. */
    static final class Items {
        final Column facts;
        final Column models;
        final Column kinds;
        final Column interactions;
        final Column marks;
        final Column files;
        final Column offsets;
        final Column lengths;
        final Column wordings;
        final Column asked;
        final Column hashes;

        Items(ByteBuffer in, int count) {
            facts = Column.read(in, count);
            models = Column.read(in, count);
            kinds = Column.read(in, count);
            interactions = Column.read(in, count);
            marks = Column.read(in, count);
            files = Column.read(in, count);
            offsets = Column.read(in, count);
            lengths = Column.read(in, count);
            wordings = Column.read(in, count);
            asked = Column.read(in, count);
            hashes = Column.read(in, count * 2);
            end(in);
        }
    }

    /** What items are filtered by. */
    static final class Filters {
        final Column whens;
        final Column topics;
        final Column people;
        final Column places;
        final Column listEnds;
        final Column listed;
        private final @Nullable List<String>[] lists;

        Filters(ByteBuffer in, int count) {
            whens = Column.read(in, count);
            topics = Column.read(in, count);
            people = Column.read(in, count);
            places = Column.read(in, count);
            listEnds = Column.read(in);
            listed = Column.read(in);
            lists = lists(listEnds.length());
            end(in);
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private static @Nullable List<String>[] lists(int count) {
            return new List[count];
        }
    }

    private static void end(ByteBuffer in) {
        if (in.hasRemaining()) {
            throw new BufferUnderflowException();
        }
    }

    Finder finder() {
        Finder read = finder;
        if (read == null) {
            read = new Finder(parts.part(Part.FINDER));
            finder = read;
        }
        return read;
    }

    Facts facts() {
        Facts read = facts;
        if (read == null) {
            read = new Facts(parts.part(Part.FACTS));
            facts = read;
        }
        return read;
    }

    Items items() {
        Items read = items;
        if (read == null) {
            read = new Items(parts.part(Part.ITEMS), summary.items);
            items = read;
        }
        return read;
    }

    Filters filters() {
        Filters read = filters;
        if (read == null) {
            read = new Filters(parts.part(Part.FILTERS), summary.items);
            filters = read;
        }
        return read;
    }

    String name(int fact) {
        Texts read = names;
        if (read == null) {
            read = Texts.read(parts.part(Part.NAMES));
            names = read;
        }
        return read.get(fact);
    }

    String text(int number) {
        Texts read = texts;
        if (read == null) {
            read = Texts.read(parts.part(Part.TEXTS));
            texts = read;
        }
        return read.get(number);
    }

    List<String> list(int number) {
        Filters from = filters();
        List<String> list = from.lists[number];
        if (list == null) {
            List<String> words = new ArrayList<>(4);
            for (int i = from.listEnds.from(number); i < from.listEnds.at(number); i++) {
                words.add(text(from.listed.at(i)));
            }
            list = List.copyOf(words);
            from.lists[number] = list;
        }
        return list;
    }
}
