package org.hanmi.bank;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.item.Item;
import org.hanmi.problem.Problem;

/** Makes the index from the files of a bank. */
final class IndexBuilder {

    /** Ids, memories, kinds, interactions, dates, topics, people, places, marks, files, offsets, lengths, wordings. */
    private static final int COLUMNS = 13;

    private final Texts.Builder texts = new Texts.Builder();
    private final Map<List<Integer>, Integer> lists = new LinkedHashMap<>();
    private final int[][] columns = new int[COLUMNS][256];
    private long[] hashes = new long[256];
    private int count;

    private IndexBuilder() {}

    /**
     * The bytes of the index.
     *
     * @param problems takes what could not be read
     * @throws BankException if the folder or a file cannot be read at all
     */
    static byte[] build(Path folder, List<Problem> problems) {
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
        return builder.toBytes();
    }

    private void add(Item item, Rewording wording, String file, int offset, int length, long hash) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, count * 2);
            for (int i = 0; i < COLUMNS; i++) {
                columns[i] = Arrays.copyOf(columns[i], count * 2);
            }
        }
        int[] row = {
            texts.put(item.id().text()),
            texts.put(item.memory()),
            texts.put(item.kind()),
            texts.put(item.interaction().name()),
            item.when() == null ? -1 : texts.put(item.when()),
            list(item.topics()),
            list(item.people()),
            list(item.places()),
            item.difficulty() << 1 | (item.accepted().isEmpty() ? 0 : 1),
            texts.put(file),
            offset,
            length,
            wording.isNone() ? -1 : texts.put(OverlayWriter.packed(wording))
        };
        for (int i = 0; i < COLUMNS; i++) {
            columns[i][count] = row[i];
        }
        hashes[count++] = hash;
    }

    private int list(List<String> words) {
        List<Integer> numbers = words.stream().map(texts::put).toList();
        Integer before = lists.putIfAbsent(numbers, lists.size());
        return before == null ? lists.size() - 1 : before;
    }

    private byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            texts.write(out);
            writeLists(out);
            for (int[] column : columns) {
                Columns.write(out, column, count);
            }
            Columns.write(out, hashes, count);
        } catch (IOException impossible) {
            throw new UncheckedIOException("an array of bytes can be written", impossible);
        }
        return bytes.toByteArray();
    }

    private void writeLists(DataOutputStream out) throws IOException {
        int[] ends = new int[lists.size()];
        int[] listed = new int[lists.keySet().stream().mapToInt(List::size).sum()];
        int list = 0;
        int end = 0;
        for (List<Integer> numbers : lists.keySet()) {
            for (int number : numbers) {
                listed[end++] = number;
            }
            ends[list++] = end;
        }
        Columns.write(out, ends, ends.length);
        Columns.write(out, listed, listed.length);
    }
}
