package org.hanmi.bank;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hanmi.item.Item;
import org.hanmi.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The items of a folder, in the order of its files.
 *
 * @param items every item that could be read
 * @param problems what could not be read, with file and line; two items with one id
 */
public record Bank(List<Item> items, List<Problem> problems) {

    static final JsonFactory JSON = new JsonFactory();

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
        List<Item> items = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Map<String, Path> seen = new HashMap<>();
        for (Path file : files(folder)) {
            try (JsonParser json =
                    JSON.createParser(ObjectReadContext.empty(), Files.readString(file, StandardCharsets.UTF_8))) {
                readFile(json, file, item -> {
                    Path before = seen.putIfAbsent(item.id().text(), file);
                    if (before == null) {
                        items.add(item);
                    } else {
                        problems.add(Problem.error(
                                file,
                                json.currentLocation().getLineNr(),
                                "the item “" + item.id() + "” is already in " + before,
                                "give one of them another id"));
                    }
                });
            } catch (JacksonException broken) {
                problems.add(Problem.error(
                        file, line(broken), "this is not JSON: " + firstLine(broken), "run hanmi generate"));
            } catch (IllegalArgumentException wrong) {
                problems.add(Problem.error(file, 0, String.valueOf(wrong.getMessage()), "run hanmi generate"));
            } catch (IOException unreadable) {
                throw new BankException("cannot read", file, unreadable);
            }
        }
        return new Bank(items, problems);
    }

    /** Takes each item as it is read. */
    interface Sink {
        void take(Item item);
    }

    private static void readFile(JsonParser json, Path file, Sink sink) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("the file starts with {");
        }
        boolean named = false;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("format")) {
                named = true;
                if (!BankWriter.FORMAT.equals(json.getString())) {
                    throw new IllegalArgumentException("the format of " + file.getFileName() + " is “"
                            + json.getString() + "”; this program reads “" + BankWriter.FORMAT + "”");
                }
            } else if (name.equals("items") && value == JsonToken.START_ARRAY) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    sink.take(ItemReader.read(json));
                }
            } else {
                json.skipChildren();
            }
        }
        if (!named) {
            throw new IllegalArgumentException(
                    "the file does not name its format; write \"format\": \"" + BankWriter.FORMAT + "\" first");
        }
    }

    /**
     * The files of a bank in order, without {@code overlay.json}, which holds decisions and no items.
     *
     * @throws BankException if the folder cannot be read
     */
    public static List<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.getFileName().toString().equals("overlay.json"))
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            throw new BankException("cannot read", folder, unreadable);
        }
    }

    private static int line(JacksonException broken) {
        return broken.getLocation() == null
                ? 0
                : Math.max(0, broken.getLocation().getLineNr());
    }

    private static String firstLine(JacksonException broken) {
        String message = broken.getOriginalMessage();
        int newline = message.indexOf('\n');
        return newline < 0 ? message : message.substring(0, newline);
    }
}
