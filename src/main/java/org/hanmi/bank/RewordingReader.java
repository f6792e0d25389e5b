package org.hanmi.bank;

import java.util.List;
import org.hanmi.fact.FactId;
import org.hanmi.item.Cited;
import org.hanmi.item.Distractor;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Collects what a decision says instead of an item, field by field. */
final class RewordingReader {

    private @Nullable String stem;
    private @Nullable String rationale;
    private List<Rewording.Replacement> distractors = List.of();
    private List<FactId> basis = List.of();
    private List<Cited> sources = List.of();

    /**
     * Takes a field on whose value the parser stands; false if it is none of these.
     *
     * @throws IllegalArgumentException with a sentence, if its value has another shape
     */
    boolean take(String name, JsonParser json) {
        switch (name) {
            case "stem" -> stem = ItemReader.text(name, json);
            case "rationale" -> rationale = ItemReader.text(name, json);
            case "distractors" -> distractors = ItemReader.list(name, json, RewordingReader::replacement);
            case "basis" -> basis = ItemReader.list(name, json, inner -> FactId.parse(ItemReader.text(name, inner)));
            case "sources" -> sources = ItemReader.list(name, json, ItemReader::source);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** What was collected; a blank stem or rationale says nothing. */
    Rewording read() {
        return new Rewording(said(stem), said(rationale), distractors, basis, sources);
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** Reads what {@link OverlayWriter#packed} wrote. */
    static Rewording unpacked(String packed) {
        RewordingReader reader = new RewordingReader();
        try (JsonParser json = BankFile.JSON.createParser(ObjectReadContext.empty(), packed)) {
            json.nextToken();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                reader.take(name, json);
            }
        }
        return reader.read();
    }

    private static Rewording.Replacement replacement(JsonParser json) {
        ItemReader.object("distractors", json);
        String instead = "";
        String text = "";
        String feedback = "";
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "instead" -> instead = ItemReader.text(name, json);
                case "text" -> text = ItemReader.text(name, json);
                case "feedback" -> feedback = ItemReader.text(name, json);
                default -> json.skipChildren();
            }
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("each of “distractors” has a “text”");
        }
        return new Rewording.Replacement(instead, new Distractor(text, feedback));
    }
}
