package org.hanmi.bank;

import java.nio.file.Path;
import java.util.List;
import org.hanmi.item.Item;
import org.hanmi.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
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
    private final Sink sink;

    private BankFile(Path file, Sink sink) {
        this.file = file;
        this.sink = sink;
    }

    /** Reads a file from its bytes, which are UTF-8; what is wrong with it goes to the problems. */
    static void read(Path file, byte[] bytes, List<Problem> problems, Sink sink) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            new BankFile(file, sink).read(json);
        } catch (JacksonException broken) {
            problems.add(
                    Problem.error(file, line(broken), "this is not JSON: " + firstLine(broken), "run hanmi generate"));
        } catch (IllegalArgumentException wrong) {
            problems.add(Problem.error(file, 0, String.valueOf(wrong.getMessage()), "run hanmi generate"));
        }
    }

    private void read(JsonParser json) {
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
                items(json);
            } else {
                json.skipChildren();
            }
        }
        if (!named) {
            throw new IllegalArgumentException(
                    "the file does not name its format; write \"format\": \"" + BankWriter.FORMAT + "\" first");
        }
    }

    private void items(JsonParser json) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("each of “items” starts with {");
            }
            int line = json.currentTokenLocation().getLineNr();
            int from = Math.toIntExact(json.currentTokenLocation().getByteOffset());
            Item item = ItemReader.read(json);
            int to = Math.toIntExact(json.currentLocation().getByteOffset());
            sink.take(item, line, from, to);
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
