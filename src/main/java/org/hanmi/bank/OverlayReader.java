package org.hanmi.bank;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanmi.problem.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Goes through {@code overlay.json}, token by token. A decision that cannot be understood costs no other. */
final class OverlayReader {

    private static final Set<String> FIELDS = Set.of("state", "reason", "date", "hash", "ground");

    final List<Problem> problems = new ArrayList<>();

    private final Path file;
    private final Map<String, Decision> decisions = new LinkedHashMap<>();
    private final Map<String, String> asRead = new HashMap<>();
    private final Map<String, String> others = new LinkedHashMap<>();
    private Answered answered = Answered.NOTHING;

    OverlayReader(Path file) {
        this.file = file;
    }

    /** What was read by now. */
    Overlay overlay() {
        return new Overlay(decisions, answered, asRead, others, problems);
    }

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException if it is another thing than an overlay, with a sentence that says what
     */
    void read(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("the file starts with {");
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("format")) {
                if (value != JsonToken.VALUE_STRING || !Overlay.FORMAT.equals(json.getString())) {
                    throw new IllegalArgumentException(
                            "the format is not “" + Overlay.FORMAT + "”, which this program reads");
                }
            } else if (name.equals("items")) {
                decisions(json);
            } else if (name.equals("answered")) {
                answered = AnsweredReader.read(json);
            } else {
                others.put(name, OverlayWriter.raw(json));
            }
        }
    }

    private void decisions(JsonParser json) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("“items” starts with {");
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String item = json.currentName();
            int line = json.currentTokenLocation().getLineNr();
            json.nextToken();
            String raw = OverlayWriter.raw(json);
            try (JsonParser inner = BankFile.JSON.createParser(ObjectReadContext.empty(), raw)) {
                decision(item, line, inner);
                asRead.put(item, raw);
            } catch (IllegalArgumentException wrong) {
                problems.add(Problem.error(file, line, "“" + item + "”: " + wrong.getMessage(), null));
            }
        }
    }

    private void decision(String item, int line, JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("each of “items” is a decision: {\"state\": …, \"reason\": …}");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, String> unknown = new LinkedHashMap<>();
        RewordingReader wordings = new RewordingReader();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            boolean isText = json.nextToken() == JsonToken.VALUE_STRING;
            if (wordings.take(name, json)) {
                continue;
            }
            if (isText && FIELDS.contains(name)) {
                fields.put(name, json.getString());
            } else {
                unknown.put(name, OverlayWriter.raw(json));
            }
        }
        Decision.State state = state(fields.get("state"));
        Rewording wording = wordings.read();
        if (state == null) {
            problems.add(Problem.error(
                    file,
                    line,
                    "the state of “" + item + "” is " + quoted(fields.get("state")),
                    "write retired, approved, reworded or draft"));
        } else if (state == Decision.State.REWORDED && wording.isNone()) {
            problems.add(
                    Problem.error(file, line, "“" + item + "” is reworded without a “stem”", "write \"stem\": \"…\""));
        } else {
            String reason = fields.get("reason");
            Decision decision = new Decision(
                    item,
                    line,
                    state,
                    reason == null ? "" : reason,
                    fields.get("date"),
                    fields.get("hash"),
                    fields.get("ground"),
                    state.hasWording() ? wording : Rewording.NONE,
                    unknown);
            if (decisions.put(item, decision) != null) {
                problems.add(Problem.error(file, line, "“" + item + "” is decided twice", "keep the later decision"));
            }
        }
    }

    private static String quoted(@Nullable String state) {
        return state == null ? "missing" : "“" + state + "”";
    }

    private static Decision.@Nullable State state(@Nullable String word) {
        for (Decision.State state : Decision.State.values()) {
            if (state.word().equals(word)) {
                return state;
            }
        }
        return null;
    }
}
