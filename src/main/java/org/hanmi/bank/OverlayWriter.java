package org.hanmi.bank;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hanmi.fact.FactId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;

/** Writes the decisions of a bank, by id, so that the order in which they were made makes no diff. */
public final class OverlayWriter {

    private static final Set<String> KNOWN =
            Set.of("state", "reason", "date", "hash", "ground", "stem", "rationale", "distractors", "basis", "sources");

    private OverlayWriter() {}

    /** The text of {@code overlay.json}, ending with a newline. */
    public static String text(Overlay overlay) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = BankWriter.pretty(text)) {
            json.writeStartObject();
            json.writeStringProperty("format", Overlay.FORMAT);
            json.writeName("items");
            json.writeStartObject();
            for (Decision decision : new TreeMap<>(overlay.decisions()).values()) {
                json.writeName(decision.item());
                String asRead = overlay.asRead().get(decision.item());
                if (asRead == null) {
                    write(json, decision);
                } else {
                    copy(json, asRead);
                }
            }
            json.writeEndObject();
            if (!overlay.answered().equals(Answered.NOTHING)) {
                write(json, overlay.answered());
            }
            others(json, overlay.others());
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void write(JsonGenerator json, Answered answered) {
        json.writeName("answered");
        json.writeStartObject();
        BankWriter.strings(json, "tables", List.copyOf(answered.tables()));
        json.writeName("items");
        json.writeStartObject();
        answered.tallies().forEach((item, tally) -> {
            json.writeName(item);
            json.writeStartObject();
            json.writeNumberProperty("given", tally.given());
            json.writeNumberProperty("right", tally.right());
            others(json, tally.others());
            json.writeEndObject();
        });
        json.writeEndObject();
        others(json, answered.others());
        json.writeEndObject();
    }

    /** A decision as it was read: what this version knows in lines, the rest each in one. */
    private static void copy(JsonGenerator json, String decision) {
        try (JsonParser fields = BankFile.JSON.createParser(ObjectReadContext.empty(), decision)) {
            fields.nextToken();
            json.writeStartObject();
            while (fields.nextToken() != JsonToken.END_OBJECT) {
                String name = fields.currentName();
                fields.nextToken();
                json.writeName(name);
                if (KNOWN.contains(name)) {
                    json.copyCurrentStructure(fields);
                } else {
                    json.writeRawValue(raw(fields));
                }
            }
            json.writeEndObject();
        }
    }

    private static void others(JsonGenerator json, Map<String, String> others) {
        others.forEach((name, value) -> {
            json.writeName(name);
            json.writeRawValue(value);
        });
    }

    /** What is said instead of an item, in one line. */
    static String packed(Rewording wording) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = BankFile.JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            write(json, wording);
            json.writeEndObject();
        }
        return text.toString();
    }

    /** The value on which a parser stands, as it is. */
    static String raw(JsonParser value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = BankFile.JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.copyCurrentStructure(value);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Decision decision) {
        json.writeStartObject();
        json.writeStringProperty("state", decision.state().word());
        json.writeStringProperty("reason", decision.reason());
        field(json, "date", decision.date());
        field(json, "hash", decision.hash());
        field(json, "ground", decision.ground());
        write(json, decision.wording());
        others(json, decision.others());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Rewording wording) {
        field(json, "stem", wording.stem());
        field(json, "rationale", wording.rationale());
        if (!wording.distractors().isEmpty()) {
            json.writeName("distractors");
            json.writeStartArray();
            for (Rewording.Replacement replacement : wording.distractors()) {
                json.writeStartObject();
                if (!replacement.instead().isEmpty()) {
                    json.writeStringProperty("instead", replacement.instead());
                }
                json.writeStringProperty("text", replacement.by().text());
                json.writeStringProperty("feedback", replacement.by().feedback());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (!wording.basis().isEmpty()) {
            BankWriter.strings(
                    json,
                    "basis",
                    wording.basis().stream().map(FactId::toString).toList());
        }
        if (!wording.sources().isEmpty()) {
            json.writeName("sources");
            json.writeStartArray();
            wording.sources().forEach(source -> BankWriter.write(json, source));
            json.writeEndArray();
        }
    }

    private static void field(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }
}
