package org.hanmi.bank;

import java.io.StringWriter;
import java.util.List;
import org.hanmi.item.Cited;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/** Writes one file of the bank: the items of one article, pretty-printed in a stable order, so that diffs read well. */
public final class BankWriter {

    /** The format that the first field of every file names. */
    public static final String FORMAT = "hanmi-questions/1";

    private static final JsonFactory JSON = new JsonFactory();

    private BankWriter() {}

    /** The text of a file, ending with a newline. */
    public static String text(String article, List<Item> items) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = pretty(text)) {
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeStringProperty("article", article);
            json.writeName("items");
            json.writeStartArray();
            for (Item item : items) {
                write(json, item);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    static JsonGenerator pretty(StringWriter text) {
        return JSON.createGenerator(new Pretty(), text);
    }

    private static void write(JsonGenerator json, Item item) {
        json.writeStartObject();
        json.writeStringProperty("id", item.id().text());
        json.writeStringProperty("kind", item.kind());
        json.writeStringProperty("stem", item.stem());
        json.writeStringProperty("interaction", item.interaction().name());
        strings(json, "key", item.interaction().key());
        if (!item.accepted().isEmpty()) {
            json.writeName("accepted");
            json.writeStartArray();
            item.accepted().forEach(forms -> strings(json, null, forms));
            json.writeEndArray();
        }
        if (item.interaction() instanceof Interaction.Match match) {
            json.writeName("pairs");
            json.writeStartArray();
            for (Interaction.Match.Pair pair : match.pairs()) {
                json.writeStartObject();
                json.writeStringProperty("left", pair.left());
                json.writeStringProperty("right", pair.right());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (!item.interaction().distractors().isEmpty()) {
            json.writeName("distractors");
            json.writeStartArray();
            for (Distractor distractor : item.interaction().distractors()) {
                json.writeStartObject();
                json.writeStringProperty("text", distractor.text());
                json.writeStringProperty("feedback", distractor.feedback());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeStringProperty("rationale", item.rationale());
        strings(json, "basis", item.basis().stream().map(Object::toString).toList());
        json.writeName("sources");
        json.writeStartArray();
        item.sources().forEach(source -> write(json, source));
        json.writeEndArray();
        strings(json, "topics", item.topics());
        if (!item.people().isEmpty()) {
            strings(json, "people", item.people());
        }
        if (!item.places().isEmpty()) {
            strings(json, "places", item.places());
        }
        if (item.when() != null) {
            json.writeStringProperty("when", item.when());
        }
        json.writeNumberProperty("difficulty", item.difficulty());
        json.writeEndObject();
    }

    static void write(JsonGenerator json, Cited source) {
        json.writeStartObject();
        json.writeStringProperty("article", source.article());
        json.writeStringProperty("outlet", source.outlet());
        if (source.published() != null) {
            json.writeStringProperty("published", source.published());
        }
        if (source.paragraph() != null) {
            json.writeStringProperty("paragraph", source.paragraph());
        }
        json.writeStringProperty("address", source.address());
        json.writeEndObject();
    }

    static void strings(JsonGenerator json, @Nullable String name, List<String> values) {
        if (name != null) {
            json.writeName(name);
        }
        json.writeStartArray();
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /** Two spaces deep, lists of words on one line. */
    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
