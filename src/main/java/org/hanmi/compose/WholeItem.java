package org.hanmi.compose;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.item.Cited;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;

/** An item as a teacher looks at it, with its key. */
final class WholeItem {

    private WholeItem() {}

    /**
     * What is right and what is wrong, a line each; the steps of a sequence have numbers.
     *
     * @param right the sign before what is right
     * @param wrong the sign before what is not
     */
    static List<String> answers(Item item, String right, String wrong) {
        List<String> lines = new ArrayList<>();
        if (item.interaction() instanceof Interaction.Match match) {
            match.pairs().forEach(pair -> lines.add(right + pair.left() + " — " + pair.right()));
        } else {
            boolean sequence = item.interaction() instanceof Interaction.Order;
            for (String key : item.interaction().key()) {
                lines.add((sequence ? lines.size() + 1 + ". " : right) + key);
            }
        }
        for (Distractor distractor : item.interaction().distractors()) {
            String reason = distractor.feedback();
            lines.add(wrong + distractor.text() + (reason.isEmpty() ? "" : ": " + reason));
        }
        return lines;
    }

    /** The outlet, and the date if there is one. */
    static String source(Cited source) {
        return source.outlet() + (source.published() == null ? "" : ", " + source.published());
    }
}
