package org.hanmi.bank;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hanmi.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * What a teacher decided about items, in {@code overlay.json} beside them: here, which ones are no longer asked.
 *
 * <pre>{"format": "hanmi-overlay/1", "items": {"model/article#fact": {"state": "retired", "reason": "…"}}}</pre>
 *
 * @param retired ids of items that are not asked
 * @param problems what could not be understood
 */
record Overlay(Set<String> retired, List<Problem> problems) {

    static final String NAME = "overlay.json";
    static final String FORMAT = "hanmi-overlay/1";

    /**
     * Reads the decisions of a bank; there are none if there is no file.
     *
     * @throws BankException if the file is there and cannot be read
     */
    static Overlay read(Path folder) {
        Path file = folder.resolve(NAME);
        Set<String> retired = new HashSet<>();
        List<Problem> problems = new ArrayList<>();
        if (Files.exists(file)) {
            try (JsonParser json = BankFile.JSON.createParser(ObjectReadContext.empty(), Bank.bytes(file))) {
                read(json, retired);
            } catch (JacksonException broken) {
                problems.add(Problem.error(
                        file,
                        broken.getLocation() == null
                                ? 0
                                : Math.max(0, broken.getLocation().getLineNr()),
                        "this is not JSON",
                        "an editor that knows JSON shows where"));
            } catch (IllegalArgumentException wrong) {
                problems.add(Problem.error(file, 0, String.valueOf(wrong.getMessage()), null));
            }
        }
        return new Overlay(retired, problems);
    }

    private static void read(JsonParser json, Set<String> retired) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("the file starts with {");
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("format") && (value != JsonToken.VALUE_STRING || !FORMAT.equals(json.getString()))) {
                throw new IllegalArgumentException("the format is not “" + FORMAT + "”, which this program reads");
            }
            if (name.equals("items") && value == JsonToken.START_OBJECT) {
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String id = json.currentName();
                    json.nextToken();
                    if (isRetired(json)) {
                        retired.add(id);
                    }
                }
            } else {
                json.skipChildren();
            }
        }
    }

    private static boolean isRetired(JsonParser json) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("each of “items” is a decision: {\"state\": …, \"reason\": …}");
        }
        boolean retired = false;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("state") && value == JsonToken.VALUE_STRING) {
                retired = json.getString().equals("retired");
            } else {
                json.skipChildren();
            }
        }
        return retired;
    }
}
