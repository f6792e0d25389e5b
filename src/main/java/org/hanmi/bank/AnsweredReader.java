package org.hanmi.bank;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads what classes answered from {@code overlay.json}. */
final class AnsweredReader {

    private AnsweredReader() {}

    /**
     * Reads the object on which the parser stands.
     *
     * @throws IllegalArgumentException if it is another thing, with a sentence that says what
     */
    static Answered read(JsonParser json) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("“answered” starts with {");
        }
        Map<String, String> others = new LinkedHashMap<>();
        Set<String> tables = new LinkedHashSet<>();
        Map<String, Answered.Tally> tallies = new HashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("tables") && value == JsonToken.START_ARRAY) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    tables.add(json.getString());
                }
            } else if (name.equals("items") && value == JsonToken.START_OBJECT) {
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    tallies.put(json.currentName(), tally(json));
                }
            } else {
                others.put(name, OverlayWriter.raw(json));
            }
        }
        return new Answered(tables, tallies, others);
    }

    private static Answered.Tally tally(JsonParser json) {
        Map<String, String> others = new LinkedHashMap<>();
        int given = 0;
        int right = 0;
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("each of the “items” of “answered” is {\"given\": 42, \"right\": 15}");
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "given" -> given = number(name, json);
                case "right" -> right = number(name, json);
                default -> others.put(name, OverlayWriter.raw(json));
            }
        }
        return new Answered.Tally(given, right, others);
    }

    private static int number(String name, JsonParser json) {
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw new IllegalArgumentException("“" + name + "” is a whole number");
        }
        return json.getIntValue();
    }
}
