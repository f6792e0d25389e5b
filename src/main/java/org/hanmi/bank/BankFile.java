package org.hanmi.bank;

import java.nio.file.Path;
import java.util.List;
import org.hanmi.item.Item;
import org.hanmi.problem.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.json.JsonFactory;

/** One file of the bank: its items in order, and where each of them stands. */
final class BankFile {

    static final JsonFactory JSON = new JsonFactory();

    /** Takes each item as it is read. */
    interface Sink {
        /**
         * An item.
         *
         * @param line the line of the file on which it begins
         * @param from the offset of its first byte
         * @param to the offset after its last byte
         */
        void take(Item item, int line, int from, int to);
    }

    private final Path file;
    private final List<Problem> problems;
    private final Sink sink;
    private int read;

    private BankFile(Path file, List<Problem> problems, Sink sink) {
        this.file = file;
        this.problems = problems;
        this.sink = sink;
    }

    /**
     * Reads a file from its bytes, which are UTF-8; what is wrong with it goes to the problems. An item that is wrong is
     * left out and the others are read; only from where the file is no JSON is its rest lost, which is said.
     */
    static void read(Path file, byte[] bytes, List<Problem> problems, Sink sink) {
        BankFile reader = new BankFile(file, problems, sink);
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            reader.read(json);
        } catch (JacksonException broken) {
            reader.problem(line(broken), "this is not JSON: " + firstLine(broken) + "; " + reader.before());
        }
    }

    private void problem(int line, @Nullable String message) {
        problems.add(Problem.error(
                file, line, String.valueOf(message), "mend it; what hanmi generate wrote, it can write anew"));
    }

    /** How much was read before the rest was lost. */
    private String before() {
        return switch (read) {
            case 0 -> "no item was read";
            case 1 -> "1 item before it was read, none behind it";
            default -> read + " items before it were read, none behind it";
        };
    }

    private void read(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            problem(1, "the file starts with {");
            return;
        }
        boolean named = false;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("format")) {
                named = true;
                if (value != JsonToken.VALUE_STRING || !BankWriter.FORMAT.equals(json.getString())) {
                    problem(
                            json.currentTokenLocation().getLineNr(),
                            "the format of " + file.getFileName() + " is “" + json.getString()
                                    + "”; this program reads “" + BankWriter.FORMAT + "”");
                    return;
                }
            } else if (name.equals("items") && value == JsonToken.START_ARRAY) {
                items(json);
            } else {
                json.skipChildren();
            }
        }
        if (!named) {
            problem(0, "the file does not name its format; write \"format\": \"" + BankWriter.FORMAT + "\" first");
        }
    }

    private void items(JsonParser json) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            int line = json.currentTokenLocation().getLineNr();
            if (json.currentToken() == JsonToken.START_OBJECT) {
                item(json, line);
            } else {
                problem(line, "each of “items” starts with {");
                json.skipChildren();
            }
        }
    }

    private void item(JsonParser json, int line) {
        int from = Math.toIntExact(json.currentTokenLocation().getByteOffset());
        int inside = json.streamReadContext().getNestingDepth();
        Item item;
        try {
            item = ItemReader.read(json);
        } catch (IllegalArgumentException | InputCoercionException wrong) {
            boolean within = json.streamReadContext().getNestingDepth() >= inside;
            problem(
                    within ? json.currentTokenLocation().getLineNr() : line,
                    wrong instanceof InputCoercionException number ? firstLine(number) : wrong.getMessage());
            while (json.streamReadContext().getNestingDepth() >= inside) {
                json.nextToken();
            }
            return;
        }
        int to = Math.toIntExact(json.currentLocation().getByteOffset());
        read++;
        sink.take(item, line, from, to);
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
