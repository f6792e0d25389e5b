package org.hanmi.results;

import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** An analysis for other programs. Shares and correlations are numbers, null where there is none. */
public final class JsonReport {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonReport() {}

    /** One JSON object and a newline. */
    public static String of(Analysis analysis) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("format", "hanmi-results/1");
            json.writeNumberProperty("students", analysis.students());
            number(json, "mean", analysis.mean());
            number(json, "deviation", analysis.deviation());
            number(json, "reliability", analysis.reliability());
            json.writeName("items");
            json.writeStartArray();
            analysis.items().forEach(item -> item(json, item));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void item(JsonGenerator json, ItemResult item) {
        json.writeStartObject();
        json.writeStringProperty("item", item.item().id().text());
        json.writeNumberProperty("students", item.given());
        json.writeNumberProperty("right", item.right());
        json.writeNumberProperty("blank", item.blank());
        number(json, "facility", item.facility());
        number(json, "discrimination", item.discrimination());
        json.writeName("options");
        json.writeStartArray();
        for (ItemResult.OptionResult option : item.options()) {
            json.writeStartObject();
            json.writeStringProperty("text", option.text());
            json.writeBooleanProperty("key", option.isKey());
            json.writeNumberProperty("chosen", option.chosen());
            number(json, "discrimination", option.discrimination());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeName("mend");
        json.writeStartArray();
        item.faults().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, @Nullable Double number) {
        json.writeName(name);
        if (number == null) {
            json.writeNull();
        } else {
            json.writeNumber(number.doubleValue());
        }
    }
}
