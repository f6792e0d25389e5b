package org.hanmi.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hanmi.item.Item;
import org.hanmi.problem.Problem;

/**
 * The items of a folder as they are studied, in the order of its files: without those that a teacher retired, and with
 * what a teacher reworded.
 *
 * @param items every item that could be read and is not retired
 * @param problems what could not be read, with file and line; two items with one id
 */
public record Bank(List<Item> items, List<Problem> problems) {

    /** Copies the lists. */
    public Bank {
        items = List.copyOf(items);
        problems = List.copyOf(problems);
    }

    /**
     * Reads all files of a folder.
     *
     * @throws BankException if the folder or a file cannot be read at all
     */
    public static Bank read(Path folder) {
        AsWritten written = AsWritten.read(folder);
        Overlay overlay = Overlay.read(folder);
        List<Problem> problems = new ArrayList<>(overlay.problems());
        problems.addAll(written.problems());
        List<Item> items = new ArrayList<>(written.entries().size());
        for (AsWritten.Entry entry : written.entries()) {
            overlay.apply(entry.item()).ifPresent(items::add);
        }
        return new Bank(items, problems);
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new BankException("cannot read", file, unreadable);
        }
    }

    static Problem twice(Item item, Path file, int line, Path before) {
        return Problem.error(
                file, line, "the item “" + item.id() + "” is already in " + before, "give one of them another id");
    }

    /**
     * The files of a bank in order, without {@code overlay.json}, which holds decisions and no items.
     *
     * @throws BankException if the folder cannot be read
     */
    public static List<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.getFileName().toString().equals(Overlay.NAME))
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            throw new BankException("cannot read", folder, unreadable);
        }
    }
}
