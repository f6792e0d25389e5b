package org.hanmi.bank;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hanmi.item.Item;
import org.hanmi.problem.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/**
 * What a start needs to know of every item, without reading the bank: some milliseconds instead of a hundred and more.
 *
 * <p>It is made from the files of the bank and kept beside them or among the learner's caches; it is never truth. If a
 * file was edited since, or anything about it is odd, it is made anew. Items have numbers from 0, in the order of
 * {@link Bank#read}; those that a teacher retired are left out, and those
 * that a teacher reworded have their new words.
 */
public final class BankIndex {

    private final Path folder;
    private final IndexTable table;
    private final List<Problem> problems;

    private BankIndex(Path folder, IndexTable table, List<Problem> problems) {
        this.folder = folder;
        this.table = table;
        this.problems = List.copyOf(problems);
    }

    /**
     * The index of a folder: from the first place that has a fresh one, else made from the files and put into the first
     * place that can be written, if any can.
     *
     * @param folder the bank
     * @param places files that may hold the index
     * @throws BankException if the folder or a file of the bank cannot be read
     */
    public static BankIndex open(Path folder, Path... places) {
        return open(folder, Look.UNKNOWN, places);
    }

    /**
     * Likewise, by what is known of the files already.
     *
     * @throws BankException if the folder or a file of the bank cannot be read
     */
    public static BankIndex open(Path folder, Look look, Path... places) {
        Path seen = look.unchanged();
        if (seen != null) {
            IndexTable kept = kept(seen, folder, null, places);
            if (kept != null) {
                return new BankIndex(folder, kept, List.of());
            }
        }
        long fingerprint = Fingerprint.of(folder);
        for (Path place : places) {
            IndexTable kept = kept(place, folder, fingerprint, places);
            if (kept != null) {
                if (look.date() > 0) {
                    IndexFile.date(place, look);
                }
                return new BankIndex(folder, kept, List.of());
            }
        }
        List<Problem> problems = new ArrayList<>();
        Map<Part, ByteBuffer> made = make(folder, fingerprint, look, problems, places);
        return new BankIndex(folder, new IndexTable(IndexFile.of(made)), problems);
    }

    private static Map<Part, ByteBuffer> make(
            Path folder, long fingerprint, Look look, List<Problem> problems, Path... places) {
        Map<Part, ByteBuffer> made = IndexBuilder.build(folder, problems);
        if (problems.isEmpty()) {
            // With problems it is made at every start, until they are mended: then they are said at every start.
            for (Path place : places) {
                if (IndexFile.save(place, fingerprint, look, made)) {
                    break;
                }
            }
        }
        return made;
    }

    /** For a part that is damaged: the same again, as long as the bank is the same. */
    private static IndexFile.Maker again(Path folder, Path... places) {
        return new IndexFile.Maker() {
            @Override
            public Map<Part, ByteBuffer> make(long fingerprint) {
                if (Fingerprint.of(folder) != fingerprint) {
                    throw changed(folder, null);
                }
                return BankIndex.make(folder, fingerprint, Look.UNKNOWN, new ArrayList<>(), places);
            }
        };
    }

    /**
     * The first place that has a fresh index of a folder as it is now, or nothing.
     *
     * @throws BankException if the folder cannot be read
     */
    public static @Nullable Path fresh(Path folder, Path... places) {
        long fingerprint = Fingerprint.of(folder);
        for (Path place : places) {
            if (kept(place, folder, fingerprint) != null) {
                return place;
            }
        }
        return null;
    }

    private static @Nullable IndexTable kept(Path place, Path folder, @Nullable Long fingerprint, Path... places) {
        try {
            IndexFile file = IndexFile.open(place, fingerprint, again(folder, places));
            return file == null ? null : new IndexTable(file);
        } catch (RuntimeException odd) {
            // It is only a copy; the bank itself has everything.
            return null;
        }
    }

    /** How many items there are. */
    public int size() {
        return table.summary.items;
    }

    /** How many facts they ask about, which is how many memories there can be. */
    public int facts() {
        return table.summary.facts;
    }

    /** How many facts belong to a topic. */
    public int facts(String topic) {
        Summary summary = table.summary;
        for (int i = 0; i < summary.topics.size(); i++) {
            if (summary.topics.get(i).equals(topic)) {
                return summary.counts.at(i);
            }
        }
        return 0;
    }

    /** The number of a fact, in the order of the bank, by what the memory of its items belongs to; −1 if there is none. */
    public int fact(String memory) {
        return table.finder().find(memory);
    }

    /** What the memory of a fact's items belongs to. */
    public String memoryOf(int fact) {
        return table.name(fact);
    }

    /** The topics of a fact, which are those of the first item on it. */
    public List<String> topicsOf(int fact) {
        return table.summary.set(table.finder().set(fact));
    }

    /** The numbers of the items on a fact. */
    public int[] itemsOf(int fact) {
        return range(table.facts().itemEnds, table.facts().items, fact);
    }

    /** How many articles the facts come from. */
    public int articles() {
        return table.facts().articleEnds.length();
    }

    /** The facts of an article, those with the least effort first; articles are in the order of the bank. */
    public int[] factsOf(int article) {
        return range(table.facts().articleEnds, table.facts().articles, article);
    }

    private static int[] range(Column ends, Column members, int list) {
        int[] range = new int[ends.at(list) - ends.from(list)];
        for (int i = 0; i < range.length; i++) {
            range[i] = members.at(ends.from(list) + i);
        }
        return range;
    }

    /** What could not be read when the index was made; empty if it was found. */
    public List<Problem> problems() {
        return problems;
    }

    /** The number of an item, or −1 if there is none of that id, or it is retired. */
    public int find(String id) {
        int fact = fact(id.substring(id.indexOf('/') + 1));
        if (fact >= 0) {
            for (int item : itemsOf(fact)) {
                if (id(item).equals(id)) {
                    return item;
                }
            }
        }
        return -1;
    }

    /** The item's id. */
    public String id(int item) {
        int model = table.items().models.at(item);
        return model < 0 ? memory(item) : table.text(model) + "/" + memory(item);
    }

    /** What the memory of the item belongs to. */
    public String memory(int item) {
        return table.name(table.items().facts.at(item));
    }

    /** The fact that the item asks for, which mostly is what its memory belongs to. */
    public String fact(int item) {
        int asked = table.items().asked.at(item);
        return asked < 0 ? memory(item) : table.text(asked);
    }

    /** What sort of question it is. */
    public String kind(int item) {
        return table.text(table.items().kinds.at(item));
    }

    /** How it is answered: {@code choice}, {@code multiple}, {@code order} or {@code match}. */
    public String interaction(int item) {
        return table.text(table.items().interactions.at(item));
    }

    /** The date of the fact that it asks about, in EDTF, if it has one. */
    public @Nullable String when(int item) {
        int when = table.filters().whens.at(item);
        return when < 0 ? null : table.text(when);
    }

    /** Ids of its topics. */
    public List<String> topics(int item) {
        return table.list(table.filters().topics.at(item));
    }

    /** Ids of the people it is about. */
    public List<String> people(int item) {
        return table.list(table.filters().people.at(item));
    }

    /** Ids of the places it is about. */
    public List<String> places(int item) {
        return table.list(table.filters().places.at(item));
    }

    /** 1 easy … 5 hard. */
    public int difficulty(int item) {
        return table.items().marks.at(item) >> 1;
    }

    /** Tells whether it can be asked as typed text. */
    public boolean hasAccepted(int item) {
        return (table.items().marks.at(item) & 1) != 0;
    }

    /** A hash of what the bank says of the item, sixteen hexadecimal digits: another wording is another hash. */
    public String hash(int item) {
        int wording = table.items().wordings.at(item);
        long hash = table.items().hashes.longAt(item);
        if (wording >= 0) {
            hash ^= Fingerprint.of(table.text(wording));
        }
        String digits = Long.toHexString(hash);
        return "0".repeat(16 - digits.length()) + digits;
    }

    /** The file that has the item. */
    public Path file(int item) {
        return folder.resolve(table.text(table.items().files.at(item)));
    }

    /**
     * Reads one item from its place in its file, with the words that a teacher gave it, if one did.
     *
     * @throws BankException if the file cannot be read, or changed since the index was made
     */
    public Item item(int item) {
        Path file = file(item);
        byte[] bytes = IndexFile.bytes(
                file, table.items().offsets.at(item), table.items().lengths.at(item));
        if (Fingerprint.of(bytes, 0, bytes.length) != table.items().hashes.longAt(item)) {
            throw changed(file, null);
        }
        try (JsonParser json = BankFile.JSON.createParser(ObjectReadContext.empty(), bytes)) {
            json.nextToken();
            Item written = ItemReader.read(json);
            int wording = table.items().wordings.at(item);
            return wording < 0
                    ? written
                    : RewordingReader.unpacked(table.text(wording)).apply(written);
        } catch (JacksonException | IllegalArgumentException broken) {
            throw changed(file, broken);
        }
    }

    private static BankException changed(Path file, @Nullable Exception cause) {
        return new BankException(
                "cannot read",
                file,
                new java.io.IOException("it changed while the program was running; start again", cause));
    }
}
