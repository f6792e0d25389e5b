package org.hanmi.compose;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.item.Cited;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.hanmi.present.BuildView.Detail;
import org.hanmi.present.Mark;

/** An item as a teacher looks at it, with its key. */
final class WholeItem {

    private WholeItem() {}

    /** What is right, and then what is wrong and why. */
    static List<Detail> answers(Item item) {
        List<Detail> lines = new ArrayList<>();
        if (item.interaction() instanceof Interaction.Match match) {
            for (Interaction.Match.Pair pair : match.pairs()) {
                lines.add(Detail.of(Mark.RIGHT, pair.left() + " — " + pair.right()));
            }
        } else {
            boolean sequence = item.interaction() instanceof Interaction.Order;
            for (String key : item.interaction().key()) {
                lines.add(sequence ? Detail.step(lines.size() + 1, key) : Detail.of(Mark.RIGHT, key));
            }
        }
        for (Distractor distractor : item.interaction().distractors()) {
            String reason = distractor.feedback();
            lines.add(Detail.of(Mark.WRONG, distractor.text() + (reason.isEmpty() ? "" : ": " + reason)));
        }
        return lines;
    }

    /** The outlet, and the date if there is one. */
    static String source(Cited source) {
        return source.outlet() + (source.published() == null ? "" : ", " + source.published());
    }
}
