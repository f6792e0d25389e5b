package org.hanmi.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.jspecify.annotations.Nullable;

/** What can be wrong with items only beside each other (rules 2 and 15). */
public final class BankRules {

    /** With fewer true-or-false items than this, chance alone makes them lopsided. */
    private static final int ENOUGH = 12;

    private BankRules() {}

    /**
     * A fault among items.
     *
     * @param item the item to look at; null if all of them together are meant
     */
    public record Finding(@Nullable Item item, Fault fault) {}

    /** Every fault among the items of a bank. */
    public static List<Finding> judge(List<Item> items) {
        List<Finding> findings = new ArrayList<>();
        sameQuestion(items, findings);
        trueAndFalse(items, findings);
        return findings;
    }

    /**
     * The question that a stem asks whatever the options are; two items with one question need one key. Empty if the
     * item asks about its options: to order or match them, or “which of these”.
     */
    public static String question(Item item) {
        if (item.interaction() instanceof Interaction.Order || item.interaction() instanceof Interaction.Match) {
            return "";
        }
        String stem = Plain.of(item.stem());
        return stem.contains(" these ") || stem.contains(" the following ") ? "" : stem;
    }

    /** One question with two answers; or one asked twice. */
    private static void sameQuestion(List<Item> items, List<Finding> findings) {
        Map<String, Item> byStem = new HashMap<>();
        for (Item item : items) {
            String question = question(item);
            Item before = question.isEmpty() ? null : byStem.putIfAbsent(question, item);
            if (before == null) {
                continue;
            }
            boolean sameKey =
                    before.interaction().key().equals(item.interaction().key());
            findings.add(new Finding(
                    item,
                    sameKey
                            ? new Fault(15, false, "“" + before.id() + "” asks the same")
                            : new Fault(2, true, "“" + before.id() + "” asks the same and has another key")));
        }
    }

    private static void trueAndFalse(List<Item> items, List<Finding> findings) {
        int all = 0;
        int right = 0;
        for (Item item : items) {
            if (item.kind().equals("true-false")) {
                all++;
                right += item.interaction().key().contains("True") ? 1 : 0;
            }
        }
        if (all >= ENOUGH && (right < 0.35 * all || right > 0.65 * all)) {
            findings.add(new Finding(
                    null,
                    new Fault(15, false, "of " + all + " true-or-false items " + right + " are true, not about half")));
        }
    }
}
