package org.hanmi.curate;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.bank.Decision;
import org.hanmi.item.Cited;
import org.hanmi.item.Distractor;
import org.hanmi.item.Fingerprint;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What an item was when somebody decided about it, kept beside the decision, so that whoever looks again sees what
 * changed. Its texts are kept, of long reasons and sources only a fingerprint.
 */
final class Remembered {

    /** The field of a decision that holds it. */
    static final String FIELD = "was";

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, List<String>> parts;

    private Remembered(Map<String, List<String>> parts) {
        this.parts = parts;
    }

    /** An item as it is written now. */
    static Remembered of(Item written) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        Interaction interaction = written.interaction();
        parts.put("stem", List.of(written.stem()));
        parts.put(
                "key",
                interaction instanceof Interaction.Match match
                        ? match.pairs().stream()
                                .map(pair -> pair.left() + " — " + pair.right())
                                .toList()
                        : interaction.key());
        parts.put(
                "wrong",
                interaction.distractors().stream().map(Distractor::text).toList());
        List<String> typed = new ArrayList<>();
        written.accepted().forEach(typed::addAll);
        parts.put("typed", typed);
        parts.put("rationale", List.of(written.rationale()));
        parts.put("facts", written.basis().stream().map(fact -> fact.toString()).toList());
        parts.put("date", List.of(String.valueOf(written.when())));
        List<String> reasons =
                interaction.distractors().stream().map(Distractor::feedback).toList();
        parts.put("reasons", List.of(print(reasons)));
        List<String> sources = new ArrayList<>();
        for (Cited source : written.sources()) {
            sources.addAll(Arrays.asList(
                    source.article(),
                    source.outlet(),
                    String.valueOf(source.published()),
                    String.valueOf(source.paragraph()),
                    source.address()));
        }
        parts.put("sources", List.of(print(sources)));
        return new Remembered(parts);
    }

    private static String print(List<String> texts) {
        return Fingerprint.of(texts);
    }

    /** In one line of JSON. */
    String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            parts.forEach((part, texts) -> {
                json.writeName(part);
                json.writeStartArray();
                texts.forEach(json::writeString);
                json.writeEndArray();
            });
            json.writeEndObject();
        }
        return text.toString();
    }

    /** What a decision keeps; null if it keeps nothing that this version understands. */
    static @Nullable Remembered read(Decision decision) {
        String kept = decision.others().get(FIELD);
        if (kept == null) {
            return null;
        }
        Map<String, List<String>> parts = new LinkedHashMap<>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), kept)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String part = json.currentName();
                List<String> texts = new ArrayList<>();
                if (json.nextToken() != JsonToken.START_ARRAY) {
                    return null;
                }
                while (json.nextToken() == JsonToken.VALUE_STRING) {
                    texts.add(json.getString());
                }
                parts.put(part, texts);
            }
        } catch (JacksonException broken) {
            return null;
        }
        return new Remembered(parts);
    }

    /** What is other now, part by part, in lines to be shown; none if nothing is. */
    List<String> changes(Item written) {
        List<String> lines = new ArrayList<>();
        of(written).parts.forEach((part, now) -> {
            List<String> then = parts.get(part);
            if (then == null || then.equals(now)) {
                return;
            }
            if (part.equals("reasons") || part.equals("sources")) {
                lines.add(part + ": other now");
            } else {
                lines.add(part + " was: " + (then.isEmpty() ? "(none)" : String.join("; ", then)));
            }
        });
        return lines;
    }

    /** What can be said of a decision that keeps only fingerprints. */
    static List<String> roughly(Decision decision, Item written) {
        List<String> lines = new ArrayList<>();
        String hash = decision.hash();
        String ground = decision.ground();
        if (hash != null && !hash.equals(Fingerprint.of(written))) {
            lines.add("its stem, options, key or typed answers are other now; the former words were not kept");
        }
        if (ground != null && !ground.equals(Fingerprint.ofGround(written))) {
            lines.add("its reasons, rationale, facts, sources or date are other now; the former ones were not kept");
        }
        return lines;
    }
}
