package org.hanmi.bank;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    BankIndex(Path folder, IndexTable table, List<Problem> problems) {
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
        long fingerprint = Fingerprint.of(folder);
        for (Path place : places) {
            IndexTable kept = kept(place, fingerprint);
            if (kept != null) {
                return new BankIndex(folder, kept, List.of());
            }
        }
        List<Problem> problems = new ArrayList<>();
        byte[] made = IndexBuilder.build(folder, problems);
        if (problems.isEmpty()) {
            // With problems it is made at every start, until they are mended: then they are said at every start.
            for (Path place : places) {
                if (IndexFile.save(place, fingerprint, made)) {
                    break;
                }
            }
        }
        return new BankIndex(folder, new IndexTable(ByteBuffer.wrap(made)), problems);
    }

    /**
     * The first place that has an undamaged index of a folder as it is now, or nothing.
     *
     * @throws BankException if the folder cannot be read
     */
    public static @Nullable Path fresh(Path folder, Path... places) {
        long fingerprint = Fingerprint.of(folder);
        for (Path place : places) {
            if (kept(place, fingerprint) != null) {
                return place;
            }
        }
        return null;
    }

    private static @Nullable IndexTable kept(Path place, long fingerprint) {
        ByteBuffer kept = IndexFile.load(place, fingerprint);
        try {
            return kept == null ? null : new IndexTable(kept);
        } catch (RuntimeException odd) {
            // It is only a copy; the bank itself has everything.
            return null;
        }
    }

    /** How many items there are. */
    public int size() {
        return table.ids.length;
    }

    /** What could not be read when the index was made; empty if it was found. */
    public List<Problem> problems() {
        return problems;
    }

    /** The number of an item, or −1 if there is none of that id, or it is retired. */
    public int find(String id) {
        return table.find(id);
    }

    /** The item's id. */
    public String id(int item) {
        return table.texts.get(table.ids[item]);
    }

    /** What the memory of the item belongs to. */
    public String memory(int item) {
        return table.texts.get(table.memories[item]);
    }

    /** Another name for {@link #memory} that costs no string: two items have the same if they share a memory. */
    public int memoryNumber(int item) {
        return table.memories[item];
    }

    /** All {@link #memoryNumber}s are less than this. */
    public int numbers() {
        return table.texts.size();
    }

    /** What sort of question it is. */
    public String kind(int item) {
        return table.texts.get(table.kinds[item]);
    }

    /** How it is answered: {@code choice}, {@code multiple}, {@code order} or {@code match}. */
    public String interaction(int item) {
        return table.texts.get(table.interactions[item]);
    }

    /** The date of the fact that it asks about, in EDTF, if it has one. */
    public @Nullable String when(int item) {
        int when = table.whens[item];
        return when < 0 ? null : table.texts.get(when);
    }

    /** Ids of its topics. */
    public List<String> topics(int item) {
        return table.list(table.topics[item]);
    }

    /** Ids of the people it is about. */
    public List<String> people(int item) {
        return table.list(table.people[item]);
    }

    /** Ids of the places it is about. */
    public List<String> places(int item) {
        return table.list(table.places[item]);
    }

    /** 1 easy … 5 hard. */
    public int difficulty(int item) {
        return table.marks[item] >> 1;
    }

    /** Tells whether it can be asked as typed text. */
    public boolean hasAccepted(int item) {
        return (table.marks[item] & 1) != 0;
    }

    /** A hash of what the bank says of the item, sixteen hexadecimal digits: another wording is another hash. */
    public String hash(int item) {
        int wording = table.wordings[item];
        long hash = table.hashes[item];
        if (wording >= 0) {
            byte[] reworded = table.texts.get(wording).getBytes(StandardCharsets.UTF_8);
            hash ^= Fingerprint.of(reworded, 0, reworded.length);
        }
        String digits = Long.toHexString(hash);
        return "0".repeat(16 - digits.length()) + digits;
    }

    /** The file that has the item. */
    public Path file(int item) {
        return folder.resolve(table.texts.get(table.files[item]));
    }

    /**
     * Reads one item from its place in its file, with the words that a teacher gave it, if one did.
     *
     * @throws BankException if the file cannot be read, or changed since the index was made
     */
    public Item item(int item) {
        Path file = file(item);
        byte[] bytes = IndexFile.bytes(file, table.offsets[item], table.lengths[item]);
        if (Fingerprint.of(bytes, 0, bytes.length) != table.hashes[item]) {
            throw changed(file, null);
        }
        try (JsonParser json = BankFile.JSON.createParser(ObjectReadContext.empty(), bytes)) {
            json.nextToken();
            Item written = ItemReader.read(json);
            int wording = table.wordings[item];
            return wording < 0
                    ? written
                    : RewordingReader.unpacked(table.texts.get(wording)).apply(written);
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
