package org.hanmi.bank;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.item.Item;
import org.hanmi.problem.Problem;

/** Makes the parts of an index from the files of a bank. {@link IndexTable} reads them in the same order. */
final class IndexBuilder {

    private final Texts.Builder texts = new Texts.Builder();
    private final Texts.Builder names = new Texts.Builder();
    private final Texts.Builder topics = new Texts.Builder();
    private final Map<List<Integer>, Integer> lists = new LinkedHashMap<>();
    private final Map<List<Integer>, Integer> sets = new LinkedHashMap<>();
    private final List<List<Integer>> items = new ArrayList<>();
    private final List<Integer> efforts = new ArrayList<>();
    private final Numbers setOfFact = new Numbers();
    private final Numbers[] rows = columns(10);
    private final Numbers hashes = new Numbers();
    private final Numbers[] filters = columns(4);
    private int count;

    private IndexBuilder() {}

    private static Numbers[] columns(int count) {
        Numbers[] columns = new Numbers[count];
        for (int i = 0; i < count; i++) {
            columns[i] = new Numbers();
        }
        return columns;
    }

    /**
     * All parts of the index.
     *
     * @param problems takes what could not be read
     * @throws BankException if the folder or a file cannot be read at all
     */
    static Map<Part, ByteBuffer> build(Path folder, List<Problem> problems) {
        IndexBuilder builder = new IndexBuilder();
        Overlay overlay = Overlay.read(folder);
        problems.addAll(overlay.problems());
        Map<String, Path> seen = new HashMap<>();
        for (Path file : Bank.files(folder)) {
            byte[] bytes = Bank.bytes(file);
            String name = folder.relativize(file).toString();
            BankFile.read(file, bytes, problems, (item, line, from, to) -> {
                Path before = seen.putIfAbsent(item.id().text(), file);
                if (before != null) {
                    problems.add(Bank.twice(item, file, line, before));
                    return;
                }
                Decision decision = overlay.decisions().get(item.id().text());
                if (decision == null || decision.apply(item) != null) {
                    Rewording wording = decision == null ? Rewording.NONE : decision.wording();
                    builder.add(
                            overlay.answered().measured(wording.apply(item)),
                            wording,
                            name,
                            from,
                            to - from,
                            Fingerprint.of(bytes, from, to));
                }
            });
        }
        try {
            return builder.parts();
        } catch (IOException impossible) {
            throw new UncheckedIOException("an array of bytes can be written", impossible);
        }
    }

    private void add(Item item, Rewording wording, String file, int offset, int length, long hash) {
        int fact = fact(item);
        int[] row = {
            fact,
            item.id().text().indexOf('/') < 0 ? -1 : texts.put(item.id().model()),
            texts.put(item.kind()),
            texts.put(item.interaction().name()),
            item.difficulty() << 1 | (item.accepted().isEmpty() ? 0 : 1),
            texts.put(file),
            offset,
            length,
            wording.isNone() ? -1 : texts.put(OverlayWriter.packed(wording)),
            item.fact().equals(item.memory()) ? -1 : texts.put(item.fact())
        };
        int[] filter = {
            item.when() == null ? -1 : texts.put(item.when()),
            list(item.topics()),
            list(item.people()),
            list(item.places())
        };
        for (int i = 0; i < row.length; i++) {
            rows[i].add(row[i]);
        }
        for (int i = 0; i < filter.length; i++) {
            filters[i].add(filter[i]);
        }
        hashes.add(hash);
        count++;
    }

    /** The number of the item's fact, which belongs to the topics of the first item that asks about it. */
    private int fact(Item item) {
        int fact = names.put(item.memory());
        if (fact == items.size()) {
            items.add(new ArrayList<>());
            efforts.add(item.effort());
            List<Integer> set = new ArrayList<>();
            for (String topic : item.topics()) {
                set.add(topics.put(topic));
            }
            sets.putIfAbsent(set, sets.size());
            setOfFact.add(sets.get(set));
        }
        items.get(fact).add(count);
        efforts.set(fact, Math.min(efforts.get(fact), item.effort()));
        return fact;
    }

    private int list(List<String> words) {
        List<Integer> numbers = words.stream().map(texts::put).toList();
        Integer before = lists.putIfAbsent(numbers, lists.size());
        return before == null ? lists.size() - 1 : before;
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static ByteBuffer part(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writing.to(new DataOutputStream(bytes));
        return ByteBuffer.wrap(bytes.toByteArray());
    }

    private Map<Part, ByteBuffer> parts() throws IOException {
        Map<Part, ByteBuffer> parts = new EnumMap<>(Part.class);
        parts.put(Part.SUMMARY, part(this::summary));
        parts.put(Part.FINDER, part(this::finder));
        parts.put(Part.FACTS, part(out -> {
            lists(out, items);
            lists(out, articles());
        }));
        parts.put(Part.NAMES, part(names::write));
        parts.put(Part.ITEMS, part(out -> {
            for (Numbers column : rows) {
                column.write(out);
            }
            hashes.write(out);
        }));
        parts.put(Part.TEXTS, part(texts::write));
        parts.put(Part.FILTERS, part(out -> {
            for (Numbers column : filters) {
                column.write(out);
            }
            lists(out, lists.keySet());
        }));
        return parts;
    }

    private void summary(DataOutputStream out) throws IOException {
        int[] facts = new int[topics.size()];
        List<List<Integer>> numbered = new ArrayList<>(sets.keySet());
        for (int fact = 0; fact < setOfFact.size(); fact++) {
            for (int topic : numbered.get(setOfFact.at(fact))) {
                facts[topic]++;
            }
        }
        out.writeInt(count);
        out.writeInt(items.size());
        topics.write(out);
        Numbers counts = new Numbers();
        for (int number : facts) {
            counts.add(number);
        }
        counts.write(out);
        lists(out, numbered);
    }

    /** A table with room for twice as many; the first place that is free or has the hash is right. */
    private void finder(DataOutputStream out) throws IOException {
        int size = Math.max(8, Integer.highestOneBit(Math.max(1, items.size())) << 2);
        long[] slots = new long[size];
        int[] facts = new int[size];
        int fact = 0;
        for (String name : names.all()) {
            long hash = Fingerprint.of(name);
            int slot = (int) hash & (size - 1);
            while (facts[slot] != 0) {
                slot = (slot + 1) & (size - 1);
            }
            slots[slot] = hash;
            facts[slot] = ++fact;
        }
        Numbers hashed = new Numbers();
        Numbers numbered = new Numbers();
        for (int slot = 0; slot < size; slot++) {
            hashed.add(slots[slot]);
            numbered.add(facts[slot]);
        }
        hashed.write(out);
        numbered.write(out);
        setOfFact.write(out);
    }

    private List<List<Integer>> articles() {
        Map<String, List<Integer>> articles = new LinkedHashMap<>();
        int fact = 0;
        for (String name : names.all()) {
            int end = name.indexOf('#');
            articles.computeIfAbsent(end < 0 ? name : name.substring(0, end), article -> new ArrayList<>())
                    .add(fact++);
        }
        List<List<Integer>> ordered = new ArrayList<>(articles.values());
        for (List<Integer> article : ordered) {
            article.sort(Comparator.comparing(efforts::get));
        }
        return ordered;
    }

    private static void lists(DataOutputStream out, Iterable<List<Integer>> lists) throws IOException {
        Numbers ends = new Numbers();
        Numbers listed = new Numbers();
        for (List<Integer> list : lists) {
            list.forEach(number -> listed.add((int) number));
            ends.add(listed.size());
        }
        ends.write(out);
        listed.write(out);
    }
}
