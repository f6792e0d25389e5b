package org.hanmi.bank;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hanmi.item.Item;
import org.hanmi.problem.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * What teachers decided about items, in {@code overlay.json} beside them. It is a file of its own, so that decisions
 * outlive every generation of the bank.
 *
 * <pre>{"format": "hanmi-overlay/1", "items": {"model/article#fact": {"state": "retired", "reason": "…"}},
 *  "answered": {"tables": ["…"], "items": {"model/article#fact": {"given": 42, "right": 15}}}}</pre>
 *
 * @param decisions by the item's id, in the order of the file
 * @param answered what was learned from the answers of classes
 * @param problems what could not be understood
 */
public record Overlay(Map<String, Decision> decisions, Answered answered, List<Problem> problems) {

    static final String NAME = "overlay.json";
    static final String FORMAT = "hanmi-overlay/1";

    /** Copies the list. */
    public Overlay {
        problems = List.copyOf(problems);
    }

    /** Where the decisions of a bank are. */
    public static Path file(Path folder) {
        return folder.resolve(NAME);
    }

    /**
     * Reads the decisions of a bank; there are none if there is no file.
     *
     * @throws BankException if the file is there and cannot be read
     */
    public static Overlay read(Path folder) {
        Path file = file(folder);
        Map<String, Decision> decisions = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        Answered answered = Answered.NOTHING;
        if (Files.exists(file)) {
            try (JsonParser json = BankFile.JSON.createParser(ObjectReadContext.empty(), Bank.bytes(file))) {
                answered = new Reader(file, json, decisions, problems).read();
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
        return new Overlay(decisions, answered, problems);
    }

    /** The item as it is studied; nothing if it is retired. */
    public Optional<Item> apply(Item written) {
        Decision decision = decisions.get(written.id().text());
        Item studied = decision == null ? written : decision.apply(written);
        return Optional.ofNullable(studied).map(answered::measured);
    }

    /** The same with one more decision, in place of an earlier one about the same item. */
    public Overlay with(Decision decision) {
        Map<String, Decision> changed = new LinkedHashMap<>(decisions);
        changed.put(decision.item(), decision);
        return new Overlay(changed, answered, problems);
    }

    /** The same with what more classes answered. */
    public Overlay with(Answered learned) {
        return new Overlay(decisions, learned, problems);
    }

    /** The same without a decision about an item. */
    public Overlay without(String item) {
        Map<String, Decision> changed = new LinkedHashMap<>(decisions);
        changed.remove(item);
        return new Overlay(changed, answered, problems);
    }

    /** Goes through the file, token by token. */
    private static final class Reader {

        private static final Set<String> FIELDS = Set.of("state", "reason", "date", "hash", "ground");

        private final Path file;
        private final JsonParser json;
        private final Map<String, Decision> decisions;
        private final List<Problem> problems;

        Reader(Path file, JsonParser json, Map<String, Decision> decisions, List<Problem> problems) {
            this.file = file;
            this.json = json;
            this.decisions = decisions;
            this.problems = problems;
        }

        Answered read() {
            Answered answered = Answered.NOTHING;
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
                        decision(json.currentName(), json.currentTokenLocation().getLineNr());
                    }
                } else if (name.equals("answered") && value == JsonToken.START_OBJECT) {
                    answered = AnsweredReader.read(json);
                } else {
                    json.skipChildren();
                }
            }
            return answered;
        }

        private void decision(String item, int line) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("each of “items” is a decision: {\"state\": …, \"reason\": …}");
            }
            Map<String, String> fields = new LinkedHashMap<>();
            Map<String, String> others = new LinkedHashMap<>();
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
                    others.put(name, OverlayWriter.raw(json));
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
                problems.add(Problem.error(
                        file, line, "“" + item + "” is reworded without a “stem”", "write \"stem\": \"…\""));
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
                        others);
                if (decisions.put(item, decision) != null) {
                    problems.add(
                            Problem.error(file, line, "“" + item + "” is decided twice", "keep the later decision"));
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
}
