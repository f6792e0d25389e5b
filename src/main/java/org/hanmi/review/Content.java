package org.hanmi.review;

import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a line says, apart from the number that it has in its log: two lines with the same content tell of the same event.
 * Spacing is evened out; fields that are not known here stay.
 */
final class Content {

    private static final JsonFactory JSON = new JsonFactory();

    private static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    /** A JSON object without {@code seq}; what it refers to is written as the number handed in. */
    final byte[] bytes;

    /** Where that number stands, 0 if it refers to nothing. */
    final int reference;

    /** When it was; nothing if it does not say. */
    final @Nullable Instant at;

    /** The names of its fields. */
    final Set<String> fields;

    private Content(byte[] bytes, int reference, @Nullable Instant at, Set<String> fields) {
        this.bytes = bytes;
        this.reference = reference;
        this.at = at;
        this.fields = fields;
    }

    /**
     * Takes what a line says.
     *
     * @param entry what was read from the line
     * @param target how to write what it refers to
     * @throws IllegalArgumentException if a text cannot be written as UTF-8
     */
    static Content of(byte[] line, LogEntry entry, int target) {
        String refers = entry instanceof LogEntry.Undo ? "undoes" : entry instanceof LogEntry.Regrade ? "of" : "";
        ByteArrayOutputStream out = new ByteArrayOutputStream(line.length + 16);
        Set<String> fields = new HashSet<>();
        Instant at = null;
        int reference = 0;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line);
                JsonGenerator copy = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            parser.nextToken();
            copy.writeStartObject();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                fields.add(name);
                JsonToken value = parser.nextToken();
                if (name.equals("seq")) {
                    parser.skipChildren();
                    continue;
                }
                if (name.equals("at") && value == JsonToken.VALUE_STRING) {
                    at = moment(parser.getString());
                }
                copy.writeName(name);
                if (name.equals(refers)) {
                    copy.writeNumber(target);
                    copy.flush();
                    reference = out.size() - String.valueOf(target).length();
                } else {
                    copy.copyCurrentStructureExact(parser);
                }
            }
            copy.writeEndObject();
        } catch (JacksonException e) {
            throw new IllegalArgumentException("this line is not a JSON object in UTF-8", e);
        }
        return new Content(out.toByteArray(), reference, at, fields);
    }

    private static @Nullable Instant moment(String text) {
        try {
            Instant moment = Instant.parse(text);
            return moment.isBefore(EARLIEST) || moment.isAfter(LATEST) ? null : moment;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
