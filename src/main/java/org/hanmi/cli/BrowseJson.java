package org.hanmi.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.hanmi.guide.Card;
import org.hanmi.guide.Line;
import org.hanmi.guide.Note;
import org.hanmi.guide.Section;
import org.hanmi.guide.Target;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A card or a list of hits as one JSON object, the same in every language. */
final class BrowseJson {

    private final JsonGenerator json;

    private BrowseJson(JsonGenerator json) {
        this.json = json;
    }

    static void print(Card card, PrintWriter out) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            new BrowseJson(json).card(card);
        }
        out.println(text);
    }

    private void card(Card card) {
        json.writeStartObject();
        target(card.target());
        optional("name", card.title());
        optional("hangul", card.hangul());
        json.writeArrayPropertyStart("sections");
        for (Section section : card.sections()) {
            json.writeStartObject();
            json.writeStringProperty("part", section.part().word());
            json.writeArrayPropertyStart("lines");
            for (Line line : section.lines()) {
                line(line);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void line(Line line) {
        json.writeStartObject();
        optional("text", line.text());
        optional("hangul", line.hangul());
        When when = line.when();
        optional("when", when == null ? null : when.edtf());
        Target leads = line.target();
        if (leads != null) {
            target(leads);
        }
        if (line.note() != Note.NONE && line.note() != Note.SORT) {
            json.writeStringProperty("note", line.note().name().toLowerCase(java.util.Locale.ROOT));
        }
        optional("detail", line.note() == Note.SORT ? null : line.detail());
        if (line.count() > 0) {
            json.writeNumberProperty("count", line.count());
        }
        json.writeEndObject();
    }

    private void target(Target target) {
        json.writeStringProperty("sort", target.sort().word());
        optional("id", target.id());
    }

    private void optional(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            json.writeStringProperty(name, value);
        }
    }
}
