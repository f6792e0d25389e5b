package org.hanmi.bank;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.item.Item;
import org.hanmi.problem.Problem;

/**
 * The items of a folder as its files have them, before any teacher's decision, each with its place.
 *
 * @param entries every item that could be read, in the order of the files
 * @param problems what could not be read, with file and line; two items with one id
 */
public record AsWritten(List<Entry> entries, List<Problem> problems) {

    /**
     * An item in its file.
     *
     * @param line the line on which it begins, from 1
     */
    public record Entry(Item item, Path file, int line) {}

    /** Copies the lists. */
    public AsWritten {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /**
     * Reads all files of a folder.
     *
     * @throws BankException if the folder or a file cannot be read at all
     */
    public static AsWritten read(Path folder) {
        List<Entry> entries = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Map<String, Path> seen = new HashMap<>();
        for (Path file : Bank.files(folder)) {
            BankFile.read(file, Bank.bytes(file), problems, (item, line, from, to) -> {
                Path before = seen.putIfAbsent(item.id().text(), file);
                if (before == null) {
                    entries.add(new Entry(item, file, line));
                } else {
                    problems.add(Bank.twice(item, file, line, before));
                }
            });
        }
        return new AsWritten(entries, problems);
    }
}
