package org.hanmi.bank;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hanmi.item.Item;
import org.hanmi.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/**
 * What teachers decided about items, in {@code overlay.json} beside them. It is a file of its own, so that decisions
 * outlive every generation of the bank.
 *
 * <pre>{"format": "hanmi-overlay/1", "items": {"model/article#fact": {"state": "retired", "reason": "…"}},
 *  "answered": {"tables": ["…"], "items": {"model/article#fact": {"given": 42, "right": 15}}}}</pre>
 *
 * <p>What this version does not know is kept: of a decision that stays as it is, everything as it was read.
 *
 * @param decisions by the item's id, in the order of the file
 * @param answered what was learned from the answers of classes
 * @param asRead the decisions that are as they were read, in JSON, by the item's id
 * @param others fields of the file that this version does not know, with their values in JSON
 * @param problems what could not be understood
 */
public record Overlay(
        Map<String, Decision> decisions,
        Answered answered,
        Map<String, String> asRead,
        Map<String, String> others,
        List<Problem> problems) {

    static final String NAME = "overlay.json";
    static final String FORMAT = "hanmi-overlay/1";

    /** Copies the collections. */
    public Overlay {
        decisions = Collections.unmodifiableMap(new LinkedHashMap<>(decisions));
        asRead = Map.copyOf(asRead);
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
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
        OverlayReader reader = new OverlayReader(file);
        List<Problem> problems = reader.problems;
        if (Files.exists(file)) {
            try (JsonParser json = BankFile.JSON.createParser(ObjectReadContext.empty(), Bank.bytes(file))) {
                reader.read(json);
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
        return reader.overlay();
    }

    /** The item as it is studied; nothing if it is retired. */
    public Optional<Item> apply(Item written) {
        Decision decision = decisions.get(written.id().text());
        Item studied = decision == null ? written : decision.apply(written);
        return Optional.ofNullable(studied).map(answered::measured);
    }

    /** The same with one more decision, in place of an earlier one about the same item. */
    public Overlay with(Decision decision) {
        return with(List.of(decision));
    }

    /** The same with more decisions. */
    public Overlay with(List<Decision> more) {
        Map<String, Decision> changed = new LinkedHashMap<>(decisions);
        Map<String, String> unchanged = new HashMap<>(asRead);
        for (Decision decision : more) {
            changed.put(decision.item(), decision);
            unchanged.remove(decision.item());
        }
        return new Overlay(changed, answered, unchanged, others, problems);
    }

    /** The same with what more classes answered. */
    public Overlay with(Answered learned) {
        return new Overlay(decisions, learned, asRead, others, problems);
    }

    /** The same without a decision about an item. */
    public Overlay without(String item) {
        Map<String, Decision> changed = new LinkedHashMap<>(decisions);
        changed.remove(item);
        return new Overlay(changed, answered, asRead, others, problems);
    }
}
