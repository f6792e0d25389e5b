package org.hanmi.review;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.hanmi.fsrs.Rating;
import org.hanmi.item.ItemId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads any line of the log that is a JSON object, whatever its order, spacing and escapes, and whatever else it holds.
 * Needed are number, kind and time, and what the kind cannot do without; the rest has a default.
 */
final class UnusualLine {

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, Object> fields;
    private final String text;

    private UnusualLine(Map<String, Object> fields, String text) {
        this.fields = fields;
        this.text = text;
    }

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException with a sentence about what is wrong
     */
    static LogEntry read(byte[] in, int from, int to) {
        Map<String, Object> fields = object(in, from, to);
        if (fields == null) {
            throw new IllegalArgumentException("this line is not a JSON object");
        }
        return new UnusualLine(fields, new String(in, from, to - from, StandardCharsets.UTF_8)).entry();
    }

    /** Tells whether the bytes are one whole JSON object. */
    static boolean isWhole(byte[] in, int from, int to) {
        return object(in, from, to) != null;
    }

    /** The format that a first line names, if it names any. */
    static @Nullable String format(byte[] in, int from, int to) {
        Map<String, Object> fields = object(in, from, to);
        return fields != null && fields.get("format") instanceof String format ? format : null;
    }

    private static @Nullable Map<String, Object> object(byte[] in, int from, int to) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in, from, to - from)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            Map<String, Object> fields = new HashMap<>();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                Object value = value(parser);
                if (value != null) {
                    fields.put(name, value);
                }
            }
            return parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null ? fields : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    private static @Nullable Object value(JsonParser parser) {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_STRING) {
            return parser.getString();
        }
        if (token == JsonToken.VALUE_NUMBER_INT) {
            BigInteger number = parser.getBigIntegerValue();
            return number.bitLength() < Long.SIZE ? (Object) number.longValue() : number;
        }
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        parser.skipChildren();
        return null;
    }

    private LogEntry entry() {
        String kind = string("kind");
        return switch (kind) {
            case "review" -> review();
            case "cram" -> new LogEntry.Cram(review());
            case "undo" -> new LogEntry.Undo(seq(), at(), zone(), number("undoes"));
            case "override" -> {
                Rating rating = rating();
                yield new LogEntry.Regrade(seq(), at(), zone(), number("of"), rating, truth(rating.isPass()));
            }
            case "suspend" -> new LogEntry.Suspend(seq(), at(), zone(), item());
            case "resume" -> new LogEntry.Resume(seq(), at(), zone(), item());
            case "flag" -> new LogEntry.Flag(seq(), at(), zone(), item(), string("note", ""));
            case "settings" -> new LogEntry.Settings(seq(), at(), zone(), string("name"), string("value"));
            default -> new LogEntry.Unknown(number("seq", 0), kind, text);
        };
    }

    private LogEntry.Review review() {
        Rating rating = rating();
        return new LogEntry.Review(
                seq(),
                at(),
                zone(),
                item(),
                string("asked", ""),
                (int) Math.min(Integer.MAX_VALUE, number("options", 0)),
                rating,
                string("response", ""),
                truth(rating.isPass()),
                number("millis", 0),
                string("bank", ""));
    }

    private long seq() {
        long seq = number("seq");
        if (seq < 1) {
            throw new IllegalArgumentException("“seq” is " + seq + ", but numbers start at 1");
        }
        return seq;
    }

    private Instant at() {
        String at = string("at");
        try {
            Instant moment = Instant.parse(at);
            int year = moment.atOffset(ZoneOffset.UTC).getYear();
            if (year < 0 || year > 9999) {
                throw new IllegalArgumentException("“at” is not within the years 0 to 9999: “" + at + "”");
            }
            return moment;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("“at” is not a moment like 2026-11-21T22:58:03.120Z: “" + at + "”", e);
        }
    }

    private ZoneId zone() {
        String zone = string("zone", "UTC");
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("“zone” is not a time zone known here: “" + zone + "”", e);
        }
    }

    private ItemId item() {
        return new ItemId(string("item"));
    }

    private Rating rating() {
        String word = string("rating");
        Rating rating = Rating.ofWord(word);
        if (rating == null) {
            throw new IllegalArgumentException("“rating” is again, hard, good or easy, not “" + word + "”");
        }
        return rating;
    }

    private boolean truth(boolean otherwise) {
        return fields.get("correct") instanceof Boolean correct ? correct : otherwise;
    }

    private String string(String name) {
        if (fields.get(name) instanceof String value) {
            return value;
        }
        throw new IllegalArgumentException("the entry has no “" + name + "”");
    }

    private String string(String name, String otherwise) {
        return fields.get(name) instanceof String value ? value : otherwise;
    }

    private long number(String name) {
        if (fields.get(name) instanceof Long value) {
            return value;
        }
        throw new IllegalArgumentException("the entry has no whole number “" + name + "”");
    }

    private long number(String name, long otherwise) {
        return fields.get(name) instanceof Long value ? value : otherwise;
    }
}
